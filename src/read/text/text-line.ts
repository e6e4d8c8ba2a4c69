/** The lines of a text file, with what their layout says. */

export interface TextLine {
  /** Without white space around it; inside, as it stands. */
  readonly text: string;
  readonly line: number;
  readonly page: number | null;
  /** Column of the first letter, from 0; tabs go on to the next multiple of 8. */
  readonly indent: number;
  /** How many signs of quotation stand before it, as in replies to mails. */
  readonly quotes: number;
}

export interface SourceLine {
  readonly text: string;
  readonly line: number;
  readonly page?: number | null;
}

const QUOTE_SIGNS = /^(?:\s{0,3}>)+/u;
const LEADING = /^\s*/u;
const TAB = 8;

export function textLine({ text, line, page = null }: SourceLine): TextLine {
  const signs = QUOTE_SIGNS.exec(text.slice(0, 200))?.[0] ?? "";
  const rest = text.slice(signs.length);
  const leading = LEADING.exec(rest)?.[0] ?? "";
  const quotes = signs.replace(/[^>]/gu, "").length;
  return { text: rest.trim(), line, page, indent: columnAfter(leading), quotes };
}

function columnAfter(leading: string): number {
  let column = 0;
  for (const sign of leading.slice(0, 1000))
    column = sign === "\t" ? column + TAB - (column % TAB) : column + 1;
  return column;
}

/** Lines that print nothing but a rule: "-----", "*****", "_____". */
export function isRule(text: string): boolean {
  return /^(?:[-=_*~#+.–—]\s?){3,}$/u.test(text) && !/[\p{L}\p{N}]/u.test(text);
}
