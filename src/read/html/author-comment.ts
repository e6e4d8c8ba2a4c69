/** Comments by which the authors of a text speak to this program; all others are none of its business. */
import type { AuthorComment } from "../../model/correction.ts";

const ADDRESSED = /^\s{0,99}tillit\s?:/iu;
const LONGEST = 1_000;

/** @returns null for every other comment */
export function authorComment(text: string, line: number): AuthorComment | null {
  return ADDRESSED.test(text) ? { text: text.slice(0, LONGEST).trim(), line } : null;
}
