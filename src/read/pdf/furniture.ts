/** Finds what is printed around the text: lines that come back on the pages, and page numbers. */
import type { Furniture } from "../../model/document.ts";
import { parseTable } from "../../text/table.ts";
import patterns from "./furniture-lines.tsv";
import type { PrintedLine, PrintedPage } from "./printed-page.ts";

/** Part of the pages (of the same side, left or right) on which a line must come back. Tried on municipal documents. */
const SHARE = 0.6;
/** How many lines from the top and from the bottom may be furniture. */
const DEPTH = 5;
/** Furniture stands in the outer parts of the page, as shares of its height. */
const MARGIN = 0.2;

const PAGE_NUMBERS = new Set(
  parseTable(patterns, ["pattern"]).map((row) => row.pattern.replace(/N/gu, "#").toLowerCase()),
);

interface Candidate {
  readonly line: PrintedLine;
  readonly page: PrintedPage;
  readonly edge: "page-header" | "page-footer";
  readonly key: string;
}

/** @returns the lines that are furniture, with what they are */
export function findFurniture(pages: readonly PrintedPage[]): ReadonlyMap<PrintedLine, Furniture> {
  const candidates = pages.flatMap((page) => candidatesOf(page));
  const found = new Map<PrintedLine, Furniture>();
  const pagesWithText = pages.filter((page) => page.lines.length > 0);
  for (const group of byKey(candidates).values()) {
    if (!comesBack(group, pagesWithText)) continue;
    for (const { line, edge } of group) found.set(line, isPageNumber(line.text) ? "page-number" : edge);
  }
  markPageNumbers(candidates, found);
  return found;
}

function candidatesOf(page: PrintedPage): readonly Candidate[] {
  const lines = [...page.lines].sort((a, b) => b.baseline - a.baseline);
  const make = (edge: Candidate["edge"]) => (line: PrintedLine) => ({
    line,
    page,
    edge,
    key: masked(line.text),
  });
  const top = page.height * (1 - MARGIN);
  const bottom = page.height * MARGIN;
  return [
    ...lines
      .slice(0, DEPTH * 2)
      .filter((line) => line.baseline > top)
      .slice(0, DEPTH)
      .map(make("page-header")),
    ...lines
      .slice(-DEPTH * 2)
      .filter((line) => line.baseline < bottom)
      .slice(-DEPTH)
      .map(make("page-footer")),
  ];
}

/** The line with its digits masked: the same on every page though the page number differs. */
function masked(text: string): string {
  return text.toLowerCase().replace(/\d+/gu, "#").replace(/\s+/gu, " ").trim();
}

function byKey(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = `${candidate.edge} ${candidate.key}`;
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  return groups;
}

function comesBack(group: readonly Candidate[], pages: readonly PrintedPage[]): boolean {
  const numbers = new Set(group.map(({ page }) => page.number));
  if (numbers.size < 2) return false;
  if (numbers.size >= pages.length * SHARE) return true;
  return [0, 1].some((side) => {
    const ofSide = pages.filter((page) => page.number % 2 === side);
    const hits = ofSide.filter((page) => numbers.has(page.number));
    return hits.length >= 3 && hits.length >= ofSide.length * SHARE;
  });
}

function isPageNumber(text: string): boolean {
  return PAGE_NUMBERS.has(masked(text));
}

/** A page number that stands alone: at the outermost place, and saying the page's own number or a total. */
function markPageNumbers(candidates: readonly Candidate[], found: Map<PrintedLine, Furniture>): void {
  for (const { line, page } of candidates) {
    if (found.has(line) || !isPageNumber(line.text)) continue;
    const said = Number(/\d+/u.exec(line.text)?.[0]);
    const near = Math.abs(said - page.number) <= 2 || masked(line.text) !== "#";
    if (near) found.set(line, "page-number");
  }
}
