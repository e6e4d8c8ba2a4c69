/** Reads document information out of tables: label beside value, four cells in a row, or a row of labels above a row of values. */
import type { RowBlock } from "../model/document.ts";
import { type LabelledValue, labelledValues } from "./labelled-text.ts";
import { type Label, labelNamed } from "./labels.ts";
import { type LatestVersion, latestVersion } from "./revision-history.ts";

export interface RowValue extends LabelledValue {
  /** Which of the given rows it stands in. */
  readonly row: number;
}

/** Everything labelled in the rows of one table, in order. Tables of the text itself give nothing. */
export function labelledRows(rows: readonly RowBlock[]): RowValue[] {
  const latest = latestVersion(rows);
  if (latest !== null) return historyValues(latest);
  const found: RowValue[] = [];
  for (const [at, row] of rows.entries()) {
    const above = at === 0 ? undefined : rows[at - 1];
    const values =
      besideLabels(row) ?? (above === undefined ? null : belowLabels(above, row)) ?? insideCells(row);
    found.push(...values.map((value) => ({ ...value, row: at })));
  }
  return found.some(({ strength }) => strength === "sure") || isPureInformation(rows) ? found : [];
}

function historyValues({ date, version, row }: LatestVersion): RowValue[] {
  const value = { strength: "sure" as const, colon: true, offset: 0, row };
  const revised = { ...value, field: "revisedDate" as const, value: date };
  return version === null ? [revised] : [revised, { ...value, field: "version" as const, value: version }];
}

/** Weak labels alone ("Ansvarig", "Datum") head columns of ordinary tables; two cells a row is what information looks like. */
function isPureInformation(rows: readonly RowBlock[]): boolean {
  return (
    rows.length > 1 && rows.every((row) => row.cells.length === 2 && labelNamed(row.cells[0] ?? "") !== null)
  );
}

function besideLabels(row: RowBlock): LabelledValue[] | null {
  const cells = withoutEmptyEnd(row.cells);
  if (cells.length < 2 || cells.length % 2 === 1) return null;
  const pairs = Array.from({ length: cells.length / 2 }, (_, pair) => ({
    label: labelNamed(cells[pair * 2] ?? ""),
    value: cells[pair * 2 + 1] ?? "",
  }));
  const named = pairs.filter(({ label }) => label !== null);
  if (named.length === 0 || named.every(({ value }) => labelNamed(value) !== null)) return null;
  return pairs.flatMap(({ label, value }) => (label === null ? [] : [pairedValue(row, label, value)]));
}

/** Tables drawn too wide have an empty last column; a row with an empty value keeps that. */
function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.length % 2 === 1 && cells.at(-1)?.trim() === "" ? cells.slice(0, -1) : cells;
}

function belowLabels(above: RowBlock, row: RowBlock): LabelledValue[] | null {
  const labels = above.cells.map((cell) => labelNamed(cell));
  const filled = above.cells.filter((cell) => cell.trim() !== "").length;
  const named = labels.filter((label) => label !== null).length;
  if (named === 0 || named < filled || above.cells.length !== row.cells.length) return null;
  if (row.cells.every((cell) => labelNamed(cell) !== null)) return null;
  return row.cells.flatMap((cell, at) => {
    const label = labels[at] ?? null;
    return label === null ? [] : [pairedValue(row, label, cell)];
  });
}

/** "Dnr: KS 2020/7" in one cell, or the label on the first line of the cell and the value on the next. */
function insideCells(row: RowBlock): LabelledValue[] {
  let before = 0;
  return row.cells.flatMap((cell) => {
    const offset = row.text.indexOf(cell, before);
    before = Math.max(before, offset);
    const values = labelledValues(cell).filter(({ value }) => value !== "");
    return values.map((value) => ({ ...value, offset: value.offset + Math.max(0, offset) }));
  });
}

function pairedValue(row: RowBlock, label: Label, value: string): LabelledValue {
  const offset = Math.max(0, row.text.lastIndexOf(value));
  return { field: label.field, strength: label.strength, value: value.trim(), colon: true, offset };
}
