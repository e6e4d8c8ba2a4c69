/** Tables that a tagged file marks as such. */
import { gatherTable, type PrintedTable } from "./cell-text.ts";
import type { PrintedLine, PrintedPage } from "./printed-page.ts";

/** Tables on one page, in the order of the file's structure; a table over two pages comes as two. */
export function taggedTables(page: PrintedPage): readonly PrintedTable[] {
  const lines = new Map<number, PrintedLine[]>();
  for (const line of page.lines) {
    const table = line.words[0]?.tag?.table ?? null;
    if (table !== null) lines.set(table, [...(lines.get(table) ?? []), line]);
  }
  return [...lines].flatMap(([table, ofTable]) => {
    const cells = columnNumbers(ofTable);
    const found = gatherTable(ofTable, ({ tag }) =>
      tag?.table === table && tag.row !== null && tag.cell !== null
        ? { row: tag.row, cell: cells.get(tag.cell) ?? 0, header: tag.headerCell }
        : null,
    );
    return found === null ? [] : [found];
  });
}

interface Extent {
  readonly left: number;
  readonly right: number;
}

/** Number of each cell within its row: by the order of the structure in full rows, below them in rows with empty cells. */
function columnNumbers(lines: readonly PrintedLine[]): ReadonlyMap<number, number> {
  const rows = rowExtents(lines);
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const full = rows.filter((cells) => cells.length === width);
  const columns = Array.from({ length: width }, (_, index) =>
    full.map((cells) => cells[index]?.[1] ?? NOWHERE).reduce(united, NOWHERE),
  );
  return new Map(
    rows.flatMap((cells) => {
      const extents = cells.map(([, extent]) => extent);
      const numbers = cells.length < width ? alignedNumbers(extents, columns) : [];
      return cells.map(([cell], index) => [cell, numbers[index] ?? index] as const);
    }),
  );
}

const NOWHERE: Extent = { left: Number.POSITIVE_INFINITY, right: Number.NEGATIVE_INFINITY };

/** Cells with text of each row, in the order of the structure, with where their text stands. */
function rowExtents(lines: readonly PrintedLine[]): ReadonlyArray<ReadonlyArray<readonly [number, Extent]>> {
  const rows = new Map<number, Map<number, Extent>>();
  for (const { tag, left, right } of lines.flatMap((line) => line.words)) {
    if (tag === null || tag.row === null || tag.cell === null) continue;
    const cells = rows.get(tag.row) ?? new Map<number, Extent>();
    rows.set(tag.row, cells.set(tag.cell, united(cells.get(tag.cell) ?? NOWHERE, { left, right })));
  }
  return [...rows.values()].map((cells) => [...cells].sort(([a], [b]) => a - b));
}

function united(a: Extent, b: Extent): Extent {
  return { left: Math.min(a.left, b.left), right: Math.max(a.right, b.right) };
}

/** Each cell takes the nearest column that leaves room for the cells after it: empty cells are not met in the text. */
function alignedNumbers(cells: readonly Extent[], columns: readonly Extent[]): readonly number[] {
  const numbers: number[] = [];
  for (const [index, cell] of cells.entries()) {
    const from = (numbers.at(-1) ?? -1) + 1;
    const free = columns.slice(from, columns.length - (cells.length - index - 1));
    const distances = free.map((column) => distance(cell, column));
    numbers.push(from + Math.max(0, distances.indexOf(Math.min(...distances))));
  }
  return numbers;
}

/** White space between the two; below nothing by as much as they overlap. */
function distance(a: Extent, b: Extent): number {
  return Math.max(a.left, b.left) - Math.min(a.right, b.right);
}
