/** Workbooks as organisations keep them: requirement tables, several sheets, dates, hidden sheets, and what breaks them. */
import { utils, type WorkBook, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../../src/config/defaults.ts";
import type { Block, DocumentModel } from "../../../src/model/document.ts";
import { READERS } from "../../../src/read/readers.ts";
import type { Sheet } from "../../../src/read/spreadsheet/sheet.ts";
import { sheetBlocks } from "../../../src/read/spreadsheet/sheet-blocks.ts";
import { readPackageWithSheetJs, SHEETJS } from "../../../src/read/spreadsheet/sheetjs-engine.ts";
import { createWorkbookReader } from "../../../src/read/spreadsheet/workbook-reader.ts";
import { xlsxReader } from "../../../src/read/spreadsheet/xlsx-reader.ts";
import { Unreadable } from "../../../src/read/unreadable.ts";

type Table = ReadonlyArray<ReadonlyArray<string | number | boolean | Date | null>>;

function bookOf(sheets: Readonly<Record<string, Table>>): WorkBook {
  const book = utils.book_new();
  for (const [name, table] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(table.map((row) => [...row])), name);
  return book;
}

const bytesOf = (book: WorkBook, bookType: "xlsx" | "biff8" | "ods" = "xlsx"): Uint8Array =>
  new Uint8Array(write(book, { type: "array", bookType }));

async function read(book: WorkBook): Promise<DocumentModel> {
  return xlsxReader.read({ bytes: bytesOf(book), path: "a.xlsx", limits: DEFAULT_LIMITS });
}

function outline(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    const { page, line } = block.anchors[0] ?? { page: null, line: null };
    const place = `${page ?? "-"}:${line ?? "-"}`;
    if (block.kind === "heading") return `${place} H${block.level} ${block.number ?? ""}${block.text}`;
    if (block.kind === "row") return `${place} ${block.header ? "TH" : `T${block.table}`} ${block.text}`;
    return `${place} ${block.kind} ${"number" in block ? (block.number ?? "") : ""} ${block.text}`;
  });
}

describe("a workbook", () => {
  it("gives tables under the names of its sheets, with the sheet as page and the row as line", async () => {
    const book = bookOf({
      Ansvar: [
        ["Delegationsordning"],
        [],
        ["Nr", "Ärende", "Delegat"],
        ["1.1", "Attestera fakturor", "Enhetschef"],
      ],
      Mål: [
        ["Mål", "Mått"],
        ["Alla elever når målen.", "95 procent"],
      ],
    });
    expect(outline((await read(book)).blocks)).toEqual([
      "1:1 H1 Ansvar",
      "1:1 H2 Delegationsordning",
      "1:3 T0 Nr | Ärende | Delegat",
      "1:4 T0 1.1 | Attestera fakturor | Enhetschef",
      "2:1 H1 Mål",
      "2:1 T1 Mål | Mått",
      "2:2 T1 Alla elever når målen. | 95 procent",
    ]);
  });

  it("shows dates, percentages and truth values as programs do, and results in place of formulas", async () => {
    const book = bookOf({
      Blad1: [
        ["Datum", "Andel", "Klart"],
        [new Date(Date.UTC(2026, 0, 31)), 0.15, true],
      ],
    });
    const sheet = book.Sheets["Blad1"];
    if (sheet === undefined) throw new Error("no sheet");
    sheet["A2"] = { t: "n", v: 46053, z: "yyyy-mm-dd" };
    sheet["B2"] = { t: "n", v: 0.15, z: "0%" };
    sheet["D1"] = { t: "s", v: "Summa" };
    sheet["D2"] = { t: "n", v: 7, f: "3+4" };
    sheet["!ref"] = "A1:D2";
    expect((await read(book)).blocks.at(-1)?.text).toBe("2026-01-31 | 15 % | TRUE | 7");
  });

  it("leaves out hidden sheets", async () => {
    const book = bookOf({ Krav: [["Dörren ska vara låst."]], Listor: [["Hemligt val"]] });
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    for (const [format, type] of [
      ["xlsx", "xlsx"],
      ["xls", "biff8"],
    ] as const) {
      const reader = await READERS[format]();
      const { blocks } = await reader.read({ bytes: bytesOf(book, type), path: "a", limits: DEFAULT_LIMITS });
      expect(blocks.map(({ text }) => text)).toEqual(["Dörren ska vara låst."]);
    }
  });

  it("is read by the next engine when the first fails, and says so", async () => {
    const bytes = bytesOf(bookOf({ Krav: [["Dörren ska vara låst."]] }));
    const fails = async (): Promise<never> => {
      throw new TypeError("a defect of the engine");
    };
    const reader = createWorkbookReader("xlsx", [
      { name: "fails", read: fails },
      { name: SHEETJS, read: readPackageWithSheetJs },
    ]);
    const model = await reader.read({ bytes, path: "a", limits: DEFAULT_LIMITS });
    expect(model.problems).toEqual([{ code: "second-engine", data: { engine: "sheetjs" } }]);
    expect(model.blocks.map(({ text }) => text)).toContain("Dörren ska vara låst.");
  });

  it("stops at limits and passwords without trying another engine", async () => {
    const locked = async (): Promise<never> => {
      throw new Unreadable("encrypted");
    };
    const never = async (): Promise<never> => {
      throw new Error("was tried");
    };
    const reader = createWorkbookReader("xlsx", [
      { name: "locked", read: locked },
      { name: "never", read: never },
    ]);
    const reading = reader.read({ bytes: new Uint8Array(1), path: "a", limits: DEFAULT_LIMITS });
    await expect(reading).rejects.toMatchObject({ code: "encrypted" });
  });
});

describe("rows of a sheet", () => {
  const sheet = (...rows: ReadonlyArray<readonly string[]>): Sheet => ({
    name: "Blad1",
    headRow: null,
    rows: rows.map((cells, index) => ({ number: index + 1, cells, bold: false })),
  });

  it("are items when a marker and a text stand side by side outside of a table", () => {
    expect(
      outline(
        sheetBlocks([sheet(["1.", "Lås dörren."], ["", "a)", "Slå på larmet."], ["☐", "Nyckeln hängd."])]),
      ),
    ).toEqual(["-:1 item 1 Lås dörren.", "-:2 item a Slå på larmet.", "-:3 item  Nyckeln hängd."]);
  });

  it("are a table's when numbers stand in their first column", () => {
    const blocks = sheetBlocks([
      sheet(["Nr", "Krav", "Vem"], ["1", "Lås dörren.", "Vakten"], ["2.", "Larma."]),
    ]);
    expect(outline(blocks)).toEqual([
      "-:1 T0 Nr | Krav | Vem",
      "-:2 T0 1 | Lås dörren. | Vakten",
      "-:3 T0 2. | Larma.",
    ]);
  });

  it("are heads when bold above others that are not", () => {
    const rows = [
      { number: 1, cells: ["Krav", "Vem"], bold: true },
      { number: 2, cells: ["Lås dörren.", "Vakten"], bold: false },
    ];
    expect(outline(sheetBlocks([{ name: "Blad1", rows, headRow: null }]))[0]).toBe("-:1 TH Krav | Vem");
  });

  it("without words are left out", () => {
    expect(sheetBlocks([sheet(["–", "***"], ["", ""], ["Lås dörren."])]).map(({ text }) => text)).toEqual([
      "Lås dörren.",
    ]);
  });
});
