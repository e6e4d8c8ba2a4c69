/** The reader of files with separated values (RFC 4180), as spreadsheet programs save them. */
import { estimatedPages } from "../page-estimate.ts";
import type { ReaderInput } from "../reader.ts";
import { damageOf, decodedInput, type TextInput } from "../text-input.ts";
import { separatedRows } from "./separated-values.ts";
import type { Sheet, SheetReader } from "./sheet.ts";
import { sheetBlocks } from "./sheet-blocks.ts";

export const csvReader: SheetReader = {
  format: "csv",
  engines: ["csv"],
  read: async (input) => {
    const { sheet, problems } = readOnly(input);
    const blocks = sheetBlocks([sheet]);
    return {
      format: "csv",
      engine: "csv",
      blocks,
      pages: estimatedPages(blocks),
      properties: [],
      review: { trackedChanges: 0, comments: 0 },
      problems: [...problems, ...damageOf(blocks)],
    };
  },
  readSheets: async (input) => [readOnly(input).sheet],
};

function readOnly(input: ReaderInput): { readonly sheet: Sheet } & Pick<TextInput, "problems"> {
  const { text, problems } = decodedInput(input);
  const rows = separatedRows(text, input.limits.blocks + 1);
  return { sheet: { name: "", rows, headRow: null }, problems };
}
