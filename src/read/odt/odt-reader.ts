/** The reader of OpenDocument texts: their trees become those of a Word file, which is read in one place. No second engine: no well-kept library reads them. */
import { readWordFile } from "../docx/own-engine.ts";
import { isEncrypted, odfProperties } from "../office/odf-properties.ts";
import { unpackParts } from "../office/package-parts.ts";
import type { Reader } from "../reader.ts";
import { damageOf } from "../text-input.ts";
import { Unreadable } from "../unreadable.ts";
import { OdtFile } from "./odt-file.ts";

export const odtReader: Reader = {
  format: "odt",
  engines: ["odt"],
  read: async ({ bytes, limits }) => {
    const parts = unpackParts(bytes, limits);
    if (isEncrypted(parts)) throw new Unreadable("encrypted");
    const file = new OdtFile(parts, limits);
    const reading = await readWordFile(file, limits);
    return {
      format: "odt",
      engine: "odt",
      ...reading,
      properties: odfProperties(parts),
      review: { ...reading.review, trackedChanges: file.trackedChanges },
      problems: [...reading.problems, ...damageOf(reading.blocks)],
    };
  },
};
