/** Pages of formats that have none: from the number of words, and said to be an estimate. */
import { type Block, type PageCount, WORDS_PER_PAGE } from "../model/document.ts";

const WORD = /[\p{L}\p{N}]\S*/gu;

/** @returns at least one page; what is printed around the text does not count */
export function estimatedPages(blocks: readonly Block[]): PageCount {
  let words = 0;
  for (const { furniture, text } of blocks) {
    if (furniture === null) words += text.match(WORD)?.length ?? 0;
  }
  return { count: Math.max(1, Math.ceil(words / WORDS_PER_PAGE)), source: "estimated" };
}
