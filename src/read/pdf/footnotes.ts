/** Finds footnotes: small lines at the foot of a page that open with a number or an asterisk. */
import { lowered } from "./character-repair.ts";
import type { PrintedLine } from "./printed-page.ts";

/** Notes are set at least this much smaller than the text, in points. */
const SMALLER = 0.7;
const OPENING = /^(?:([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\d{1,2}(?=\s\p{L})|\*{1,3})\s*)/u;

export interface NoteOpening {
  readonly number: string | null;
  /** Characters of the line that the number takes. */
  readonly length: number;
  /** False for a plain digit, which may as well begin a line of text. */
  readonly raised: boolean;
}

/** @returns the mark that opens a note; null when the line opens none */
export function noteOpening(text: string): NoteOpening | null {
  const match = OPENING.exec(text);
  const mark = match?.[1];
  if (match === null || mark === undefined) return null;
  return { number: lowered(mark), length: match[0].length, raised: !/^\d/u.test(mark) };
}

/** @param lines of one page, furniture left out */
export function findNotes(lines: readonly PrintedLine[], bodySize: number): ReadonlySet<PrintedLine> {
  const found = new Set(lines.filter((line) => line.tag?.note === true));
  const fromFoot = [...lines].sort((a, b) => a.baseline - b.baseline);
  const end = fromFoot.findIndex((line) => line.size > bodySize - SMALLER);
  const small = fromFoot.slice(0, end < 0 ? fromFoot.length : end).reverse();
  if (end < 0 || small.length === 0) return found;
  const start = small.findIndex((line) => noteOpening(line.text) !== null);
  if (start < 0) return found;
  for (const line of small.slice(start)) found.add(line);
  return found;
}
