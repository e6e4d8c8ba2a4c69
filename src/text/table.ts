/** Reads the tab-separated tables that hold what the program knows: a header line, one row a line, "#" starts a comment line. */

/**
 * @param text whole table; the first line that is no comment names the columns
 * @param columns names of the columns that must be there; others are left out
 * @returns one record per row, cells trimmed; a missing last cell is ""
 * @throws Error naming the missing column, since a table without it is a defect of the program
 */
export function parseTable<Column extends string>(
  text: string,
  columns: readonly Column[],
): ReadonlyArray<Readonly<Record<Column, string>>> {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const header = (lines[0] ?? "").split("\t").map((cell) => cell.trim());
  const positions = columns.map((column) => {
    const position = header.indexOf(column);
    if (position < 0) throw new Error(`table has no column "${column}" (found: ${header.join(", ")})`);
    return [column, position] as const;
  });
  return lines.slice(1).map((line) => {
    const cells = line.split("\t");
    const entries = positions.map(([column, position]) => [column, (cells[position] ?? "").trim()] as const);
    return Object.fromEntries(entries) as Record<Column, string>;
  });
}
