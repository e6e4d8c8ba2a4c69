/** Tables as a workbook, a sheet each; no cell is ever a formula. */
import writeWorkbook from "write-excel-file/node";
import { inertCell } from "../csv-text.ts";
import type { PaperTable } from "./paper-table.ts";
import { settledPackage } from "./settled-package.ts";

/** What Excel allows in the name of a sheet. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/gu;
/** For bold letters, which are wider. */
const MARGIN = 3;
const WIDTHS = { least: 8, most: 60 } as const;
const FONT = { fontFamily: "Arial", fontSize: 10 } as const;
/** Longer texts are wrapped: a column as wide as its longest cell could not be read. */
const USUAL_SHARE = 0.9;

/** @param day YYYY-MM-DD, of the audit */
export async function workbookOf(tables: readonly PaperTable[], day: string): Promise<Uint8Array> {
  const names = sheetNames(tables.map(({ title }) => title));
  const sheets = tables.map((table, index) => ({
    sheet: names[index] ?? "",
    stickyRowsCount: 1,
    orientation: "landscape" as const,
    columns: table.head.map((_, column) => ({ width: widthOf(table, column) })),
    data: [
      table.head.map((value) => ({ value, fontWeight: "bold" as const })),
      ...table.rows.map((row) =>
        row.map((cell) => {
          if (cell === null || cell === "") return null;
          const value = typeof cell === "number" ? cell : inertCell(cell);
          return { value, wrap: true, alignVertical: "top" as const };
        }),
      ),
    ],
  }));
  return settledPackage(new Uint8Array(await writeWorkbook(sheets, FONT).toBuffer()), day);
}

/** As long as allowed and told apart: Excel refuses two sheets of one name. */
function sheetNames(titles: readonly string[]): string[] {
  const used = new Set<string>();
  return titles.map((title) => {
    // An apostrophe at either end is refused as well.
    const plain = title.replace(FORBIDDEN, " ").replaceAll("'", "’").trim() || "–";
    let name = plain.slice(0, LONGEST_NAME);
    for (let number = 2; used.has(name.toLowerCase()); number += 1) {
      const end = ` ${number}`;
      name = `${plain.slice(0, LONGEST_NAME - end.length)}${end}`;
    }
    used.add(name.toLowerCase());
    return name;
  });
}

function widthOf({ head, rows }: PaperTable, column: number): number {
  const lengths = rows.map((row) => String(row[column] ?? "").length).sort((a, b) => a - b);
  const usual = lengths[Math.floor((lengths.length - 1) * USUAL_SHARE)] ?? 0;
  const whole = Math.max(head[column]?.length ?? 0, usual) + MARGIN;
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, whole));
}
