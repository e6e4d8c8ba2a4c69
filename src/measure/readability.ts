/** How heavy running text is to read: Björnsson's LIX, over paragraphs, items and notes. */
import { splitSentences } from "../language/sentences.ts";
import { tokenize } from "../language/words.ts";
import type { Block } from "../model/document.ts";
import type { Language } from "../model/kinds.ts";

/** A word is long when it has more letters than this (Björnsson 1968). */
const LONGEST_SHORT_WORD = 6;
/** Under this many words the index says more of chance than of the text. */
const FEWEST_WORDS = 100;

export interface Readability {
  readonly sentences: number;
  /** Words per sentence + long words per hundred words (C. H. Björnsson, Läsbarhet, 1968); null under 100 words. */
  readonly lix: number | null;
}

/** @param blocks of one document; headings, tables and code hold no sentences and are left out */
export function readability(blocks: readonly Block[], lang: Language): Readability {
  let sentences = 0;
  let words = 0;
  let longWords = 0;
  for (const { text } of blocks.filter(isRunningText)) {
    const wordsOfBlock = tokenize(text).filter((token) => !/^[§%]$/u.test(token.text));
    sentences += splitSentences(text, lang).length;
    words += wordsOfBlock.length;
    longWords += wordsOfBlock.filter((token) => isLong(token.text)).length;
  }
  const tooShort = words < FEWEST_WORDS || sentences === 0;
  return { sentences, lix: tooShort ? null : Math.round(words / sentences + (100 * longWords) / words) };
}

function isRunningText({ kind }: Block): boolean {
  return kind === "paragraph" || kind === "item" || kind === "footnote";
}

function isLong(word: string): boolean {
  return word.length > LONGEST_SHORT_WORD && word.replace(/\P{L}/gu, "").length > LONGEST_SHORT_WORD;
}
