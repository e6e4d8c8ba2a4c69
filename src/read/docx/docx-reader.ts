/** The Word reader: the parts of the file are read here; mammoth takes over when that fails. */
import type { DocumentModel } from "../../model/document.ts";
import type { Limits } from "../../model/settings.ts";
import { type PackageParts, unpackParts } from "../office/package-parts.ts";
import type { Reader, ReaderInput } from "../reader.ts";
import { damageOf } from "../text-input.ts";
import { Unreadable } from "../unreadable.ts";
import type { DocxReading } from "./docx-reading.ts";
import { readWithOwnEngine } from "./own-engine.ts";
import { readWithMammoth } from "./second-engine.ts";

/** @throws Unreadable when the engine cannot read the file */
export type DocxEngine = (parts: PackageParts, limits: Limits) => Promise<DocxReading>;

export interface DocxEngines {
  readonly first: DocxEngine;
  readonly second: DocxEngine;
}

export const docxReader: Reader = createDocxReader({ first: readWithOwnEngine, second: readWithMammoth });

/** A reader over other engines, as tests need it. */
export function createDocxReader(engines: DocxEngines): Reader {
  return {
    format: "docx",
    engines: ["docx", "mammoth"],
    read: async (input) => toModel(await chooseReading(engines, input)),
  };
}

async function chooseReading({ first, second }: DocxEngines, input: ReaderInput): Promise<DocxReading> {
  const { bytes, limits } = input;
  const parts = unpackParts(bytes, limits);
  return (
    (await attempt(() => first(parts, limits))) ??
    (await attempt(() => second(parts, limits))) ??
    unreadable()
  );
}

/** Whatever an engine throws at a file is a fault of the two with each other: the next one may do better. */
async function attempt(read: () => Promise<DocxReading>): Promise<DocxReading | null> {
  try {
    return await read();
  } catch {
    return null;
  }
}

function unreadable(): never {
  throw new Unreadable("damaged");
}

function toModel(reading: DocxReading): DocumentModel {
  return { format: "docx", ...reading, problems: [...reading.problems, ...damageOf(reading.blocks)] };
}
