/** What a statement shows beside its force: detail, trust, a duty to document, something it protects. */
import { type Language, MARKERS, type Marker, PROTECTION_MARKERS } from "../../model/kinds.ts";
import type { Statement } from "../../model/statement.ts";
import type { AttributedText } from "./attributed-text.ts";
import englishSigns from "./en/markers.tsv";
import { lowerCased } from "./lower-cased.ts";
import { type SignGroup, signGroups, signRows } from "./sign-table.ts";
import swedishSigns from "./sv/markers.tsv";
import { systemNamesIn } from "./system-names.ts";

type Sign = Statement["markers"][number];

const GROUPS: Readonly<Record<Language, readonly SignGroup[]>> = {
  sv: signGroups(signRows(swedishSigns)),
  en: signGroups(signRows(englishSigns)),
};
const PROTECTION: ReadonlySet<Marker> = new Set(PROTECTION_MARKERS);
/** These say what a passage is about, so the words above a statement count too. */
const SUBJECT_GROUPS: Readonly<Record<Language, readonly SignGroup[]>> = {
  sv: GROUPS.sv.filter(({ marker }) => PROTECTION.has(marker)),
  en: GROUPS.en.filter(({ marker }) => PROTECTION.has(marker)),
};
const ORDER: ReadonlyMap<Marker, number> = new Map(MARKERS.map((marker, index) => [marker, index]));

/** One sign for each marker, with the first words that gave it, in the order of the closed list. */
export function markersOf(input: AttributedText): Statement["markers"] {
  const found = new Map<Marker, string>();
  collect(found, input.text, GROUPS[input.lang]);
  const [system] = systemNamesIn(input);
  if (system !== undefined) found.set("system-name", system);
  for (const words of wordsAbove(input)) collect(found, words, SUBJECT_GROUPS[input.lang]);
  return [...found]
    .map(([marker, text]): Sign => ({ marker, text }))
    .sort((a, b) => (ORDER.get(a.marker) ?? 0) - (ORDER.get(b.marker) ?? 0));
}

/** What is protected is often said once, above the statements: nearest first. */
function wordsAbove({ leadIn, heading }: AttributedText): readonly string[] {
  return [leadIn ?? "", ...[...heading].reverse()].filter((words) => words !== "");
}

/** Words quoted of a marker that takes several. */
const QUOTED = 4;

function collect(found: Map<Marker, string>, text: string, groups: readonly SignGroup[]): void {
  const lower = lowerCased(text);
  for (const { marker, needed, matchesCase, pattern } of groups) {
    if (found.has(marker)) continue;
    const searched = matchesCase ? text : lower;
    const words =
      needed === 1 ? firstMatch(searched, pattern, text) : severalMatches(searched, pattern, text);
    if (words.length >= needed) found.set(marker, words.slice(0, QUOTED).join(" … "));
  }
}

function firstMatch(searched: string, pattern: RegExp, text: string): string[] {
  const match = pattern.exec(searched);
  return match === null ? [] : [wholeWords(match, text)];
}

/** The same words twice are two signs: "godkännas av … godkännas av". */
function severalMatches(searched: string, pattern: RegExp, text: string): string[] {
  return [...searched.matchAll(pattern)].map((match) => wholeWords(match, text));
}

const REST_OF_WORD = /[\p{L}\p{N}_-]*/uy;

/** A pattern may stop inside a word ("brand" in "brandskyddet"); people read whole words. */
function wholeWords({ index, 0: words }: RegExpExecArray, text: string): string {
  const end = index + words.length;
  REST_OF_WORD.lastIndex = end;
  const rest = /[\p{L}\p{N}]$/u.test(words) ? (REST_OF_WORD.exec(text)?.[0] ?? "") : "";
  return text.slice(index, end + rest.length);
}
