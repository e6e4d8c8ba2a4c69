/** The figures of a sentence with what they count: amounts, times, dates and shares, but no numbers of provisions. */

import { MONTHS } from "../language/months.ts";
import { wordList } from "../language/word-lists.ts";
import { type Token, tokenize } from "../language/words.ts";
import type { Language } from "../model/kinds.ts";
import { looseStem } from "./loose-stem.ts";

export interface Figure {
  readonly value: number;
  /** The stem of the word that follows; "date", "clock" or "" when none does. */
  readonly unit: string;
}

const CLOCK = /^(?<hour>[01]?\d|2[0-4])[.:](?<minute>[0-5]\d)$/u;
const DIGITS = /^\p{N}+(?:[.,]\p{N}+)?$/u;
/** "7 kap. 3 §", "punkt 4", "bilaga 2" name a place, not an amount. */
const BEFORE_A_PLACE = new Set([
  "§",
  "kap",
  "kapitel",
  "punkt",
  "bilaga",
  "avsnitt",
  "nr",
  "chapter",
  "section",
  "annex",
]);
const AFTER_A_PLACE = new Set(["§", "kap", "kapitel", "st", "stycket"]);
const DAYS_PER_MONTH_SLOT = 100;
const MINUTES = 60;

/** In the order of the text. */
export function figuresIn(text: string, lang: Language): Figure[] {
  const tokens = tokenize(text.toLowerCase());
  return tokens.flatMap((_, at) => figureAt(tokens, at, lang) ?? []);
}

function figureAt(tokens: readonly Token[], at: number, lang: Language): Figure | null {
  const word = tokens[at]?.text ?? "";
  const next = tokens[at + 1]?.text ?? "";
  if (BEFORE_A_PLACE.has(tokens[at - 1]?.text ?? "") || AFTER_A_PLACE.has(next)) return null;
  const clock = CLOCK.exec(word)?.groups;
  if (clock !== undefined)
    return { value: Number(clock["hour"]) * MINUTES + Number(clock["minute"]), unit: "clock" };
  const value = countOf(word, lang);
  if (value === null) return null;
  const month = MONTHS.get(next) ?? null;
  if (month !== null) return { value: month * DAYS_PER_MONTH_SLOT + value, unit: "date" };
  return { value, unit: /^[\p{L}%]/u.test(next) ? looseStem(next, lang) : "" };
}

/** null for words that are no number; "en" and "ett" are articles mostly. */
function countOf(word: string, lang: Language): number | null {
  if (DIGITS.test(word)) return Number(word.replace(",", "."));
  const at = [...wordList("numbers", lang)].indexOf(word);
  if (at < 0) return null;
  const first = lang === "sv" ? 2 : 1;
  return at < first ? null : at + 2 - first;
}

/** Whether a word is a figure or tells what one counts in words: it takes no part in comparing what is said of it. */
export function isFigureWord(word: string, lang: Language): boolean {
  return /^\p{N}/u.test(word) || MONTHS.has(word) || countOf(word, lang) !== null;
}
