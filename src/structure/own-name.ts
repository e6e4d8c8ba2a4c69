/** Recognises when a sentence is about the document itself: "Policyn …", "Dessa riktlinjer …", "This policy …". */
import { escapePattern, unicodePattern } from "../text/pattern.ts";
import { parseTable } from "../text/table.ts";
import englishNames from "./en/own-names.tsv";
import swedishNames from "./sv/own-names.tsv";
import swedishParts from "./sv/part-names.tsv";

const words = (table: string): string =>
  parseTable(table, ["ord"])
    .map(({ ord }) => escapePattern(ord))
    .join("|");
const POINTED = `(?:denna|detta|dessa|den här|det här|de här|föreliggande)\\s(?!(?:${words(swedishParts)})(?!\\p{L}))(?:[\\p{L}-]{1,40}\\s)?`;
const ENGLISH = `(?:this|the|these)\\s(?:[\\p{L}-]{1,40}\\s){0,5}(?:${words(englishNames)})`;

/** For use inside other patterns, in any case. "Denna tabell tillämpas på …" speaks of the table alone. */
export const OWN_NAME: string = [
  `${POINTED}[\\p{L}-]{1,60}`,
  `[\\p{L}-]{0,40}(?:${words(swedishNames)})`,
  ENGLISH,
].join("|");

const column = (table: string, name: "ord" | "obestämd"): ReadonlySet<string> =>
  new Set(parseTable(table, [name]).map((row) => row[name] ?? ""));
const DEFINITE = column(swedishNames, "ord");
const INDEFINITE = column(swedishNames, "obestämd");
const ENGLISH_NAMES = column(englishNames, "ord");
const POINTERS: ReadonlySet<string> = new Set(["denna", "detta", "dessa", "föreliggande"]);
/** "den här rutinen" */
const HERE: ReadonlySet<string> = new Set(["den", "det", "de"]);
const ENGLISH_POINTERS: ReadonlySet<string> = new Set(["this", "the", "these"]);
interface Naming {
  /** Words between what points and the name: "denna reviderade policy", "this Travel and Expense Policy". */
  readonly mostBetween: number;
  readonly isName: (word: string) => boolean;
}
const SWEDISH: Naming = { mostBetween: 1, isName: isPointedAt };
const ENGLISH_NAMING: Naming = { mostBetween: 5, isName: (word) => ENGLISH_NAMES.has(word) };

/**
 * Where the document's own name may end that begins at a word: "denna policy", "dokumentet", "this procedure".
 * @param words in lower case
 * @param compounds whether "resepolicyn" may be the document itself; otherwise it is taken for another one
 * @returns positions behind the name, the nearest first
 */
export function ownNameEnds(words: readonly string[], at: number, compounds: boolean): number[] {
  const first = words[at] ?? "";
  if (POINTERS.has(first)) return endsBehind(words, at, SWEDISH);
  if (HERE.has(first) && words[at + 1] === "här") return endsBehind(words, at + 1, SWEDISH);
  if (ENGLISH_POINTERS.has(first)) return endsBehind(words, at, ENGLISH_NAMING);
  return DEFINITE.has(first) || (compounds && endsWithAny(first, DEFINITE)) ? [at + 1] : [];
}

function endsBehind(words: readonly string[], at: number, { mostBetween, isName }: Naming): number[] {
  const ends: number[] = [];
  for (let end = at + 1; end <= at + 1 + mostBetween; end += 1)
    if (isName(words[end] ?? "")) ends.push(end + 1);
  return ends;
}

/** "denna verksamhetsplan", "dessa riktlinjer"; "denna verksamhet" is no document. */
function isPointedAt(word: string): boolean {
  return endsWithAny(word, INDEFINITE) || endsWithAny(word, DEFINITE);
}

function endsWithAny(word: string, names: ReadonlySet<string>): boolean {
  for (let from = 0; from < word.length; from += 1) if (names.has(word.slice(from))) return true;
  return false;
}

/** For the text of one sentence. */
export const OPENS_WITH_OWN_NAME: RegExp = unicodePattern(`^\\s{0,9}(?:${OWN_NAME})(?![\\p{L}\\p{N}])`);

/** "Policyn för resor är …", "Dessa föreskrifter …": what may stand between the beginning of a sentence and its verb. */
const SUBJECT = unicodePattern(
  `^\\s{0,9}(?:${OWN_NAME})(?:\\s(?:för|om|of|for|on)(?:\\s[\\p{L}-]{1,40}){1,4})?(?:\\s(?:är|har|blev|har blivit|is|was|has been|were|have been))?\\s{0,9}$`,
);

/** True when the words before a verb are the name of the document itself. */
export function isOwnSubject(before: string): boolean {
  return before.length <= 160 && SUBJECT.test(before);
}
