/** Reads a PDF with pdf-parse, for files that the first engine cannot read. It gives lines of text without places. */
import type { PDFParse } from "pdf-parse";
import { LinkSet } from "../link-set.ts";
import { Unreadable } from "../unreadable.ts";
import { repairText } from "./character-repair.ts";
import { makeLine } from "./printed-line.ts";
import type { PrintedDocument, PrintedLine, PrintedPage } from "./printed-page.ts";

/** Made-up measures, so that the same code can tell paragraphs: letters of equal width, lines of equal distance. */
const LETTER_WIDTH = 5;
const SIZE = 10;
const PITCH = 12;
const PAGE_WIDTH = 595;

/** @throws Unreadable "encrypted" or "damaged" */
export async function readWithPdfParse(bytes: Uint8Array, pageLimit: number): Promise<PrintedDocument> {
  // Loaded here since it is large and seldom needed.
  const { PDFParse: Parser, PasswordException } = await import("pdf-parse");
  const parser = new Parser({ data: bytes.slice(), isEvalSupported: false, verbosity: 0 });
  try {
    const result = await parser.getText({ first: pageLimit, pageJoiner: "" });
    const pages = result.pages.map(({ num, text }) => pageOf(num, text));
    const links = await linksOf(parser, pageLimit);
    return { engine: "pdf-parse", pageCount: result.total, pages, bookmarks: [], links, properties: [] };
  } catch (error) {
    throw new Unreadable(error instanceof PasswordException ? "encrypted" : "damaged");
  } finally {
    await parser.destroy();
  }
}

/** What is wrong with a link is no reason to give up the text. */
async function linksOf(parser: PDFParse, pageLimit: number): Promise<readonly string[]> {
  const links = new LinkSet();
  try {
    const { pages } = await parser.getInfo({ first: pageLimit, parsePageInfo: true });
    for (const page of pages) links.addAll(page.links.map(({ url }) => url));
  } catch {
    return links.addresses;
  }
  return links.addresses;
}

function pageOf(number: number, text: string): PrintedPage {
  const printed = text.split("\n").map((line) => repairText(line.replace(/\s+/gu, " ")).trim());
  const height = (printed.length + 1) * PITCH;
  const lines = printed.flatMap((line, index): readonly PrintedLine[] => {
    const made = lineOf(line, { page: number, index, baseline: height - (index + 1) * PITCH });
    return made === null ? [] : [made];
  });
  return {
    number,
    width: PAGE_WIDTH,
    height,
    lines: lines.map((line, index) => ({ ...line, line: index + 1 })),
    rules: [],
  };
}

function lineOf(
  text: string,
  { page, index, baseline }: { readonly page: number; readonly index: number; readonly baseline: number },
): PrintedLine | null {
  let left = 0;
  const words = text
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => {
      const right = left + word.length * LETTER_WIDTH;
      const placed = { text: word, left, right, baseline, size: SIZE, bold: false, italic: false, tag: null };
      left = right + LETTER_WIDTH;
      return placed;
    });
  return makeLine({ words, page, line: index + 1, hyphenated: false });
}
