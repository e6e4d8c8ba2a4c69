/** Tables told by the lines drawn around their cells. */
import { type CellAddress, gatherTable, type PrintedTable } from "./cell-text.ts";
import type { DrawnRule, PrintedLine, PrintedPage, PrintedWord } from "./printed-page.ts";

/** Rules that end this close to each other, in points, meet. */
const NEAR = 3;
/** More rules than this on a page make a drawing. */
const MOST_RULES = 3000;

interface Grid {
  /** Tops of rows, falling; the last is the foot of the table. */
  readonly rows: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly verticals: readonly DrawnRule[];
  /** x of the distinct vertical rules, rising. */
  readonly columns: readonly number[];
}

export function ruledTables(page: PrintedPage, free: readonly PrintedLine[]): readonly PrintedTable[] {
  if (page.rules.length > MOST_RULES) return [];
  return clusters(page.rules).flatMap((rules) => {
    const grid = gridOf(rules);
    const table = grid === null ? null : gatherTable(free, (word) => addressIn(grid, word));
    return table === null ? [] : [table];
  });
}

/** Groups of rules that touch one another, from the top of the page. */
function clusters(rules: readonly DrawnRule[]): ReadonlyArray<readonly DrawnRule[]> {
  const waiting = new Set(rules);
  const found: DrawnRule[][] = [];
  for (const seed of rules) {
    if (!waiting.delete(seed)) continue;
    const cluster = [seed];
    for (const member of cluster) {
      for (const other of waiting) {
        if (!meets(member, other)) continue;
        waiting.delete(other);
        cluster.push(other);
      }
    }
    found.push(cluster);
  }
  return found;
}

function meets(a: DrawnRule, b: DrawnRule): boolean {
  const overlap = (one: DrawnRule, at: number) => at >= one.from - NEAR && at <= one.to + NEAR;
  if (a.direction !== b.direction) return overlap(a, b.at) && overlap(b, a.at);
  return Math.abs(a.at - b.at) <= NEAR && a.from <= b.to + NEAR && b.from <= a.to + NEAR;
}

function gridOf(rules: readonly DrawnRule[]): Grid | null {
  const horizontals = rules.filter((rule) => rule.direction === "horizontal");
  const verticals = rules.filter((rule) => rule.direction === "vertical");
  const rows = distinct(horizontals.map((rule) => rule.at)).reverse();
  const columns = distinct(verticals.map((rule) => rule.at));
  if (rows.length < 3 || columns.length < 1) return null;
  const left = Math.min(...horizontals.map((rule) => rule.from));
  const right = Math.max(...horizontals.map((rule) => rule.to));
  const inner = columns.filter((x) => x > left + NEAR && x < right - NEAR);
  return inner.length === 0 ? null : { rows, left, right, verticals, columns: inner };
}

function distinct(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (found.length === 0 || value - (found.at(-1) ?? value) > NEAR) found.push(value);
  }
  return found;
}

/** The row by the word's foot, the cell by the vertical rules that are drawn at that height: merged cells stay whole. */
function addressIn(grid: Grid, word: PrintedWord): CellAddress | null {
  const middle = (word.left + word.right) / 2;
  const height = word.baseline + word.size * 0.25;
  if (middle < grid.left - NEAR || middle > grid.right + NEAR) return null;
  const row = grid.rows.findLastIndex((top) => height < top);
  if (row < 0 || row >= grid.rows.length - 1) return null;
  const walls = grid.verticals.filter((rule) => height >= rule.from && height <= rule.to && rule.at < middle);
  const wall = walls.reduce((x, rule) => Math.max(x, rule.at), grid.left);
  return { row, cell: grid.columns.filter((x) => x <= wall + NEAR).length, header: false };
}
