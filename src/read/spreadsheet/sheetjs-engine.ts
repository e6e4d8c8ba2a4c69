/** Reads workbooks with SheetJS: the old binary format, and the newer ones when our own reading fails. */
import type { CellObject, WorkSheet } from "@e965/xlsx";
import { zipSync } from "fflate";
import type { FoundProperty } from "../../model/document.ts";
import type { Limits } from "../../model/settings.ts";
import { LinkSet } from "../link-set.ts";
import { unpackParts } from "../office/package-parts.ts";
import { Unreadable } from "../unreadable.ts";
import { MOST_COLUMNS, type Sheet, type SheetRow, type Workbook } from "./sheet.ts";

export const SHEETJS = "sheetjs";

/**
 * For packages of XML: unpacked within the limits first, since SheetJS knows none and may never come to the end of a damaged package.
 * @throws Unreadable "damaged", or the limit that unpacking would exceed
 */
export async function readPackageWithSheetJs(bytes: Uint8Array, limits: Limits): Promise<Workbook> {
  const { files } = unpackParts(bytes, limits);
  return readWithSheetJs(zipSync({ ...files }, { level: 0 }), limits);
}

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
  const links = new LinkSet();
  const sheets = names.flatMap((name = ""): Sheet[] => {
    const sheet = book.Sheets[name];
    if (sheet === undefined || hidden.has(name)) return [];
    return [{ name, rows: rowsOf(sheet, utils.format_cell, links), headRow: null }];
  });
  return { engine: SHEETJS, sheets, properties: propertiesOf(book.Props ?? {}), links: links.addresses };
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

type Format = typeof import("@e965/xlsx").utils.format_cell;

/** The rows that are there: what the file says of its own extent may be a million times as much. */
function rowsOf(sheet: WorkSheet, format: Format, links: LinkSet): SheetRow[] {
  const rows: SheetRow[] = [];
  const data: ReadonlyArray<ReadonlyArray<CellObject | undefined> | undefined> = sheet["!data"] ?? [];
  for (const [index, row = []] of data.entries()) {
    const cells = Array.from(row.slice(0, MOST_COLUMNS), (cell) => displayed(cell, format));
    for (const cell of row.slice(0, MOST_COLUMNS)) links.add(cell?.l?.Target ?? "");
    while (cells.at(-1) === "") cells.pop();
    if (cells.length > 0) rows.push({ number: index + 1, cells, bold: false });
  }
  return rows;
}

function displayed(cell: CellObject | undefined, format: Format): string {
  if (cell === undefined || cell.t === "z") return "";
  return String(format(cell, undefined, { dateNF: "yyyy-mm-dd" }) ?? "").trim();
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
