/** Reads one file with the reader of its format, under the limits and promises that hold for every format. */
import type { DocumentModel } from "../model/document.ts";
import type { Format } from "../model/kinds.ts";
import type { ReaderInput } from "./reader.ts";
import { READERS } from "./readers.ts";
import { Unreadable } from "./unreadable.ts";

/**
 * @returns a model with text in it: at most `limits.blocks` blocks, none of them empty
 * @throws Unreadable when nothing can be had of the file; anything else that is thrown is a defect of the reader
 */
export async function readDocument(input: ReaderInput, format: Format): Promise<DocumentModel> {
  const { bytes, limits } = input;
  if (bytes.length === 0) throw new Unreadable("empty-file");
  if (bytes.length > limits.fileBytes) {
    throw new Unreadable("too-large", { bytes: bytes.length, limit: limits.fileBytes });
  }
  const reader = await READERS[format]();
  return withinLimits(await reader.read(input), limits.blocks);
}

function withinLimits(model: DocumentModel, limit: number): DocumentModel {
  const filled = model.blocks.filter((block) => block.text !== "");
  if (!filled.some((block) => /[\p{L}\p{N}]/u.test(block.text))) throw new Unreadable("no-text");
  if (filled.length <= limit) return { ...model, blocks: filled };
  const told = model.problems.some((problem) => problem.code === "limit-blocks");
  const problems = told
    ? model.problems
    : [...model.problems, { code: "limit-blocks", data: { limit } } as const];
  return { ...model, blocks: filled.slice(0, limit), problems };
}
