/** The HTML reader: a page's own text, with what stands around it marked as such. */
import type { DocumentModel, ReadingProblem } from "../../model/document.ts";
import { withinLength } from "../long-blocks.ts";
import { estimatedPages } from "../page-estimate.ts";
import type { Reader, ReaderInput } from "../reader.ts";
import { damageOf, decodedInput } from "../text-input.ts";
import { blocksOf } from "./block-flow.ts";
import { frameOf } from "./page-frame.ts";
import { parseHtml } from "./parse-html.ts";
import { sharePointPage } from "./sharepoint-page.ts";
import { dataTables } from "./table-shape.ts";
import { withoutSpaceName } from "./wiki-export.ts";

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
  const stored = sharePointPage(text);
  const nodeLimit = limits.blocks * NODES_PER_BLOCK;
  const tree =
    stored === null
      ? parseHtml(withoutDirectives(text), { nodeLimit })
      : parseHtml(stored.html, { nodeLimit, lines: { lineAt: () => stored.line } });
  const shape = { frame: frameOf(tree), tables: dataTables(tree), linesMatter: false };
  const flow = { tree, ...shape, blockLimit: limits.blocks };
  const blocks = withoutSpaceName(withinLength(blocksOf(flow)), tree);
  return {
    format: "html",
    engine: "htmlparser2",
    blocks: blocks.slice(0, limits.blocks),
    pages: estimatedPages(blocks),
    properties: [...(stored?.properties ?? []), ...tree.properties],
    links: tree.links,
    comments: tree.comments,
    review: { trackedChanges: tree.revisions, comments: 0 },
    problems: [
      ...problems,
      ...limitProblems(problems, limits.blocks, tree.isWhole && blocks.length <= limits.blocks),
      ...damageOf(blocks),
    ],
  };
}

/** `<%@ Page … %>`, before a page that a server makes: blanked, so that lines stay where they are. */
function withoutDirectives(text: string): string {
  let end = 0;
  while (text.startsWith("<%", skippedSpace(text, end))) {
    const close = text.indexOf("%>", end);
    if (close < 0) return text;
    end = close + "%>".length;
  }
  return text.slice(0, end).replace(/[^\n]/gu, " ") + text.slice(end);
}

function skippedSpace(text: string, from: number): number {
  let at = from;
  while (/\s|\uFEFF/u.test(text.charAt(at))) at += 1;
  return at;
}

function limitProblems(
  told: readonly ReadingProblem[],
  limit: number,
  isWhole: boolean,
): readonly ReadingProblem[] {
  if (isWhole || told.some(({ code }) => code === "limit-blocks")) return [];
  return [{ code: "limit-blocks", data: { limit } }];
}
