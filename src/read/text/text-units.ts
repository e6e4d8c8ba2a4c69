/** Cuts the lines of a text into units: what will be one paragraph, item, heading or table each. */
import { isField, isListStart } from "../broken-lines.ts";
import { splitMarker } from "../marker.ts";
import { type ColumnRow, type ColumnRun, columnRun } from "./column-runs.ts";
import type { LineLength } from "./line-length.ts";
import { isRule, type TextLine } from "./text-line.ts";

export type TextUnit =
  | { readonly kind: "text"; readonly lines: readonly TextLine[]; readonly standsApart: boolean }
  | { readonly kind: "underlined"; readonly lines: readonly TextLine[]; readonly sign: string }
  | { readonly kind: "table"; readonly rows: readonly ColumnRow[] };

/** Nobody writes longer paragraphs; files made to harm do. */
const MOST_LINES = 1000;
const LONGEST_TITLE = 150;

/** @param lines without furniture */
export function textUnits(lines: readonly TextLine[], lineLength: LineLength): readonly TextUnit[] {
  const cutter = new UnitCutter(lineLength);
  for (let index = 0; index < lines.length; ) index += cutter.take(lines, index);
  return cutter.finish();
}

class UnitCutter {
  readonly #lineLength: LineLength;
  readonly #units: TextUnit[] = [];
  #open: TextLine[] = [];
  /** An empty line, a rule or the beginning stands before what comes. */
  #isApart = true;
  #openIsApart = true;

  constructor(lineLength: LineLength) {
    this.#lineLength = lineLength;
  }

  /** @returns how many lines were taken */
  take(lines: readonly TextLine[], index: number): number {
    const line = lines[index];
    if (line === undefined) return 1;
    if (line.text === "") return this.#skip(nextFilled(lines, index));
    const isSeparator = isRule(line.text);
    // A table may begin with the rule above it.
    const run = isSeparator && !line.text.startsWith("+") ? null : columnRun(lines, index);
    if (run !== null) return this.#addRun(run);
    if (isSeparator) return this.#skip(null);
    const sign = this.#isApart ? underlineOf(line, lines[index + 1]) : null;
    if (sign === null) return this.#add(line);
    this.#close();
    this.#units.push({ kind: "underlined", lines: [line], sign });
    return 2;
  }

  finish(): readonly TextUnit[] {
    this.#close();
    return this.#units;
  }

  #addRun({ kind, rows, length }: ColumnRun): number {
    if (kind === "fields") {
      for (const { line } of rows) this.#add(line);
      return length;
    }
    this.#close();
    this.#units.push({ kind: "table", rows });
    this.#isApart = true;
    return length;
  }

  #skip(next: TextLine | null): 1 {
    if (next !== null && this.#goesOnOverPage(next)) return 1;
    this.#close();
    this.#isApart = true;
    return 1;
  }

  /** A sentence that a page break cut through. */
  #goesOnOverPage(next: TextLine): boolean {
    const last = this.#open.at(-1);
    if (last === undefined || last.page === null || last.page === next.page) return false;
    return /^\p{Ll}/u.test(next.text) && !/[.:!?]$/u.test(last.text) && splitMarker(next.text) === null;
  }

  #add(line: TextLine): 1 {
    const previous = this.#open.at(-1);
    const isFull = this.#open.length >= MOST_LINES;
    if (previous !== undefined && (isFull || this.#beginsAnew(line, previous))) this.#close();
    if (this.#open.length === 0) this.#openIsApart = this.#isApart;
    this.#open.push(line);
    this.#isApart = false;
    return 1;
  }

  #beginsAnew(line: TextLine, previous: TextLine): boolean {
    if (line.quotes !== previous.quotes) return true;
    const marker = splitMarker(line.text);
    const isDeeper = line.indent > (this.#open[0]?.indent ?? 0);
    if (marker !== null)
      return (
        isListStart(marker.marker, previous.text) ||
        this.#lineLength.endsEarly(previous, line) ||
        (isDeeper && this.#open.length === 1)
      );
    if (isField(line.text) && isField(previous.text)) return true;
    if (isTabular(line) || isTabular(previous) || this.#isOutdented(line, previous)) return true;
    return this.#lineLength.endsEarly(previous, line) && /^[\p{Lu}\p{N}"”“§(]/u.test(line.text);
  }

  /** After an item whose lines hang under its text, a line further out is none of it. */
  #isOutdented(line: TextLine, previous: TextLine): boolean {
    const first = this.#open[0];
    if (first === undefined || first === previous) return false;
    return previous.indent > first.indent && line.indent <= first.indent && splitMarker(first.text) !== null;
  }

  #close(): void {
    if (this.#open.length > 0)
      this.#units.push({ kind: "text", lines: this.#open, standsApart: this.#openIsApart });
    this.#open = [];
  }
}

/** No page has more empty lines at its foot. */
const MOST_EMPTY = 60;

function nextFilled(lines: readonly TextLine[], index: number): TextLine | null {
  const { page } = lines[index] ?? { page: null };
  if (page === null) return null;
  for (let at = index + 1; at < Math.min(lines.length, index + MOST_EMPTY); at += 1) {
    const line = lines[at];
    if (line !== undefined && line.text !== "") return line;
  }
  return null;
}

/** Columns that make no whole table still stand on lines of their own. */
function isTabular({ text }: TextLine): boolean {
  return /\S(?:\t| {4,})\S/u.test(text.slice(0, 2000));
}

/** The sign that a title is underlined with; a rule much shorter or longer than the title separates instead. */
function underlineOf(title: TextLine, rule: TextLine | undefined): string | null {
  if (rule === undefined || title.text.length > LONGEST_TITLE) return null;
  const sign = /^([=\-~^"*#_])\1{2,}$/u.exec(rule.text)?.[1];
  if (sign === undefined || !/\p{L}/u.test(title.text)) return null;
  return rule.text.length >= title.text.length * 0.5 && rule.text.length <= title.text.length * 2 + 10
    ? sign
    : null;
}
