/** Finds where a text names documents, without knowing yet which there are. */
import type { DocumentModel } from "../model/document.ts";
import type { Language } from "../model/kinds.ts";
import type { DocumentMention, NameMention } from "../model/mention.ts";
import type { DocumentType } from "../model/settings.ts";
import { documentNumbersIn } from "../text/document-number.ts";
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
    for (const { number, text, offset } of documentNumbersIn(block.text))
      found.push({ by: "number", text, number, place: placeAt(block, index, offset) });
    for (const type of findTypes(block.text, types, lang)) {
      const name = nameAround(block.text, type, { lang, isSteering: types[type.id]?.steering === true });
      if (name === null) continue;
      found.push({ by: "name", ...name, type: type.id, place: placeAt(block, index, type.start) });
    }
    if (found.length >= MOST_MENTIONS) return found.slice(0, MOST_MENTIONS);
  }
  return found;
}

interface NamedIn {
  readonly lang: Language;
  /** Whether documents of the type govern: handbooks and forms of others are named in passing. */
  readonly isSteering: boolean;
}

/** null for a type that is named alone: it may be any. */
function nameAround(
  text: string,
  { start, end, word, text: printed }: FoundType,
  { lang, isSteering }: NamedIn,
): Pick<NameMention, "text" | "fewestWords" | "isWhole"> | null {
  const before = text.slice(Math.max(0, start - LOOKED_AT), start);
  if (POINTING.test(before)) return null;
  const quoted = lang === "sv" && !OPENED.test(before) ? null : quotedName(text, start, end);
  if (quoted !== null) return { text: quoted, fewestWords: quoted.split(" ").length, isWhole: true };
  const isCompound = printed.length > word.length;
  const behind = BEHIND.exec(text.slice(end, end + LOOKED_AT))?.[0] ?? "";
  const own = printed.split(" ").length;
  const name = { text: `${printed}${behind}`, isWhole: false };
  if (isCompound) return { ...name, fewestWords: own };
  if (behind !== "") {
    const isWhole = lang === "sv" && isSteering && isTitle(printed, before);
    const fewestWords = own + PREPOSITION_AND_WORD;
    return { text: isWhole ? `${printed}${upToClause(behind)}` : name.text, fewestWords, isWhole };
  }
  const names = lang === "en" ? (BEFORE.exec(before)?.[0] ?? "") : "";
  const whole = `${names}${printed}`;
  const isWhole = isSteering && isTitle(printed, before.slice(0, before.length - names.length));
  return names === "" ? null : { text: whole, fewestWords: whole.split(" ").length, isWhole };
}

/** "enligt Riktlinjer för …", "in the Travel Expense Policy": the capital of a title in the middle of a sentence. */
const IN_SENTENCE =
  /(?:^|[^\p{L}])(?:se|läs|enligt|i|av|till|med|och|samt|från|följer|kommunens|regionens|the|our|organi[sz]ation['’]s|company['’]s)\s$/iu;

function isTitle(printed: string, before: string): boolean {
  return /^\p{Lu}/u.test(printed) && IN_SENTENCE.test(before);
}

/** The sentence goes on behind the name. */
const CLAUSE =
  /\s(?:som|där|när|om|för att|ska|skall|gäller|anger|beskriver|finns|är|framgår|reglerar|innehåller|säger|vilken|vilka|vilket|samt|och (?:i|på|av|till|enligt|ska|är))(?!\p{L})/iu;

function upToClause(behind: string): string {
  const from = /^\s\p{L}+\s\p{L}+/u.exec(behind)?.[0].length ?? 0;
  const clause = CLAUSE.exec(behind.slice(from));
  return clause === null ? behind : behind.slice(0, from + clause.index);
}

const OPENING = /["”“»«](?<inner>[^"”“»«]{0,80})$/u;
const CLOSING = /^(?<inner>[^"”“»«]{0,100})["”“»«]/u;

/** Swedish titles begin with the type; in English it may stand anywhere. */
const OPENED = /["”“»«]$/u;
/** Begins as a title does, has several words and no sentence in it. */
const TITLE_LIKE = /^\p{Lu}[^.!?:;\s]*\s[^.!?:;]*$/u;

/** What stands in quotation marks around the type; null when none do, or when it is the type alone. */
function quotedName(text: string, start: number, end: number): string | null {
  const before = OPENING.exec(text.slice(Math.max(0, start - LOOKED_AT), start))?.groups?.["inner"];
  const behind = CLOSING.exec(text.slice(end, end + LOOKED_AT))?.groups?.["inner"];
  if (before === undefined || behind === undefined) return null;
  const name = `${before}${text.slice(start, end)}${behind}`.trim();
  return TITLE_LIKE.test(name) ? name : null;
}
