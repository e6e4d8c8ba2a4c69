/** Finds where a text names documents, without knowing yet which there are. */
import type { DocumentModel } from "../model/document.ts";
import type { Language } from "../model/kinds.ts";
import type { DocumentMention } from "../model/mention.ts";
import type { DocumentType } from "../model/settings.ts";
import { placeAt } from "./place-at.ts";
import { type FoundType, findTypes } from "./type-words.ts";

/** A document that names more is a list of documents. */
const MOST_MENTIONS = 300;
/** "riktlinje för arbetet mot hot och våld i hemmet" */
const BEHIND = /^\s(?:för|om|mot|vid|avseende|for|on|of)(?:\s[\p{L}\p{N}-]{1,40}){1,8}/u;
/** "the Travel Expense Policy": English names stand before the type. */
const BEFORE = /(?:\p{Lu}[\p{L}-]{1,30}\s){1,5}$/u;
const LOOKED_AT = 160;
const PREPOSITION_AND_WORD = 2;
/** "denna policy", "varje rutin" name no other document. */
const POINTING =
  /(?:^|[^\p{L}])(?:denna|detta|dessa|den här|det här|de här|en|ett|någon|varje|alla|egen|egna|lokal|lokala|this|these|a|an|any|each|every)\s$/iu;

export function documentMentions(
  { blocks }: DocumentModel,
  types: Readonly<Record<string, DocumentType>>,
  lang: Language,
): DocumentMention[] {
  const found: DocumentMention[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.furniture !== null || block.kind === "heading" || block.kind === "code") continue;
    for (const type of findTypes(block.text, types, lang)) {
      const name = nameAround(block.text, type, lang);
      if (name !== null) found.push({ ...name, type: type.id, place: placeAt(block, index, type.start) });
      if (found.length >= MOST_MENTIONS) return found;
    }
  }
  return found;
}

/** null for a type that is named alone: it may be any. */
function nameAround(
  text: string,
  { start, end, word, text: printed }: FoundType,
  lang: Language,
): Pick<DocumentMention, "text" | "fewestWords"> | null {
  const before = text.slice(Math.max(0, start - LOOKED_AT), start);
  if (POINTING.test(before)) return null;
  const isCompound = printed.length > word.length;
  const behind = BEHIND.exec(text.slice(end, end + LOOKED_AT))?.[0] ?? "";
  const own = printed.split(" ").length;
  if (isCompound) return { text: `${printed}${behind}`, fewestWords: own };
  if (behind !== "") return { text: `${printed}${behind}`, fewestWords: own + PREPOSITION_AND_WORD };
  const names = lang === "en" ? (BEFORE.exec(before)?.[0] ?? "") : "";
  const whole = `${names}${printed}`;
  return names === "" ? null : { text: whole, fewestWords: whole.split(" ").length };
}
