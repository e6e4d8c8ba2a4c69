/** Reads workbooks with SheetJS: the old binary format, and the newer ones when our own reading fails. */
import type { FoundProperty } from "../../model/document.ts";
import type { Limits } from "../../model/settings.ts";
import { Unreadable } from "../unreadable.ts";
import { MOST_COLUMNS, type Sheet, type SheetRow, type Workbook } from "./sheet.ts";

export const SHEETJS = "sheetjs";

/** @throws Unreadable "encrypted" or "damaged" */
export async function readWithSheetJs(bytes: Uint8Array, limits: Limits): Promise<Workbook> {
  // Loaded here since it is large, and needed for few files.
  const { read, utils } = await import("@e965/xlsx");
  const book = parsed(() =>
    read(bytes, { type: "array", dense: true, sheetRows: limits.blocks + 1, bookVBA: false }),
  );
  const hidden = new Set(
    (book.Workbook?.Sheets ?? []).filter(({ Hidden }) => (Hidden ?? 0) > 0).map(({ name }) => name ?? ""),
  );
  // In broken files the package leaves out names that its types promise.
  const names: ReadonlyArray<string | undefined> = book.SheetNames;
  const sheets = names.flatMap((name = ""): Sheet[] => {
    const sheet = book.Sheets[name];
    if (sheet === undefined || hidden.has(name)) return [];
    const rows = utils.sheet_to_json<unknown[]>(sheet, {
      header: 1,
      raw: false,
      blankrows: true,
      defval: "",
      dateNF: "yyyy-mm-dd",
    });
    return [{ name, rows: rows.flatMap(rowOf), headRow: null }];
  });
  return { engine: SHEETJS, sheets, properties: propertiesOf(book.Props ?? {}) };
}

/** The package tells the console of records that it does not know: nothing that a user could act on. */
function parsed<Book>(read: () => Book): Book {
  const { error: told } = console;
  console.error = () => undefined;
  try {
    return read();
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypted/iu.test(error.message);
    throw new Unreadable(isLocked ? "encrypted" : "damaged");
  } finally {
    console.error = told;
  }
}

function rowOf(values: readonly unknown[], index: number): SheetRow[] {
  const cells = values.slice(0, MOST_COLUMNS).map((value) => String(value ?? "").trim());
  while (cells.at(-1) === "") cells.pop();
  return cells.length === 0 ? [] : [{ number: index + 1, cells, bold: false }];
}

/** Those that say something of the document; the others are the program's own. */
const PROPERTIES = [
  "Title",
  "Subject",
  "Author",
  "Keywords",
  "Category",
  "Manager",
  "Company",
  "ModifiedDate",
];

function propertiesOf(said: object): FoundProperty[] {
  const values = new Map<string, unknown>(Object.entries(said));
  return PROPERTIES.flatMap((name): FoundProperty[] => {
    const value = values.get(name);
    const text = (value instanceof Date ? value.toISOString() : String(value))
      .replace(/[\s\p{Cc}]+/gu, " ")
      .trim();
    const isPlain = typeof value === "string" || value instanceof Date;
    return isPlain && text !== "" ? [{ name, value: text.normalize("NFC"), source: "file-properties" }] : [];
  });
}
