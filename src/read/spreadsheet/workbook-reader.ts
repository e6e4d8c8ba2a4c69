/** Makes readers of engines for sheets: one leads, the next takes over when it fails. */
import type { DocumentModel, ReadingProblem } from "../../model/document.ts";
import type { Format } from "../../model/kinds.ts";
import type { Limits } from "../../model/settings.ts";
import { estimatedPages } from "../page-estimate.ts";
import { damageOf } from "../text-input.ts";
import { Unreadable } from "../unreadable.ts";
import type { SheetReader, Workbook } from "./sheet.ts";
import { sheetBlocks } from "./sheet-blocks.ts";

/** @throws Unreadable when the engine cannot read the file */
type WorkbookEngine = (bytes: Uint8Array, limits: Limits) => Promise<Workbook>;

export interface NamedEngine {
  readonly name: string;
  readonly read: WorkbookEngine;
}

/** @param engines in the order in which they are tried */
export function createWorkbookReader(format: Format, engines: readonly NamedEngine[]): SheetReader {
  return {
    format,
    engines: engines.map(({ name }) => name),
    read: async ({ bytes, limits }) => toModel(format, await firstReading(engines, bytes, limits)),
    readSheets: async ({ bytes, limits }) => (await firstReading(engines, bytes, limits)).sheets,
  };
}

interface Reading extends Workbook {
  readonly problems: readonly ReadingProblem[];
}

async function firstReading(
  engines: readonly NamedEngine[],
  bytes: Uint8Array,
  limits: Limits,
): Promise<Reading> {
  let fault = new Unreadable("damaged");
  for (const [index, { name, read }] of engines.entries()) {
    try {
      const workbook = await read(bytes, limits);
      if (index === 0) return { ...workbook, problems: [] };
      return { ...workbook, problems: [{ code: "second-engine", data: { engine: name } }] };
    } catch (error) {
      // Limits and passwords hold for every engine; all else may be a fault of the engine with this file.
      if (!(error instanceof Unreadable)) continue;
      if (error.code !== "damaged") throw error;
      fault = error;
    }
  }
  throw fault;
}

function toModel(format: Format, { engine, sheets, properties, links, problems }: Reading): DocumentModel {
  const blocks = sheetBlocks(sheets);
  return {
    format,
    engine,
    blocks,
    pages: estimatedPages(blocks),
    properties,
    links,
    review: { trackedChanges: 0, comments: 0 },
    problems: [...problems, ...damageOf(blocks)],
  };
}
