/** Reads a Word file with mammoth, for files that the first engine cannot read. It gives the text without automatic numbers. */
import { zipSync } from "fflate";
import type { Limits } from "../../model/settings.ts";
import type { PackageParts } from "../office/package-parts.ts";
import { estimatedPages } from "../page-estimate.ts";
import { Unreadable } from "../unreadable.ts";
import type { DocxReading } from "./docx-reading.ts";
import { withoutLines } from "./foreign-text.ts";

const MEGABYTE = 1024 * 1024;
/** mammoth keeps a whole file as objects; more than this takes it minutes. */
const MOST_BYTES = 32 * MEGABYTE;

/** One half of a surrogate pair, which no text can hold. */
const HALF_CHARACTER = /\p{Cs}/gu;

/**
 * @param parts already unpacked within the limits: mammoth itself knows none
 * @throws Unreadable "damaged"
 */
export async function readWithMammoth(parts: PackageParts, limits: Limits): Promise<DocxReading> {
  const total = Object.values(parts.files).reduce((sum, { length }) => sum + length, 0);
  if (total > MOST_BYTES) throw new Unreadable("damaged");
  // Loaded here since both are large and seldom needed.
  const [{ default: mammoth }, { treeBlocks }, { parseHtml }] = await Promise.all([
    import("mammoth"),
    import("../html/html-blocks.ts"),
    import("../html/parse-html.ts"),
  ]);
  const packed = zipSync({ ...parts.files }, { level: 0 });
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(packed) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: "" })) },
  );
  const tree = parseHtml(value.replace(HALF_CHARACTER, ""));
  const blocks = treeBlocks(tree, { blockLimit: limits.blocks }).map(withoutLines);
  return {
    engine: "mammoth",
    blocks,
    pages: estimatedPages(blocks),
    properties: [],
    links: tree.links,
    review: { trackedChanges: 0, comments: 0 },
    problems: [{ code: "second-engine", data: { engine: "mammoth" } }],
  };
}
