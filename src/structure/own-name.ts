/** Recognises when a sentence is about the document itself: "Policyn …", "Dessa riktlinjer …", "This policy …". */
import { escapePattern, unicodePattern } from "../text/pattern.ts";
import { parseTable } from "../text/table.ts";
import englishNames from "./en/own-names.tsv";
import swedishNames from "./sv/own-names.tsv";
import swedishParts from "./sv/part-names.tsv";

const words = (table: string, column: "ord" | "obestämd" = "ord"): string =>
  parseTable(table, [column])
    .map((row) => escapePattern(row[column] ?? ""))
    .join("|");
const POINTED = `(?:denna|detta|dessa|den här|det här|de här|föreliggande)\\s(?!(?:${words(swedishParts)})(?!\\p{L}))(?:[\\p{L}-]{1,40}\\s)?`;
const ENGLISH = `(?:this|the|these)\\s(?:[\\p{L}-]{1,40}\\s){0,5}(?:${words(englishNames)})`;

/** For use inside other patterns, in any case. "Denna tabell tillämpas på …" speaks of the table alone. */
export const OWN_NAME: string = [
  `${POINTED}[\\p{L}-]{1,60}`,
  `[\\p{L}-]{0,40}(?:${words(swedishNames)})`,
  ENGLISH,
].join("|");

/** As `OWN_NAME`, but documents only ("denna verksamhet" is none) and no bare compounds: "detaljplanen" is another plan. */
export const OWN_NAME_ALONE: string = [
  `${POINTED}[\\p{L}-]{0,40}(?:${words(swedishNames, "obestämd")}|${words(swedishNames)})`,
  `(?:${words(swedishNames)})`,
  ENGLISH,
].join("|");

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
