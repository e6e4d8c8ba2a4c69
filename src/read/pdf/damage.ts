/** Judges whether the letters that came out of a file can be the text that was printed. */
import { phrasePattern } from "../../text/pattern.ts";
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
  const meaningless = count(text, /[\uE000-\uF8FF\uFFFD\u4E00-\u9FFF]/gu);
  const letters = count(text, /\p{L}/gu);
  if (meaningless > 20 && meaningless > letters * MEANINGLESS_SHARE) return true;
  if (letters < ENOUGH_LETTERS) return false;
  const swedish = shareOf(text, SWEDISH);
  const english = shareOf(text, ENGLISH);
  if (english.present > swedish.present) return false;
  const seemsSwedish = swedish.present > 0;
  if (seemsSwedish && count(text, /[åäö]/giu) === 0) return true;
  return seemsSwedish && swedish.present < SWEDISH.length / 2;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** How many of the words occur as often as they do in any running text. */
function shareOf(text: string, words: readonly string[]): { readonly present: number } {
  const all = count(text, /\p{L}+/gu);
  const present = words.filter((word) => count(text, phrasePattern([word], "ig")) >= all * RAREST_SHARE);
  return { present: present.length };
}
