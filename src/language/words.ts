/** Words: where they stand in a text, their stems, and which of them carry no subject. */
import englishStemmer from "natural/lib/natural/stemmers/porter_stemmer.js";
import swedishStemmer from "natural/lib/natural/stemmers/porter_stemmer_sv.js";
import type { Language } from "../model/kinds.ts";
import { parseTable } from "../text/table.ts";
import englishStopWords from "./en/stop-words.tsv";
import swedishStopWords from "./sv/stop-words.tsv";

/** A word, number or one of the signs "§" and "%", with its place in the text (UTF-16 code units). */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Numbers keep their inner points and commas ("6,5", "2010:800"); words keep inner hyphens, colons and apostrophes ("ska-krav", "EU:s"). */
const TOKEN = /\p{N}+(?:[.,:]\p{N}+)*\p{L}*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-‑'’:][\p{L}\p{N}]+)*|[§%]/gu;

/** Longer runs of letters are no words; stemming them would only cost time. */
const LONGEST_WORD = 60;

const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  sv: stopWordSet(swedishStopWords),
  en: stopWordSet(englishStopWords),
};
const STEMMERS = { sv: swedishStemmer, en: englishStemmer } as const;
const stems: Readonly<Record<Language, Map<string, string>>> = { sv: new Map(), en: new Map() };
const MOST_STEMS = 50_000;

function stopWordSet(table: string): ReadonlySet<string> {
  return new Set(parseTable(table, ["word"]).map(({ word }) => word));
}

/** @param text in NFC, as document models hold it */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    tokens.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** How many words a reader reads: tokens that hold a letter or a digit. */
export function countWords(text: string): number {
  let count = 0;
  for (const match of text.matchAll(TOKEN)) if (match[0] !== "§" && match[0] !== "%") count++;
  return count;
}

/** @returns the stem in lower case (Porter's algorithm for the language); the same for the forms of a word, no word in itself */
export function stem(word: string, lang: Language): string {
  const lower = word.toLowerCase();
  if (lower.length > LONGEST_WORD) return lower;
  const known = stems[lang];
  const before = known.get(lower);
  if (before !== undefined) return before;
  const made = STEMMERS[lang].stem(lower);
  if (known.size >= MOST_STEMS) known.clear();
  known.set(lower, made);
  return made;
}

/** Whether the word says nothing of a text's subject ("och", "ska"). */
export function isStopWord(word: string, lang: Language): boolean {
  return STOP_WORDS[lang].has(word.toLowerCase());
}

/** @returns the stems of the words that carry the subject, in order, repetitions kept; numbers and signs left out */
export function contentStems(text: string, lang: Language): string[] {
  return tokenize(text)
    .filter((token) => /^\p{L}/u.test(token.text) && token.text.length > 1 && !isStopWord(token.text, lang))
    .map((token) => stem(token.text, lang));
}
