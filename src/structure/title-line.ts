/** Whether a line can be a document's title, and what of it is: page marks, labels and the organisation's name are cut off. */
import { unicodePattern } from "../text/pattern.ts";
import { parseTable } from "../text/table.ts";
import { trimmedEnd } from "../text/trimmed-end.ts";
import { sentenceCase } from "./body-name.ts";
import englishNoTitles from "./en/no-titles.tsv";
import englishSections from "./en/section-titles.tsv";
import { findLabels } from "./labels.ts";
import swedishNoTitles from "./sv/no-titles.tsv";
import swedishSections from "./sv/section-titles.tsv";

const NO_TITLES = [swedishNoTitles, englishNoTitles]
  .flatMap((table) => parseTable(table, ["mönster"]))
  .map(({ mönster }) => unicodePattern(`^(?:${mönster})$`));
const SECTIONS: ReadonlySet<string> = new Set(
  [swedishSections, englishSections].flatMap((table) =>
    parseTable(table, ["rubrik"]).map(({ rubrik }) => rubrik),
  ),
);
const LONGEST_TITLE = 300;
const PAGE_MARK =
  /(?:^|\s)(?:(?:sida|sid|page|p)\.?:?\s)?\d{1,3}\s?(?:\(\s?\d{1,3}\s?\)|(?:av|of)\s\d{1,3})(?=\s|$)|^(?:sida|sid|page)\.?:?\s\d{1,3}(?=\s|$)/giu;
/** Printed above the title of a statute, and sometimes read as its beginning. */
const ISSUED = /^utkom från trycket den \d{1,2} \p{L}{3,10} \d{4}\s/iu;
const NOTE_MARKS = /(?<=\p{L})[¹²³⁴-⁹]+/gu;
const ORGANISATION = /^\p{Lu}\p{L}+(?:\s(?:kommun|stad|landsting)|\sKOMMUN)\s+(?=\p{Lu})/u;

/** The title that the line holds; null when it holds none. */
export function titleIn(line: string): string | null {
  const whole = line.replace(/\s+/gu, " ").trim();
  if (whole === "" || whole.length > LONGEST_TITLE || isNoTitle(whole)) return null;
  const unmarked = whole.replace(ISSUED, "").replace(NOTE_MARKS, "").replace(PAGE_MARK, " ");
  const named = upToLabel(unmarked.replace(/\s+/gu, " ").trim()).replace(ORGANISATION, "");
  const bare = trimmedEnd(named, ";:,.*#=_–-").replace(/^[\s*#=_–-]+/u, "");
  if (isNoTitle(bare) || !/\p{L}{2}/u.test(bare)) return null;
  return bare;
}

/** Rows of running text end; titles do not. */
export function looksLikeSentence(line: string): boolean {
  return /[.!?:]$/u.test(line.trim()) || line.split(" ").length > 16;
}

/** "Inledning", "Syfte", "Purpose": sections of any document. */
export function isSectionTitle(title: string): boolean {
  return SECTIONS.has(title.toLowerCase().replace(/^[\d.\s]+/u, ""));
}

function isNoTitle(line: string): boolean {
  return NO_TITLES.some((pattern) => pattern.test(line));
}

/** "Riktlinje för resorAntagen av …" ends before the label, glued or not. */
function upToLabel(line: string): string {
  const label = findLabels(line).find(
    ({ strength, start, colon }) =>
      start > 3 && (strength === "sure" || colon) && /\p{Lu}/u.test(line.charAt(start)),
  );
  return label === undefined ? line : line.slice(0, label.start);
}

/** Titles set in capitals read as sentences; short words that are no small words stay ("IT", "HR"). */
export function calmTitle(title: string): string {
  if (/\p{Ll}/u.test(title) || !/\p{Lu}{4}/u.test(title)) return title;
  const kept = title.split(" ").map((word) => (isAbbreviation(word) ? word : word.toLowerCase()));
  return sentenceCase(kept.join(" "));
}

function isAbbreviation(word: string): boolean {
  return /^(?:\p{Lu}*\d[\p{Lu}\d]*|[^AEIOUYÅÄÖ\P{Lu}]{2,4}|IT|AI|EU|HR|VA|SoL|LOU|IKT|RSA)$/u.test(word);
}
