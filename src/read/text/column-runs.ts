/** Finds tables in plain text: lines that are cut into the same columns by bars, tabs or wide gaps. */
import { grouped } from "../../model/grouping.ts";
import { foldedLine } from "../anchored-text.ts";
import { splitMarker } from "../marker.ts";
import { joinLines } from "../pdf/hyphenation.ts";
import { isRule, type TextLine } from "./text-line.ts";

export interface ColumnRow {
  readonly cells: readonly string[];
  readonly line: TextLine;
  readonly header: boolean;
}

export interface ColumnRun {
  /** Labels with values are lines of their own rather than rows of a table. */
  readonly kind: "table" | "fields";
  readonly rows: readonly ColumnRow[];
  /** How many lines it takes, rules included. */
  readonly length: number;
}

interface CutLine {
  readonly cells: readonly string[];
  /** Columns where each cell begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

type Cutter = (line: TextLine) => CutLine | null;

/** Gaps alone prove less than bars and tabs: more lines must agree. */
const CUTTERS: ReadonlyArray<{ readonly cut: Cutter; readonly fewest: number; readonly aligned: boolean }> = [
  { cut: atBars, fewest: 2, aligned: false },
  { cut: atTabs, fewest: 2, aligned: false },
  { cut: atGaps, fewest: 3, aligned: true },
];

/** The table or list of fields that begins at a line; null when none does. */
export function columnRun(lines: readonly TextLine[], start: number): ColumnRun | null {
  for (const { cut, fewest, aligned } of CUTTERS) {
    const run = runOf(lines, start, (line, first) => {
      const own = cut(line);
      return own === null || (first !== null && !agree(own, first, aligned)) ? null : own;
    });
    if (run.rows.length >= fewest) return { ...run, kind: isFieldList(run.rows) ? "fields" : "table" };
  }
  return null;
}

function runOf(
  lines: readonly TextLine[],
  start: number,
  cut: (line: TextLine, first: CutLine | null) => CutLine | null,
): Omit<ColumnRun, "kind"> {
  const rows: RuledRow[] = [];
  let first: CutLine | null = null;
  let index = start;
  let rules = 0;
  let afterRule = false;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.text === "") break;
    if (isTableRule(line.text)) {
      if (afterRule) break;
      rules += 1;
      afterRule = true;
      continue;
    }
    afterRule = false;
    const own = cut(line, first);
    if (own === null) break;
    first ??= own;
    rows.push({ cells: own.cells, line, rulesAbove: rules });
  }
  return { rows: withHeader(isGrid(lines[start], rules) ? merged(rows) : rows), length: index - start };
}

interface RuledRow {
  readonly cells: readonly string[];
  readonly line: TextLine;
  /** How many rules stand above it, from the beginning of the table. */
  readonly rulesAbove: number;
}

/** A table whose rows are parted by rules, so that a row may take several lines. */
function isGrid(first: TextLine | undefined, rules: number): boolean {
  return rules > 2 && first !== undefined && /^\+-/u.test(first.text);
}

function merged(rows: readonly RuledRow[]): readonly RuledRow[] {
  return [...grouped(rows, ({ rulesAbove }) => rulesAbove).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const cells = first.cells.map((_, at) =>
      group.reduce((text, row) => joinLines(text, row.cells[at] ?? "", false), ""),
    );
    return [{ ...first, cells }];
  });
}

/** A row alone above a rule heads the columns. */
function withHeader(rows: readonly RuledRow[]): readonly ColumnRow[] {
  const [first, second] = rows;
  const heads = first !== undefined && second !== undefined && first.rulesAbove < second.rulesAbove;
  return rows.map(({ cells, line }, at) => ({ cells, line, header: heads && at === 0 }));
}

function isTableRule(text: string): boolean {
  return isRule(text.replace(/[|:]/gu, "-")) && /^[|+\-=:\s]+$/u.test(text);
}

function agree(a: CutLine, b: CutLine, aligned: boolean): boolean {
  if (a.cells.length !== b.cells.length) return false;
  const isNear = (x: readonly number[], y: readonly number[], at: number): boolean =>
    Math.abs((x[at] ?? 0) - (y[at] ?? 0)) <= 1;
  return !aligned || a.cells.every((_, at) => isNear(a.starts, b.starts, at) || isNear(a.ends, b.ends, at));
}

/** "Beslutad av:    Kommunstyrelsen": labels with values, not a table. */
function isFieldList(rows: readonly ColumnRow[]): boolean {
  return rows.every(({ cells }) => cells.length === 2 && /:$/u.test(cells[0] ?? ""));
}

/** Longer lines are running text, whatever signs are in them. */
const LONGEST_LINE = 2000;

function atBars({ text }: TextLine): CutLine | null {
  if (text.length > LONGEST_LINE || text.length < 3 || !text.startsWith("|") || !text.endsWith("|"))
    return null;
  return cutLine(text.slice(1, -1).split("|"));
}

function atTabs({ text }: TextLine): CutLine | null {
  if (text.length > LONGEST_LINE || !text.includes("\t")) return null;
  return withoutMarker(cutLine(text.split(/\t+/u)));
}

function atGaps({ text, indent }: TextLine): CutLine | null {
  if (text.length > LONGEST_LINE || !/\S {2,}\S/u.test(text)) return null;
  const cells: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(/\S+(?: \S+)*/gu)) {
    cells.push(foldedLine(match[0]));
    starts.push(indent + match.index);
    ends.push(indent + match.index + match[0].length);
  }
  return withoutMarker({ cells, starts, ends });
}

function cutLine(parts: readonly string[]): CutLine {
  return { cells: parts.map(foldedLine), starts: [], ends: [] };
}

/** "1.", a tab, text is an item, not a row. */
function withoutMarker(line: CutLine): CutLine | null {
  const [first = ""] = line.cells;
  const isMarker = splitMarker(`${first} Ord`)?.rest === "Ord";
  return line.cells.length < 2 || (isMarker && line.cells.length === 2) ? null : line;
}
