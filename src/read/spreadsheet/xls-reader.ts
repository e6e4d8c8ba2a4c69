/** The reader of workbooks in the old binary format. */
import { withoutFormulas } from "./formula-records.ts";
import { readWithSheetJs, SHEETJS } from "./sheetjs-engine.ts";
import { createWorkbookReader } from "./workbook-reader.ts";

export const xlsReader = createWorkbookReader("xls", [
  {
    name: SHEETJS,
    read: async (bytes, limits) => readWithSheetJs(await withoutFormulas(bytes), limits),
  },
]);
