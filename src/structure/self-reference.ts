/** The type by which a text refers to itself: "denna rutin", "Policyn …", "these guidelines". */
import type { Block } from "../model/document.ts";
import type { Language } from "../model/kinds.ts";
import type { DocumentType } from "../model/settings.ts";
import { glossaryBlocks } from "./glossary.ts";
import { type FoundType, findTypes } from "./type-words.ts";

interface TextInput {
  readonly blocks: readonly Block[];
  readonly types: Readonly<Record<string, DocumentType>>;
  readonly lang: Language | null;
}

const BLOCKS_READ = 200;
const POINTED =
  /(?:^|[^\p{L}])(?:denna|detta|dessa|den här|det här|de här|föreliggande|this|these)\s(?:[\p{L}-]{1,40}\s)?$/iu;
const POINTED_WEIGHT = 2;
/** A single passing mention is no sign. */
const LEAST_WEIGHT = 2;
/** The first type must be named so much oftener than the second. */
const LEAD = 1.5;
/** Reports, agreements and forms are named in texts of every kind. */
const INFERRED_FAMILIES: ReadonlySet<string> = new Set(["ärende", "avtal"]);
const NEVER_INFERRED: ReadonlySet<string> = new Set([
  "blankett",
  "information",
  "taxa",
  "detaljplan",
  "unknown",
]);

export function selfReferenceType({ blocks, types, lang }: TextInput): FoundType | null {
  const glossary = glossaryBlocks(blocks, types, lang);
  const weights = new Map<string, { weight: number; first: FoundType }>();
  for (const [index, block] of blocks.slice(0, BLOCKS_READ).entries()) {
    if (glossary.has(index) || block.furniture !== null) continue;
    for (const found of findTypes(block.text, types, lang)) {
      const weight = weightOf(found, block.text, types);
      if (weight === 0) continue;
      const before = weights.get(found.id) ?? { weight: 0, first: found };
      weights.set(found.id, { ...before, weight: before.weight + weight });
    }
  }
  const [first, second] = [...weights.values()].sort((a, b) => b.weight - a.weight);
  if (first === undefined || first.weight < LEAST_WEIGHT) return null;
  return second !== undefined && first.weight < second.weight * LEAD ? null : first.first;
}

function weightOf(found: FoundType, text: string, types: TextInput["types"]): number {
  const type = types[found.id];
  if (type === undefined || NEVER_INFERRED.has(found.id) || INFERRED_FAMILIES.has(type.family)) return 0;
  if (POINTED.test(text.slice(Math.max(0, found.start - 40), found.start))) return POINTED_WEIGHT;
  return isDefinite(found.word, type.words.sv) && found.text.length === found.word.length ? 1 : 0;
}

/** "policyn" beside "policy", "riktlinjerna" beside "riktlinjer". */
function isDefinite(word: string, words: readonly string[]): boolean {
  return (
    /(?:n|et|na)$/u.test(word) && words.some((other) => other.length < word.length && word.startsWith(other))
  );
}
