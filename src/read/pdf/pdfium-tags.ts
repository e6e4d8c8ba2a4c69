/** Reads the structure that a tagged PDF carries: which marked content is a heading, a table cell, a note or a table of contents. */
import type { Pdfium } from "./pdfium-module.ts";
import { type Scratch, utf16 } from "./pdfium-strings.ts";
import type { PrintedTag } from "./printed-page.ts";

/** Elements that lie inside a line; a change of them starts no new paragraph (ISO 32000-1, 14.8.4.4). */
const INLINE = new Set([
  "Span",
  "Link",
  "Reference",
  "Em",
  "Strong",
  "Quote",
  "Code",
  "Annot",
  "BibEntry",
  "Sub",
]);
const DEEPEST = 64;
const MOST_ELEMENTS = 20_000;

interface Walk {
  readonly pdfium: Pdfium;
  readonly scratch: Scratch;
  readonly tags: Map<number, PrintedTag>;
  elements: number;
}

const OUTERMOST: PrintedTag = {
  element: 0,
  headingLevel: null,
  contents: false,
  note: false,
  table: null,
  row: null,
  cell: null,
  headerCell: false,
};

/** Tags of one page by the number of the marked content; empty for pages without structure. */
export function readTags(pdfium: Pdfium, page: number, scratch: Scratch): ReadonlyMap<number, PrintedTag> {
  const tree = pdfium.calls.FPDF_StructTree_GetForPage(page);
  const walk: Walk = { pdfium, scratch, tags: new Map(), elements: 0 };
  if (tree === 0) return walk.tags;
  try {
    const children = pdfium.calls.FPDF_StructTree_CountChildren(tree);
    for (let index = 0; index < children; index++) {
      const child = pdfium.calls.FPDF_StructTree_GetChildAtIndex(tree, index);
      if (child !== 0) visit(walk, child, { tag: OUTERMOST, depth: 0 });
    }
  } finally {
    pdfium.calls.FPDF_StructTree_Close(tree);
  }
  return walk.tags;
}

function visit(
  walk: Walk,
  element: number,
  above: { readonly tag: PrintedTag; readonly depth: number },
): void {
  walk.elements += 1;
  if (above.depth > DEEPEST || walk.elements > MOST_ELEMENTS) return;
  const { calls } = walk.pdfium;
  const role = utf16(walk.pdfium, walk.scratch, (at, bytes) =>
    calls.FPDF_StructElement_GetType(element, at, bytes),
  );
  const tag = INLINE.has(role) ? above.tag : tagOf(role, walk.elements, above.tag);
  const children = calls.FPDF_StructElement_CountChildren(element);
  for (let index = 0; index < children; index++) {
    const child = calls.FPDF_StructElement_GetChildAtIndex(element, index);
    if (child !== 0) visit(walk, child, { tag, depth: above.depth + 1 });
    else {
      const content = calls.FPDF_StructElement_GetChildMarkedContentID(element, index);
      if (content >= 0) walk.tags.set(content, tag);
    }
  }
}

function tagOf(role: string, element: number, above: PrintedTag): PrintedTag {
  const heading = /^H([1-9])$/u.exec(role)?.[1];
  const headingLevel = heading === undefined ? (role === "Title" ? 1 : null) : Number(heading);
  const inside = { ...above, element, headingLevel };
  if (role === "Table") return { ...inside, table: element, row: null, cell: null };
  if (role === "TR") return { ...inside, row: element, cell: null };
  if (role === "TD" || role === "TH") return { ...inside, cell: element, headerCell: role === "TH" };
  if (role === "TOC" || role === "TOCI") return { ...inside, contents: true };
  if (role === "Note" || role === "FENote") return { ...inside, note: true };
  return inside;
}
