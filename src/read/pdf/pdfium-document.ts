/** Opens a PDF with PDFium and reads its pages, bookmarks and properties; everything the engine lent is given back. */
import { Unreadable } from "../unreadable.ts";
import { movedToOrigin, readOrigin } from "./page-origin.ts";
import { PdfiumLinks } from "./pdfium-links.ts";
import { loadPdfium, type Pdfium } from "./pdfium-module.ts";
import { readRules } from "./pdfium-rules.ts";
import { allocate, type Scratch, utf16 } from "./pdfium-strings.ts";
import { readTags } from "./pdfium-tags.ts";
import { type FontStyle, readLines } from "./pdfium-text.ts";
import type { Bookmark, PrintedDocument, PrintedPage } from "./printed-page.ts";

/** FPDF_GetLastError: 4 means that a password is wanted; everything else that the file cannot be parsed. */
const PASSWORD_WANTED = 4;
const SCRATCH_BYTES = 4096;
const PROPERTIES = [
  "Title",
  "Author",
  "Subject",
  "Keywords",
  "Creator",
  "Producer",
  "CreationDate",
  "ModDate",
];
const MOST_BOOKMARKS = 5000;
const DEEPEST_BOOKMARK = 9;

interface OpenDocument {
  readonly pdfium: Pdfium;
  readonly document: number;
  readonly scratch: Scratch;
}

/**
 * @param pageLimit pages after this many are counted but not read
 * @throws Unreadable "encrypted" or "damaged"
 */
export async function readWithPdfium(bytes: Uint8Array, pageLimit: number): Promise<PrintedDocument> {
  const pdfium = await loadPdfium();
  const { calls } = pdfium;
  const file = allocate(pdfium, Math.max(bytes.length, 1));
  const scratch = allocate(pdfium, SCRATCH_BYTES);
  try {
    pdfium.memory.HEAPU8.set(bytes, file.at);
    const document = calls.FPDF_LoadMemDocument(file.at, bytes.length, 0);
    if (document === 0) {
      throw new Unreadable(calls.FPDF_GetLastError() === PASSWORD_WANTED ? "encrypted" : "damaged");
    }
    try {
      return readDocument({ pdfium, document, scratch }, pageLimit);
    } finally {
      calls.FPDF_CloseDocument(document);
    }
  } finally {
    calls.free(scratch.at);
    calls.free(file.at);
  }
}

function readDocument(open: OpenDocument, pageLimit: number): PrintedDocument {
  const { pdfium, document } = open;
  const pageCount = pdfium.calls.FPDF_GetPageCount(document);
  const fonts = new Map<number, FontStyle>();
  const links = new PdfiumLinks(pdfium, document, open.scratch);
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= Math.min(pageCount, pageLimit); number++) {
    pages.push(readPage(open, { number, fonts, links }));
  }
  const bookmarks: Bookmark[] = [];
  gatherBookmarks(open, { parent: 0, level: 1 }, bookmarks);
  return {
    engine: "pdfium",
    pageCount,
    pages,
    bookmarks,
    links: links.addresses,
    properties: readProperties(open),
  };
}

interface PageSearch {
  readonly number: number;
  readonly fonts: Map<number, FontStyle>;
  readonly links: PdfiumLinks;
}

function readPage(
  { pdfium, document, scratch }: OpenDocument,
  { number, fonts, links }: PageSearch,
): PrintedPage {
  const { calls } = pdfium;
  const page = calls.FPDF_LoadPage(document, number - 1);
  // A page that cannot be loaded is one without text; the reader reports those.
  if (page === 0) return { number, width: 0, height: 0, lines: [], rules: [] };
  const textPage = calls.FPDFText_LoadPage(page);
  try {
    links.read(page);
    const tags = readTags(pdfium, page, scratch);
    const read: PrintedPage = {
      number,
      width: calls.FPDF_GetPageWidthF(page),
      height: calls.FPDF_GetPageHeightF(page),
      lines: readLines({ pdfium, textPage, scratch, tags, fonts, page: number }),
      rules: readRules(pdfium, page, scratch),
    };
    return movedToOrigin(read, readOrigin(pdfium, page, scratch));
  } finally {
    calls.FPDFText_ClosePage(textPage);
    calls.FPDF_ClosePage(page);
  }
}

function gatherBookmarks(
  open: OpenDocument,
  from: { readonly parent: number; readonly level: number },
  found: Bookmark[],
): void {
  const { pdfium, document, scratch } = open;
  const { calls } = pdfium;
  let bookmark = calls.FPDFBookmark_GetFirstChild(document, from.parent);
  while (bookmark !== 0 && found.length < MOST_BOOKMARKS) {
    const here = bookmark;
    const title = utf16(pdfium, scratch, (at, bytes) => calls.FPDFBookmark_GetTitle(here, at, bytes));
    const destination = calls.FPDFBookmark_GetDest(document, here);
    const index = destination === 0 ? -1 : calls.FPDFDest_GetDestPageIndex(document, destination);
    found.push({ title, level: from.level, page: index < 0 ? null : index + 1 });
    if (from.level < DEEPEST_BOOKMARK) gatherBookmarks(open, { parent: here, level: from.level + 1 }, found);
    bookmark = calls.FPDFBookmark_GetNextSibling(document, here);
  }
}

function readProperties({ pdfium, document, scratch }: OpenDocument): PrintedDocument["properties"] {
  const { calls } = pdfium;
  const key = allocate(pdfium, 32);
  try {
    return PROPERTIES.map((name) => {
      pdfium.memory.HEAPU8.set(
        [...name, "\0"].map((letter) => letter.charCodeAt(0)),
        key.at,
      );
      const value = utf16(pdfium, scratch, (at, bytes) =>
        calls.FPDF_GetMetaText(document, key.at, at, bytes),
      );
      return { name, value: value.normalize("NFC").trim() };
    }).filter(({ value }) => value !== "");
  } finally {
    calls.free(key.at);
  }
}
