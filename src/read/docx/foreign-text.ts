/** Web pages that a Word file holds as they were and that Word makes part of the text when it opens it. */
import type { Block } from "../../model/document.ts";
import { decodeText } from "../encoding/decode-text.ts";
import type { LinkSet } from "../link-set.ts";
import type { TableNumbers } from "./table-flow.ts";
import type { WordFile } from "./word-file.ts";

/** By the relationship through which the text refers to them; each is taken out where it is put in. */
export type ForeignTexts = Map<string, readonly Block[]>;

/** More pages than this in one file are not the text of a document. */
const MOST_PAGES = 200;

const WEB_PAGE = /\.x?html?$/u;

/** @param links takes in where the pages lead */
export async function foreignTexts(
  file: WordFile,
  { blockLimit, links }: { readonly blockLimit: number; readonly links: LinkSet },
): Promise<ForeignTexts> {
  const pages = file
    .embedded("aFChunk")
    .filter(({ name }) => WEB_PAGE.test(name))
    .slice(0, MOST_PAGES);
  if (pages.length === 0) return new Map();
  // Loaded here since few files hold web pages.
  const [{ treeBlocks }, { parseHtml }] = await Promise.all([
    import("../html/html-blocks.ts"),
    import("../html/parse-html.ts"),
  ]);
  return new Map(
    pages.map(({ id, bytes }) => {
      const tree = parseHtml(decodeText(bytes).text);
      links.addAll(tree.links);
      return [id, treeBlocks(tree, { blockLimit }).map(withoutLines)];
    }),
  );
}

/** The lines of the page's source are not those of the document. */
export function withoutLines(block: Block): Block {
  return { ...block, anchors: [{ offset: 0, page: null, line: null }] };
}

/** The blocks with their tables counted among those of the document. */
export function withTableNumbers(blocks: readonly Block[], tables: TableNumbers): readonly Block[] {
  const numbers = new Map<number, number>();
  return blocks.map((block) => {
    if (block.kind !== "row") return block;
    const table = numbers.get(block.table) ?? tables.next();
    numbers.set(block.table, table);
    return { ...block, table };
  });
}
