/** Cuts a text into rows of values: the separator is told from the text, quoted values may hold it, and line ends too. */
import { MOST_COLUMNS, type SheetRow } from "./sheet.ts";

const SEPARATORS = [";", "\t", ",", "|"] as const;
const QUOTE = '"';
/** Enough lines to tell the separator by. */
const LINES_LOOKED_AT = 50;
const CHARACTERS_LOOKED_AT = 50_000;

/** @param mostRows rows after this many are left */
export function separatedRows(text: string, mostRows: number): SheetRow[] {
  const separator = separatorOf(text);
  const rows: SheetRow[] = [];
  let line = 1;
  let start = 1;
  let cells: string[] = [];
  const endRow = (): void => {
    const values = cells.slice(0, MOST_COLUMNS).map((cell) => cell.trim());
    while (values.at(-1) === "") values.pop();
    if (values.length > 0) rows.push({ number: start, cells: values, bold: false });
    cells = [];
  };
  for (const { value, lines, end } of valuesOf(text, separator)) {
    cells.push(value);
    line += lines;
    if (end === "value") continue;
    endRow();
    line += 1;
    start = line;
    if (rows.length >= mostRows) return rows;
  }
  return rows;
}

interface SeparatedValue {
  readonly value: string;
  /** Line ends inside the value. */
  readonly lines: number;
  /** Whether another value follows on the row, or the row ends. */
  readonly end: "value" | "row";
}

function* valuesOf(text: string, separator: string): Generator<SeparatedValue> {
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    const quoted = text[at] === QUOTE ? quotedValue(text, at) : null;
    const from = quoted?.next ?? at;
    const next = nextEnd(text, from, separator);
    const value = quoted === null ? text.slice(at, next) : quoted.value + text.slice(from, next);
    const isRowEnd = text[next] !== separator;
    yield { value, lines: quoted?.lines ?? 0, end: isRowEnd ? "row" : "value" };
    at = next + (text.startsWith("\r\n", next) ? 2 : 1);
    // A separator as the last sign of the text is followed by one more, empty value.
    if (!isRowEnd && at >= text.length) yield { value: "", lines: 0, end: "row" };
  }
}

function nextEnd(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at += 1;
  return at;
}

/** A quote that is never closed is an ordinary sign: else it would swallow the rest of the file. */
function quotedValue(
  text: string,
  start: number,
): { readonly value: string; readonly next: number; readonly lines: number } | null {
  const pieces: string[] = [];
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf(QUOTE, at);
    if (quote < 0) return null;
    pieces.push(text.slice(at, quote));
    if (text[quote + 1] !== QUOTE) {
      const value = pieces.join(QUOTE);
      return { value, next: quote + 1, lines: value.split("\n").length - 1 };
    }
    at = quote + 2;
  }
}

/** The sign that cuts the first lines most alike: into more than one value, and into equally many. What is quoted cuts nothing. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, CHARACTERS_LOOKED_AT)
    .replace(/"[^"]*"/gu, "")
    .split(/\r?\n|\r/u, LINES_LOOKED_AT)
    .filter((line) => line.trim() !== "");
  const scored = SEPARATORS.map((sign) => ({ sign, score: alikeness(lines, sign) }));
  const best = scored.reduce((kept, candidate) => (candidate.score > kept.score ? candidate : kept));
  return best.sign;
}

/** How many lines are cut into the most usual number of values above one. */
function alikeness(lines: readonly string[], sign: string): number {
  const numbers = new Map<number, number>();
  for (const line of lines) {
    const values = line.split(sign).length;
    if (values > 1) numbers.set(values, (numbers.get(values) ?? 0) + 1);
  }
  return Math.max(0, ...numbers.values());
}
