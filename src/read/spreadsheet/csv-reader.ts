/** The reader of files with separated values (RFC 4180), as spreadsheet programs save them. */
import { estimatedPages } from "../page-estimate.ts";
import type { Reader } from "../reader.ts";
import { damageOf, decodedInput } from "../text-input.ts";
import { separatedRows } from "./separated-values.ts";
import { sheetBlocks } from "./sheet-blocks.ts";

export const csvReader: Reader = {
  format: "csv",
  engines: ["csv"],
  read: async (input) => {
    const { text, problems } = decodedInput(input);
    const rows = separatedRows(text, input.limits.blocks + 1);
    const blocks = sheetBlocks([{ name: "", rows, headRow: null }]);
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
};
