/** Blocks of HTML that stands inside another document, where nothing is a page's frame. */
import type { Block } from "../../model/document.ts";
import { withinLength } from "../long-blocks.ts";
import { blocksOf } from "./block-flow.ts";
import type { HtmlTree } from "./html-tree.ts";
import { noteFrame } from "./page-frame.ts";
import { type ParseOptions, parseHtml } from "./parse-html.ts";
import { dataTables } from "./table-shape.ts";

export interface HtmlBlocksOptions extends ParseOptions {
  /** Line ends within the text are those of Markdown; in HTML they are white space. */
  readonly linesMatter?: boolean;
  /** Nothing is read after so many blocks. */
  readonly blockLimit?: number;
}

/** The blocks of a piece of HTML in reading order; lines count from its first unless `lines` says otherwise. */
export function htmlBlocks(html: string, options: HtmlBlocksOptions = {}): readonly Block[] {
  return treeBlocks(parseHtml(html, options), options);
}

/** The blocks of a tree without frame. */
export function treeBlocks(
  tree: HtmlTree,
  { linesMatter = false, blockLimit = Number.POSITIVE_INFINITY }: HtmlBlocksOptions = {},
): readonly Block[] {
  const flow = { tree, frame: noteFrame(tree), tables: dataTables(tree), linesMatter, blockLimit };
  return withinLength(blocksOf(flow));
}
