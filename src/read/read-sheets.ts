/** Reads the files of spreadsheets as what they are, rows and columns, for those who want no document of them. */
import type { Format } from "../model/kinds.ts";
import type { ReaderInput } from "./reader.ts";
import type { Sheet, SheetReader } from "./spreadsheet/sheet.ts";

type SheetFormat = Extract<Format, "xlsx" | "xls" | "ods" | "csv">;

export const SHEET_READERS: Readonly<Record<SheetFormat, () => Promise<SheetReader>>> = {
  xlsx: async () => (await import("./spreadsheet/xlsx-reader.ts")).xlsxReader,
  xls: async () => (await import("./spreadsheet/xls-reader.ts")).xlsReader,
  ods: async () => (await import("./spreadsheet/ods-reader.ts")).odsReader,
  csv: async () => (await import("./spreadsheet/csv-reader.ts")).csvReader,
};

export function isSheetFormat(format: Format): format is SheetFormat {
  return Object.hasOwn(SHEET_READERS, format);
}

/** @throws Unreadable when nothing can be had of the file */
export async function readSheets(input: ReaderInput, format: SheetFormat): Promise<readonly Sheet[]> {
  return (await SHEET_READERS[format]()).readSheets(input);
}
