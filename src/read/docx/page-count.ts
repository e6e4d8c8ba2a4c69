/** How many pages a Word file has: as the program that saved it said, when that can be about this text. */
import type { Block, PageCount } from "../../model/document.ts";
import { estimatedPages } from "../page-estimate.ts";

/** Programs that fill in templates leave the template's own figures: half the words tell that they are not this text's. */
const LEAST_SHARE = 0.5;
/** Short texts differ much from what is counted as words. */
const FEW_WORDS = 400;

export interface SaidCounts {
  readonly pages: number | null;
  readonly words: number | null;
}

export function pageCount(said: SaidCounts, blocks: readonly Block[]): PageCount {
  if (said.pages === null || said.pages < 1 || isOfAnotherText(said, blocks)) return estimatedPages(blocks);
  return { count: said.pages, source: "properties" };
}

function isOfAnotherText({ words }: SaidCounts, blocks: readonly Block[]): boolean {
  if (words === null) return false;
  let counted = 0;
  for (const { text, furniture } of blocks) {
    if (furniture === null) counted += text.match(/\S+/gu)?.length ?? 0;
  }
  return counted > FEW_WORDS && words < counted * LEAST_SHARE;
}
