/** Judges whether the letters that came out of a file can be the text that was printed. */
import { parseTable } from "../../text/table.ts";
import frequentLetters from "./frequent-letters.tsv";
import frequentWords from "./frequent-words.tsv";

/** Shorter texts are not judged. */
const ENOUGH_LETTERS = 1500;
/** Part of the characters that may be without meaning before the text counts as damaged. */
const MEANINGLESS_SHARE = 0.01;
/** In running Swedish or English each of the most frequent words makes up far more than this part of the words. */
const RAREST_SHARE = 0.002;

/** A letter of the language makes up at least this part of any longer text; the rarest of them about 0.01. */
const RAREST_LETTER = 0.0005;

const WORD_ROWS = parseTable(frequentWords, ["language", "word"]);
const LANGUAGES = parseTable(frequentLetters, ["language", "letters"]).map(({ language, letters }) => ({
  letters: [...letters],
  words: WORD_ROWS.filter((row) => row.language === language).map((row) => row.word),
}));

/** @param text all running text of the document */
export function isDamaged(text: string): boolean {
  const meaningless = text.match(/[\uE000-\uF8FF\uFFFD\u4E00-\u9FFF]/gu)?.length ?? 0;
  if (meaningless > 20 && meaningless > text.length * MEANINGLESS_SHARE) return true;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters < ENOUGH_LETTERS) return false;
  const language = likeliestLanguage(words);
  if (language === null) return false;
  const counts = new Map<string, number>();
  for (const letter of words.join("")) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const isGone = (letter: string) => (counts.get(letter) ?? 0) < letters * RAREST_LETTER;
  return language.present < language.words / 2 || language.letters.some(isGone);
}

interface LikelyLanguage {
  readonly letters: readonly string[];
  readonly words: number;
  /** How many of its most frequent words occur as often as they do in any running text. */
  readonly present: number;
}

/** @returns null when no word of a known language is frequent: the text is in another language, or no text */
function likeliestLanguage(words: readonly string[]): LikelyLanguage | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const isCommon = (word: string) => (counts.get(word) ?? 0) >= words.length * RAREST_SHARE;
  const likeliest = LANGUAGES.map((language) => ({
    letters: language.letters,
    words: language.words.length,
    present: language.words.filter(isCommon).length,
  })).sort((a, b) => b.present / b.words - a.present / a.words)[0];
  return likeliest === undefined || likeliest.present < 2 ? null : likeliest;
}
