/** Cuts a text into lines, and into pages where the file itself has page breaks. */
import type { SourceLine } from "./text-line.ts";

export interface SourceText {
  readonly lines: readonly SourceLine[];
  /** Null when the file has no page breaks. */
  readonly pages: number | null;
  /** False when there were more lines than the limit. */
  readonly isWhole: boolean;
}

const PAGE_BREAK = "\f";

export function sourceLines(text: string, lineLimit = Number.POSITIVE_INFINITY): SourceText {
  const body = text.trimEnd();
  const hasPages = body.includes(PAGE_BREAK);
  const lines: SourceLine[] = [];
  let page = 1;
  let number = 1;
  let start = 0;
  while (start <= body.length && number <= lineLimit) {
    const found = body.indexOf("\n", start);
    const end = found < 0 ? body.length : found;
    for (const [part, piece] of body.slice(start, end).split(PAGE_BREAK).entries()) {
      if (part > 0) page += 1;
      // What a page break within a line cuts off is a line of its own only when something stands there.
      if (part === 0 || piece.trim() !== "")
        lines.push({ text: piece, line: number, page: hasPages ? page : null });
    }
    start = end + 1;
    number += 1;
  }
  return { lines, pages: hasPages ? page : null, isWhole: start > body.length };
}
