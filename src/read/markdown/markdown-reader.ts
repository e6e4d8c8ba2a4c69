/** The Markdown reader: front matter, then the text as CommonMark with tables and footnotes. */
import type { DocumentModel, ReadingProblem } from "../../model/document.ts";
import { treeBlocks } from "../html/html-blocks.ts";
import { parseHtml } from "../html/parse-html.ts";
import { estimatedPages } from "../page-estimate.ts";
import type { Reader, ReaderInput } from "../reader.ts";
import { damageOf, decodedInput } from "../text-input.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { markdownHtml } from "./markdown-html.ts";

export const markdownReader: Reader = {
  format: "markdown",
  engines: ["markdown-it"],
  read: async (input) => readMarkdown(input),
};

function readMarkdown(input: ReaderInput): DocumentModel {
  const { limits } = input;
  const { text, problems } = decodedInput(input);
  const front = splitFrontMatter(text);
  const { html, lines } = markdownHtml(text.slice(front.bodyStart), front.bodyLine);
  const tree = parseHtml(html, { lines });
  const blocks = treeBlocks(tree, true);
  const told = problems.some(({ code }) => code === "limit-blocks");
  const cut: readonly ReadingProblem[] =
    blocks.length > limits.blocks && !told ? [{ code: "limit-blocks", data: { limit: limits.blocks } }] : [];
  return {
    format: "markdown",
    engine: "markdown-it",
    blocks: blocks.slice(0, limits.blocks),
    pages: estimatedPages(blocks),
    properties: front.properties,
    review: { trackedChanges: tree.revisions, comments: 0 },
    problems: [...problems, ...front.problems, ...cut, ...damageOf(blocks)],
  };
}
