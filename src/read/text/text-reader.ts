/** The plain-text reader: structure from layout alone. */
import type { DocumentModel, ReadingProblem } from "../../model/document.ts";
import { withinLength } from "../long-blocks.ts";
import { estimatedPages } from "../page-estimate.ts";
import type { Reader, ReaderInput } from "../reader.ts";
import { damageOf, decodedInput } from "../text-input.ts";
import { sourceLines } from "./source-lines.ts";
import { textBlocks } from "./text-blocks.ts";

export const textReader: Reader = {
  format: "text",
  engines: ["text"],
  read: async (input) => readText(input),
};

/** Lines for one block, in texts that people have written; with 200,000 blocks that is 20,000 pages. */
const LINES_PER_BLOCK = 4;

function readText(input: ReaderInput): DocumentModel {
  const { limits } = input;
  const { text, problems } = decodedInput(input);
  const source = sourceLines(text, { lines: limits.blocks * LINES_PER_BLOCK, pages: limits.pages });
  const blocks = withinLength(textBlocks(source.lines));
  const hasTooMany = source.cutBy === "lines" || blocks.length > limits.blocks;
  const told = problems.some(({ code }) => code === "limit-blocks");
  const cut: ReadingProblem[] = [];
  if (source.cutBy === "pages") cut.push({ code: "limit-pages", data: { limit: limits.pages } });
  if (hasTooMany && !told) cut.push({ code: "limit-blocks", data: { limit: limits.blocks } });
  return {
    format: "text",
    engine: "text",
    blocks: blocks.slice(0, limits.blocks),
    pages: source.pages === null ? estimatedPages(blocks) : { count: source.pages, source: "file" },
    properties: [],
    review: { trackedChanges: 0, comments: 0 },
    problems: [...problems, ...cut, ...damageOf(blocks)],
  };
}
