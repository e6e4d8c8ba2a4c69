/** The reader of workbooks in the Office Open XML format: our own reading leads, SheetJS takes over. */
import { readPackageWithSheetJs, SHEETJS } from "./sheetjs-engine.ts";
import { createWorkbookReader } from "./workbook-reader.ts";
import { readWithOwnEngine } from "./xlsx-engine.ts";

export const xlsxReader = createWorkbookReader("xlsx", [
  { name: "xlsx", read: readWithOwnEngine },
  { name: SHEETJS, read: readPackageWithSheetJs },
]);
