/** The published thresholds of the scale. */
import type { Indicator } from "../model/audited-document.ts";
import { parseTable } from "../text/table.ts";
import table from "./scale.tsv";

export type IndicatorName = Indicator["indicator"];

export interface IndicatorRow {
  readonly indicator: string;
  readonly better: string;
  readonly unit: string;
  /** The limits of the scores 5, 4, 3 and 2, in that order. */
  readonly limits: readonly number[];
}

const COLUMNS = ["indicator", "better", "unit", "five", "four", "three", "two"] as const;

export const SCALE_ROWS: readonly IndicatorRow[] = parseTable(table, COLUMNS).map((row) => ({
  indicator: row.indicator,
  better: row.better,
  unit: row.unit,
  limits: [row.five, row.four, row.three, row.two].map(Number),
}));

/** @returns 5 within the first limit, 4 within the second … 1 beyond the last */
export function scoreOf(indicator: IndicatorName, figure: number): number {
  const row = SCALE_ROWS.find((candidate) => candidate.indicator === indicator);
  if (row === undefined) throw new Error(`the table of the scale has no row "${indicator}"`);
  const reached = row.limits.findIndex((limit) =>
    row.better === "fewer" ? figure <= limit : figure >= limit,
  );
  return reached < 0 ? 1 : 5 - reached;
}
