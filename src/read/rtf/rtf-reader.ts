/** The reader of files in the Rich Text Format: their trees become those of a Word file, which is read in one place. No second engine: no well-kept library reads their lists. */
import { readWordFile } from "../docx/own-engine.ts";
import type { Reader } from "../reader.ts";
import { damageOf } from "../text-input.ts";
import { RtfFile } from "./rtf-file.ts";

export const rtfReader: Reader = {
  format: "rtf",
  engines: ["rtf"],
  read: async ({ bytes, limits }) => {
    const reading = await readWordFile(new RtfFile(bytes, limits), limits);
    const problems = [...reading.problems, ...damageOf(reading.blocks)];
    return { format: "rtf", engine: "rtf", ...reading, problems };
  },
};
