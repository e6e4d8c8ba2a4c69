/** The reader of presentations in the OpenDocument format: slides are pages, titles headings. No second engine: no well-kept library reads them. */
import { readWordFile } from "../docx/own-engine.ts";
import { isEncrypted, odfProperties } from "../office/odf-properties.ts";
import { unpackParts } from "../office/package-parts.ts";
import type { Reader } from "../reader.ts";
import { damageOf } from "../text-input.ts";
import { Unreadable } from "../unreadable.ts";
import { OdpFile } from "./odp-file.ts";

export const odpReader: Reader = {
  format: "odp",
  engines: ["odp"],
  read: async ({ bytes, limits }) => {
    const parts = unpackParts(bytes, limits);
    if (isEncrypted(parts)) throw new Unreadable("encrypted");
    const file = new OdpFile(parts, limits);
    const reading = await readWordFile(file, limits);
    return {
      format: "odp",
      engine: "odp",
      ...reading,
      pages: { count: Math.max(1, file.slideCount), source: "file" },
      properties: odfProperties(parts),
      problems: [...reading.problems, ...damageOf(reading.blocks)],
    };
  },
};
