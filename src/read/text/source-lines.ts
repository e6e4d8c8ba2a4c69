/** Cuts a text into lines, and into pages where the file itself has page breaks. */
import type { SourceLine } from "./text-line.ts";

export interface SourceText {
  readonly lines: readonly SourceLine[];
  /** Null when the file has no page breaks. */
  readonly pages: number | null;
  /** The limit that ended reading; null when the text is whole. */
  readonly cutBy: "lines" | "pages" | null;
}

export interface SourceLimits {
  readonly lines: number;
  readonly pages: number;
}

const PAGE_BREAK = "\f";

export function sourceLines(text: string, limits: SourceLimits): SourceText {
  const body = text.trimEnd();
  const cutter = new LineCutter(body.includes(PAGE_BREAK), limits.pages);
  let start = 0;
  let number = 1;
  for (; start <= body.length && number <= limits.lines && !cutter.isFull; number += 1) {
    const found = body.indexOf("\n", start);
    const end = found < 0 ? body.length : found;
    cutter.add(body.slice(start, end), number);
    start = end + 1;
  }
  const isWhole = start > body.length && !cutter.isFull;
  return {
    lines: cutter.lines,
    pages: cutter.page,
    cutBy: isWhole ? null : cutter.isFull ? "pages" : "lines",
  };
}

class LineCutter {
  readonly lines: SourceLine[] = [];
  /** Null when the file has no page breaks. */
  page: number | null;
  /** There are more pages than the limit. */
  isFull = false;
  readonly #pageLimit: number;

  constructor(hasPages: boolean, pageLimit: number) {
    this.page = hasPages ? 1 : null;
    this.#pageLimit = pageLimit;
  }

  add(text: string, line: number): void {
    for (const [index, piece] of text.split(PAGE_BREAK).entries()) {
      if (index > 0 && this.page !== null) {
        this.isFull ||= this.page >= this.#pageLimit;
        if (this.isFull) return;
        this.page += 1;
      }
      // What a page break within a line cuts off is a line of its own only when something stands there.
      if (index === 0 || piece.trim() !== "") this.lines.push({ text: piece, line, page: this.page });
    }
  }
}
