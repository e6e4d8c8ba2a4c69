/** The reader of workbooks in the old binary format. */

import { readWithSheetJs, SHEETJS } from "./sheetjs-engine.ts";
import { createWorkbookReader } from "./workbook-reader.ts";
import { withValuesAlone } from "./workbook-records.ts";

export const xlsReader = createWorkbookReader("xls", [
  {
    name: SHEETJS,
    read: async (bytes, limits) => readWithSheetJs(await withValuesAlone(bytes), limits),
  },
]);
