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

/** Number of each cell within its row, by the order of the structure: elements are numbered as they are met. */
function columnNumbers(lines: readonly PrintedLine[]): ReadonlyMap<number, number> {
  const rows = new Map<number, Set<number>>();
  for (const { tag } of lines.flatMap((line) => line.words)) {
    if (tag === null || tag.row === null || tag.cell === null) continue;
    rows.set(tag.row, (rows.get(tag.row) ?? new Set()).add(tag.cell));
  }
  const numbers = new Map<number, number>();
  for (const cells of rows.values()) {
    for (const [index, cell] of [...cells].sort((a, b) => a - b).entries()) numbers.set(cell, index);
  }
  return numbers;
}
