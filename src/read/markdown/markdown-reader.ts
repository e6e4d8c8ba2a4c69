/** The Markdown reader: front matter, then the text as CommonMark with tables and footnotes. */
import type { AuthorComment } from "../../model/correction.ts";
import type { Block, DocumentModel, ReadingProblem } from "../../model/document.ts";
import { treeBlocks } from "../html/html-blocks.ts";
import { parseHtml } from "../html/parse-html.ts";
import { LinkSet } from "../link-set.ts";
import { estimatedPages } from "../page-estimate.ts";
import type { Reader, ReaderInput } from "../reader.ts";
import { damageOf, decodedInput } from "../text-input.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { withPlainBullets } from "./lone-bullets.ts";
import { markdownHtml } from "./markdown-html.ts";
import { withoutTemplateTags } from "./template-tags.ts";
import { textPieces } from "./text-pieces.ts";

export const markdownReader: Reader = {
  format: "markdown",
  engines: ["markdown-it"],
  read: async (input) => readMarkdown(input),
};

function readMarkdown(input: ReaderInput): DocumentModel {
  const { limits } = input;
  const { text, problems } = decodedInput(input);
  const front = splitFrontMatter(text);
  const { blocks, revisions, links, comments } = bodyBlocks(
    withPlainBullets(withoutTemplateTags(text.slice(front.bodyStart))),
    front.bodyLine,
    limits.blocks,
  );
  const told = problems.some(({ code }) => code === "limit-blocks");
  const cut: readonly ReadingProblem[] =
    blocks.length > limits.blocks && !told ? [{ code: "limit-blocks", data: { limit: limits.blocks } }] : [];
  return {
    format: "markdown",
    engine: "markdown-it",
    blocks: blocks.slice(0, limits.blocks),
    pages: estimatedPages(blocks),
    properties: front.properties,
    links,
    comments,
    review: { trackedChanges: revisions, comments: 0 },
    problems: [...problems, ...front.problems, ...cut, ...damageOf(blocks)],
  };
}

interface Body {
  readonly blocks: readonly Block[];
  readonly links: readonly string[];
  readonly comments: readonly AuthorComment[];
  readonly revisions: number;
}

function bodyBlocks(text: string, firstLine: number, blockLimit: number): Body {
  const blocks: Block[] = [];
  const links = new LinkSet();
  const comments: AuthorComment[] = [];
  let revisions = 0;
  let tables = 0;
  for (const piece of textPieces(text, firstLine)) {
    const { html, lines } = markdownHtml(piece.text, piece.line);
    const tree = parseHtml(html, { lines });
    for (const block of treeBlocks(tree, { linesMatter: true, blockLimit })) {
      blocks.push(block.kind === "row" ? { ...block, table: block.table + tables } : block);
    }
    revisions += tree.revisions;
    links.addAll(tree.links);
    comments.push(...tree.comments);
    tables = (blocks.findLast((block) => block.kind === "row")?.table ?? -1) + 1;
    if (blocks.length > blockLimit) break;
  }
  return { blocks, revisions, links: links.addresses, comments };
}
