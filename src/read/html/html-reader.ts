/** The HTML reader: a page's own text, with what stands around it marked as such. */
import type { DocumentModel, ReadingProblem } from "../../model/document.ts";
import { withinLength } from "../long-blocks.ts";
import { estimatedPages } from "../page-estimate.ts";
import type { Reader, ReaderInput } from "../reader.ts";
import { damageOf, decodedInput } from "../text-input.ts";
import { blocksOf } from "./block-flow.ts";
import { frameOf } from "./page-frame.ts";
import { parseHtml } from "./parse-html.ts";
import { dataTables } from "./table-shape.ts";

export const htmlReader: Reader = {
  format: "html",
  engines: ["htmlparser2"],
  read: async (input) => readHtml(input),
};

/** Elements, styles and pictures take more of a page than its text. */
const MARKUP = 5;
/** Elements and texts for one block, in pages that programs have made. */
const NODES_PER_BLOCK = 5;

function readHtml(input: ReaderInput): DocumentModel {
  const { limits } = input;
  const { text, problems } = decodedInput(input, MARKUP);
  const tree = parseHtml(text, { nodeLimit: limits.blocks * NODES_PER_BLOCK });
  const shape = { frame: frameOf(tree), tables: dataTables(tree), linesMatter: false };
  const flow = { tree, ...shape, blockLimit: limits.blocks };
  const blocks = withinLength(blocksOf(flow));
  return {
    format: "html",
    engine: "htmlparser2",
    blocks: blocks.slice(0, limits.blocks),
    pages: estimatedPages(blocks),
    properties: tree.properties,
    links: tree.links,
    review: { trackedChanges: tree.revisions, comments: 0 },
    problems: [
      ...problems,
      ...limitProblems(problems, limits.blocks, tree.isWhole && blocks.length <= limits.blocks),
      ...damageOf(blocks),
    ],
  };
}

function limitProblems(
  told: readonly ReadingProblem[],
  limit: number,
  isWhole: boolean,
): readonly ReadingProblem[] {
  if (isWhole || told.some(({ code }) => code === "limit-blocks")) return [];
  return [{ code: "limit-blocks", data: { limit } }];
}
