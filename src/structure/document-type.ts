/** Decides the document type: by the title, by what the document calls itself, and by how it behaves when nothing else tells. */
import type { DocumentModel } from "../model/document.ts";
import type { Language } from "../model/kinds.ts";
import type { DocumentType } from "../model/settings.ts";
import type { StatedValue } from "../model/stated-value.ts";
import { behaviourType } from "./behaviour.ts";
import type { PlacedBlock } from "./document-parts.ts";
import { nameFromPath } from "./file-name.ts";
import { glossaryBlocks } from "./glossary.ts";
import type { PlacedValue } from "./labelled-blocks.ts";
import { labelNamed } from "./labels.ts";
import { selfReferenceType } from "./self-reference.ts";
import { titleIn } from "./title-line.ts";
import { type FoundType, findTypes } from "./type-words.ts";

export interface TypeInput {
  readonly model: DocumentModel;
  readonly blocks: readonly PlacedBlock[];
  readonly labelled: readonly PlacedValue[];
  readonly title: string;
  readonly path: string;
  readonly lang: Language | null;
  readonly types: Readonly<Record<string, DocumentType>>;
  /** Wins over all that the document says. */
  readonly stated: readonly StatedValue[];
}

export interface DecidedType {
  readonly type: string;
  /** The words that gave it; null when none did. */
  readonly evidence: string | null;
  readonly otherTypes: readonly string[];
  /** "said" by register, title, field or running header; "inferred" from the text. */
  readonly certainty: "said" | "inferred" | "none";
}

type Source = (input: TypeInput) => DecidedType | null;

export function documentType(input: TypeInput): DecidedType {
  for (const source of SOURCES) {
    const decided = source(input);
    if (decided !== null) return decided;
  }
  return { type: "unknown", evidence: null, otherTypes: [], certainty: "none" };
}

const SOURCES: readonly Source[] = [
  fromRegister,
  fromTitle,
  fromLabel,
  fromFrontMatter,
  fromHeaderLine,
  fromFileName,
  fromText,
  fromBehaviour,
];

function fromRegister({ stated, types }: TypeInput): DecidedType | null {
  const value = stated.find(({ field }) => field === "type")?.value;
  return value === undefined ? null : statedType(value, types);
}

/** @param value a name of a type in either language, or its id in the configuration; null when no type is called so */
export function statedType(value: string, types: TypeInput["types"]): DecidedType | null {
  const id = Object.keys(types).find((known) => known === value.toLowerCase());
  if (id !== undefined) return { type: id, evidence: value, otherTypes: [], certainty: "said" };
  return said(value, { types, lang: null });
}

function fromTitle({ title, types, lang }: TypeInput): DecidedType | null {
  return said(title, { types, lang }) ?? (lang === "sv" ? inEnglish(title, types) : null);
}

/** Swedish documents may have English titles; short words ("form", "act") are too like Swedish ones to tell. */
const LONG_WORD = 6;

function inEnglish(title: string, types: TypeInput["types"]): DecidedType | null {
  const decided = said(title, { types, lang: "en" });
  return decided === null || (decided.evidence?.length ?? 0) < LONG_WORD ? null : decided;
}

interface Words {
  readonly types: TypeInput["types"];
  readonly lang: Language | null;
}

function said(text: string, { types, lang }: Words): DecidedType | null {
  const found = findTypes(text, types, lang);
  const named = lang === "en" ? englishHead(text, found) : found[0];
  if (named === undefined) return null;
  const head = firstJoined(text, found, named);
  const otherTypes = [...new Set(joinedTypes(text, found, head))].filter((id) => id !== head.id);
  return { type: head.id, evidence: head.text, otherTypes, certainty: "said" };
}

/** "Access Policy Review Procedure for …": in English the last word before the preposition is the head. */
function englishHead(text: string, found: readonly FoundType[]): FoundType | undefined {
  const end = /\s(?:for|of|on|to|in|by|with)\s|[:–(]/iu.exec(text)?.index ?? text.length;
  return found.filter((type) => type.start < end).at(-1) ?? found[0];
}

const JOINT = /^\s?(?:och|samt|med|eller|and|with|&|\/|,|\+|-\soch)\s?(?:\p{L}+\s)?$/iu;

/** "Policy and guidelines": of types that are joined the first leads. */
function firstJoined(text: string, found: readonly FoundType[], head: FoundType): FoundType {
  let first = head;
  for (const type of found.slice(0, found.indexOf(head)).reverse()) {
    if (!JOINT.test(text.slice(type.end, first.start))) break;
    first = type;
  }
  return first;
}

/** "Policy och riktlinjer": only what is joined to the head directly is the document's type too. */
function joinedTypes(text: string, found: readonly FoundType[], head: FoundType): string[] {
  const joined: string[] = [];
  let end = head.end;
  for (const type of found.slice(found.indexOf(head) + 1)) {
    if (!JOINT.test(text.slice(end, type.start))) break;
    joined.push(type.id);
    end = type.end;
  }
  return joined;
}

function fromLabel({ labelled, types, lang }: TypeInput): DecidedType | null {
  for (const { field, value } of labelled) {
    const decided = field === "type" && value.length <= 80 ? said(value, { types, lang }) : null;
    if (decided !== null) return decided;
  }
  return null;
}

const DESCRIPTION = /^(?:description|beskrivning|summary|sammanfattning|ingress|keywords|nyckelord|tags)$/iu;
/** "Denna vägledning handlar om …" and "Checklista för …" say it at once; later words may be about anything. */
const BEGINNING_OF_DESCRIPTION = 20;

function fromFrontMatter({ model, types, lang }: TypeInput): DecidedType | null {
  for (const { name, value, source } of model.properties) {
    if (source !== "front-matter" || labelNamed(name)?.field !== "type") continue;
    const decided = said(value, { types, lang }) ?? said(value, { types, lang: null });
    if (decided !== null) return decided;
  }
  for (const { name, value, source } of model.properties) {
    if (source !== "front-matter" || !DESCRIPTION.test(name)) continue;
    const found = findTypes(value, types, lang).find(({ start }) => start <= BEGINNING_OF_DESCRIPTION);
    if (found !== undefined)
      return { type: found.id, evidence: found.text, otherTypes: [], certainty: "said" };
  }
  return null;
}

const OPENING_LINES = 6;

/** "RIKTLINJE 1(12)" above the text, or alone on the first line. */
function fromHeaderLine({ model, blocks, types, lang }: TypeInput): DecidedType | null {
  const glossary = glossaryBlocks(model.blocks, types, lang);
  const lines = [
    ...blocks.filter(({ part }) => part === "running"),
    ...blocks.filter(({ part }) => part === "opening").slice(0, OPENING_LINES),
  ];
  const bare = lines.flatMap(({ block, index }) => {
    const canBeHeader = !glossary.has(index) && (block.kind === "heading" || block.kind === "paragraph");
    const line = canBeHeader ? titleIn(block.text) : null;
    const found = line === null ? [] : findTypes(line, types, lang);
    return found.length === 1 && found[0]?.text.length === line?.length ? found : [];
  });
  const [first] = bare;
  if (first === undefined || new Set(bare.map(({ id }) => id)).size > 1) return null;
  return { type: first.id, evidence: first.text, otherTypes: [], certainty: "said" };
}

function fromFileName({ path, types, lang }: TypeInput): DecidedType | null {
  return said(nameFromPath(path), { types, lang });
}

function fromText({ model, types, lang }: TypeInput): DecidedType | null {
  const found = selfReferenceType({ blocks: model.blocks, types, lang });
  return found === null
    ? null
    : { type: found.id, evidence: found.text, otherTypes: [], certainty: "inferred" };
}

function fromBehaviour({ model, types }: TypeInput): DecidedType | null {
  const type = behaviourType(model.blocks);
  if (type === null || types[type] === undefined) return null;
  return { type, evidence: null, otherTypes: [], certainty: "inferred" };
}
