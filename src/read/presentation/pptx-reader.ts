/** The reader of presentations in the Office Open XML format: slides are pages, titles headings. Notes of the speaker and hidden slides are no text that others see. No second engine: no well-kept library reads their lists. */
import { readWordFile } from "../docx/own-engine.ts";
import { unpackParts } from "../office/package-parts.ts";
import type { Reader } from "../reader.ts";
import { damageOf } from "../text-input.ts";
import { PptxFile } from "./pptx-file.ts";

export const pptxReader: Reader = {
  format: "pptx",
  engines: ["pptx"],
  read: async ({ bytes, limits }) => {
    const file = new PptxFile(unpackParts(bytes, limits), limits);
    const reading = await readWordFile(file, limits);
    return {
      format: "pptx",
      engine: "pptx",
      ...reading,
      links: file.links,
      pages: { count: Math.max(1, file.slideCount), source: "file" },
      problems: [...reading.problems, ...damageOf(reading.blocks)],
    };
  },
};
