import { describe, expect, it } from "vitest";
import { makeLine } from "../../../src/read/pdf/printed-line.ts";
import type { PrintedLine, PrintedPage } from "../../../src/read/pdf/printed-page.ts";
import { taggedTables } from "../../../src/read/pdf/tagged-tables.ts";

interface Cell {
  readonly text: string;
  readonly left: number;
}

/** A page with one table; cells without text are left out, as they leave no letters on the page. */
function pageOf(...rows: ReadonlyArray<readonly Cell[]>): PrintedPage {
  const lines = rows.flatMap((cells, row): readonly PrintedLine[] => {
    const words = cells.map(({ text, left }, cell) => ({
      text,
      left,
      right: left + 40,
      baseline: 700 - row * 20,
      size: 10,
      bold: row === 0,
      italic: false,
      tag: {
        element: row * 10 + cell,
        headingLevel: null,
        contents: false,
        note: false,
        table: 1,
        row,
        cell: row * 10 + cell,
        headerCell: row === 0,
      },
    }));
    const line = makeLine({ words, page: 1, line: row + 1, hyphenated: false });
    return line === null ? [] : [line];
  });
  return { number: 1, width: 600, height: 800, lines, rules: [] };
}
const at = (text: string, left: number): Cell => ({ text, left });

function cellsOf(page: PrintedPage): ReadonlyArray<readonly string[]> {
  return taggedTables(page).flatMap((table) => table.rows.map((row) => row.cells));
}

describe("taggedTables", () => {
  it("leaves an empty cell empty where it is, first or last", () => {
    expect(
      cellsOf(
        pageOf(
          [at("Dag", 150), at("Natt", 250)],
          [at("Hall", 50), at("19", 160), at("17", 260)],
          [at("Källare", 50), at("12", 160)],
        ),
      ),
    ).toEqual([
      ["", "Dag", "Natt"],
      ["Hall", "19", "17"],
      ["Källare", "12", ""],
    ]);
  });

  it("leaves room for the cells that come after", () => {
    expect(
      cellsOf(
        pageOf(
          [at("Rum", 50), at("Dag", 150), at("Natt", 250)],
          [at("långt", 245), at("kort", 255)],
          [at("Hall", 50), at("19", 150), at("17", 250)],
        ),
      )[1],
    ).toEqual(["", "långt", "kort"]);
  });
});
