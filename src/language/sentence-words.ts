/** The words and signs of one sentence, in order: what phrases and clauses are found in. */

/** A word, a number or one sign, with its place in the sentence (UTF-16 code units). */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** False for punctuation and other signs. */
  readonly isWord: boolean;
}

/** Numbers keep inner points and commas; words keep inner hyphens, colons and apostrophes; every other sign stands alone. */
const WORD_OR_SIGN =
  /\p{N}+(?:[.,:]\p{N}+)*\p{L}*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-‑'’:][\p{L}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** @param text one sentence, in NFC */
export function sentenceWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.replaceAll("\u00ad", "").matchAll(WORD_OR_SIGN)) {
    const found = match[0];
    words.push({
      text: found,
      lower: found.toLowerCase().replaceAll("’", "'"),
      start: match.index,
      end: match.index + found.length,
      isWord: /[\p{L}\p{N}]/u.test(found),
    });
  }
  return words;
}
