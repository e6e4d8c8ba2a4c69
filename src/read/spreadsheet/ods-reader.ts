/** The reader of workbooks in the OpenDocument format: our own reading leads, SheetJS takes over. */
import { readWithOwnEngine } from "./ods-engine.ts";
import { readPackageWithSheetJs, SHEETJS } from "./sheetjs-engine.ts";
import { createWorkbookReader } from "./workbook-reader.ts";

export const odsReader = createWorkbookReader("ods", [
  { name: "ods", read: readWithOwnEngine },
  { name: SHEETJS, read: readPackageWithSheetJs },
]);
