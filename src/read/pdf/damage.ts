/** Judges whether the letters that came out of a file can be the text that was printed. */
import { parseTable } from "../../text/table.ts";
import frequentWords from "./frequent-words.tsv";

/** Shorter texts are not judged. */
const ENOUGH_LETTERS = 2000;
/** Part of the characters that may be without meaning before the text counts as damaged. */
const MEANINGLESS_SHARE = 0.01;
/** In running Swedish or English each of the most frequent words makes up far more than this part of the words. */
const RAREST_SHARE = 0.002;

const ROWS = parseTable(frequentWords, ["language", "word"]);
const SWEDISH = ROWS.filter((row) => row.language === "sv").map((row) => row.word);
const ENGLISH = ROWS.filter((row) => row.language === "en").map((row) => row.word);

/** @param text all running text of the document */
export function isDamaged(text: string): boolean {
  const meaningless = text.match(/[\uE000-\uF8FF\uFFFD\u4E00-\u9FFF]/gu)?.length ?? 0;
  if (meaningless > 20 && meaningless > text.length * MEANINGLESS_SHARE) return true;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters < ENOUGH_LETTERS) return false;
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = (list: readonly string[]) =>
    list.filter((word) => (counts.get(word) ?? 0) >= words.length * RAREST_SHARE).length;
  const swedish = common(SWEDISH);
  if (swedish === 0 || common(ENGLISH) > swedish) return false;
  return swedish < SWEDISH.length / 2 || !/[åäö]/u.test(text.toLowerCase());
}
