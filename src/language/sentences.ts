/** Where sentences begin and end, in time linear in the text: own rules, since general ones split at "6 kap. 33 §" and "t.ex.". */
import type { Language } from "../model/kinds.ts";
import { parseTable } from "../text/table.ts";
import englishAbbreviations from "./en/abbreviations.tsv";
import swedishAbbreviations from "./sv/abbreviations.tsv";
import { isStopWord } from "./words.ts";

/** Half-open range of UTF-16 code units, white space at the ends left out. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Abbreviation in lower case → whether a sentence may also end with it. */
type Abbreviations = ReadonlyMap<string, boolean>;

const ABBREVIATIONS: Readonly<Record<Language, Abbreviations>> = {
  sv: abbreviationMap(swedishAbbreviations),
  en: abbreviationMap(englishAbbreviations),
};

/** A stop (from its first sign on, which keeps long runs of signs linear), the quotes and brackets that close over it, at most three digits of a note, and the gap to the next sentence. */
const STOP = /(?<![.!?…])(?<stop>[.!?…]+)(?<closing>["”’')\]]{0,3})(?<note>\d{0,3})(?<gap>\s+)/gu;
const OPENING = /^["“”‘’'([–—•-]?\s?[\p{Lu}\p{N}§☐]/u;
/** The longest abbreviation of the tables, with its spaces ("fr. o. m."). */
const LOOK_BACK = 10;

function abbreviationMap(table: string): Abbreviations {
  const rows = parseTable(table, ["abbreviation", "ends"]);
  return new Map(rows.map(({ abbreviation, ends }) => [abbreviation, ends === "yes"]));
}

/**
 * Splits running text of one block.
 * @param text with white space folded, as document models hold it
 * @returns the sentences in order; together they hold everything but the white space between them
 */
export function splitSentences(text: string, lang: Language): Span[] {
  const spans: Span[] = [];
  let start = text.length - text.trimStart().length;
  for (const match of text.matchAll(STOP)) {
    const stop = match.index;
    const next = stop + match[0].length;
    const end = next - (match.groups?.["gap"] ?? "").length;
    if (next >= text.length || !endsSentence({ text, start, stop, next, lang, signs: match.groups ?? {} }))
      continue;
    spans.push({ start, end });
    start = next;
  }
  const end = text.trimEnd().length;
  if (end > start) spans.push({ start, end });
  return spans;
}

interface Stop {
  readonly text: string;
  /** Where the sentence at hand began, where the stop stands, where the next sentence would begin. */
  readonly start: number;
  readonly stop: number;
  readonly next: number;
  readonly lang: Language;
  readonly signs: Readonly<Record<string, string | undefined>>;
}

function endsSentence(at: Stop): boolean {
  const { text, stop, next, signs } = at;
  if (!OPENING.test(text.slice(next, next + 3))) return false;
  const before = text.charAt(stop - 1);
  if ((signs["note"] ?? "") !== "" && !/[\p{L}"”)]/u.test(before)) return false;
  if (signs["stop"] !== ".") return true;
  return !isListNumber(at) && !isInitial(at) && !isAbbreviation(at);
}

/** "1. Kontrollera …": nothing but a number or a letter stands before the stop. */
function isListNumber({ text, start, stop }: Stop): boolean {
  return stop - start <= 4 && /^(?:\p{N}{1,3}|\p{L})$/u.test(text.slice(start, stop));
}

/** "A. Andersson", but not "vitamin C. Det …": a name follows, no word that often begins a sentence. */
function isInitial({ text, stop, next, lang }: Stop): boolean {
  if (!/(?:^|[\s.(])\p{Lu}$/u.test(text.slice(Math.max(0, stop - 2), stop))) return false;
  const word = /^[\p{L}-]{1,30}/u.exec(text.slice(next, next + 30))?.[0] ?? "";
  return /^\p{Lu}\p{Ll}/u.test(word) && !isStopWord(word, lang);
}

function isAbbreviation({ text, stop, next, lang, signs }: Stop): boolean {
  if ((signs["note"] ?? "") !== "") return false;
  const window = text.slice(Math.max(0, stop + 1 - LOOK_BACK), stop + 1).toLowerCase();
  const known = ABBREVIATIONS[lang];
  for (let from = 0; from < window.length - 1; from++) {
    const startsWord = from === 0 ? stop + 1 <= LOOK_BACK : /[\s("”/]/u.test(window.charAt(from - 1));
    if (!startsWord) continue;
    const mayEnd = known.get(window.slice(from));
    if (mayEnd !== undefined) return !(mayEnd && /^["“”'(]?\p{Lu}/u.test(text.slice(next, next + 2)));
  }
  return false;
}
