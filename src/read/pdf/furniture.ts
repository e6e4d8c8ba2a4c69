/** Finds what is printed around the text: lines that come back on the pages, and page numbers. */
import type { Furniture } from "../../model/document.ts";
import { parseTable } from "../../text/table.ts";
import patterns from "./furniture-lines.tsv";
import type { PrintedLine, PrintedPage } from "./printed-page.ts";

/** Part of the pages (of the same side, left or right) on which a line must come back: covers and annexes often lack it. */
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
  const candidates = pages.flatMap((page) => edgeLines(page).map((line) => candidateOf(line, page)));
  const found = new Map<PrintedLine, Furniture>();
  const pagesWithText = pages.filter((page) => page.lines.length > 0);
  for (const group of byKey(candidates).values()) {
    if (!comesBack(group, pagesWithText)) continue;
    for (const { line, edge } of group) found.set(line, isPageNumber(line.text) ? "page-number" : edge);
  }
  markPageNumbers(candidates, found);
  markRepeated(pages, found);
  return found;
}

/** The outermost lines above and below, within the margins of the page. */
export function edgeLines(page: PrintedPage): readonly PrintedLine[] {
  const lines = [...page.lines].sort((a, b) => b.baseline - a.baseline);
  const above = lines.filter((line) => line.baseline > page.height * (1 - MARGIN));
  const below = lines.filter((line) => line.baseline < page.height * MARGIN);
  return [...above.slice(0, DEPTH), ...below.slice(-DEPTH)];
}

function candidateOf(line: PrintedLine, page: PrintedPage): Candidate {
  const edge = line.baseline > page.height / 2 ? "page-header" : "page-footer";
  return { line, page, edge, key: `${edge} ${runningKey(line)}` };
}

/** The same on every page though the page number differs; a title in larger letters is another line. */
export function runningKey(line: PrintedLine): string {
  return `${Math.round(line.size)} ${masked(line.text)}`;
}

function masked(text: string): string {
  return text.toLowerCase().replace(/\d+/gu, "#").replace(/\s+/gu, " ").trim();
}

function byKey(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.key);
    if (group === undefined) groups.set(candidate.key, [candidate]);
    else group.push(candidate);
  }
  return groups;
}

function comesBack(group: readonly Candidate[], pages: readonly PrintedPage[]): boolean {
  const numbers = new Set(group.map(({ page }) => page.number));
  // Twice on a page is a list whose items differ in a number only.
  if (group.length > numbers.size * 1.2 || differsAsText(group)) return false;
  return isRunning(numbers, pages) || standsStill(group) || runsToTheEnd(group, pages);
}

/** Sentences and items that differ in a number are text; a running line is a name with a page number. */
function differsAsText(group: readonly Candidate[]): boolean {
  const texts = new Set(group.map(({ line }) => line.text));
  const isText = ({ line }: Candidate) =>
    line.words.length > 4 && (/[.:;!?]$/u.test(line.text) || /^\(?\d{1,3}[.)]\s/u.test(line.text));
  // "Mål 1", "Mål 2" in bold, each at the top of its own page, are headings.
  const areHeadings =
    texts.size === group.length && group.every(({ line }) => line.bold && !isPageNumber(line.text));
  return texts.size > 1 && (areHeadings || group.every(isText));
}

/** True when the pages with the line make up enough of all pages, or of all left or all right pages. */
export function isRunning(numbers: ReadonlySet<number>, pages: readonly PrintedPage[]): boolean {
  if (numbers.size < 2) return false;
  if (numbers.size >= pages.length * SHARE) return true;
  return [0, 1].some((side) => {
    const ofSide = pages.filter((page) => page.number % 2 === side);
    const hits = ofSide.filter((page) => numbers.has(page.number));
    return hits.length >= 3 && hits.length >= ofSide.length * SHARE;
  });
}

/** The header of a part of the document, as of an annex: at one height on three pages in a row. */
function standsStill(group: readonly Candidate[]): boolean {
  return group.some(({ line, page }) => {
    const still = group.filter((other) => Math.abs(other.line.baseline - line.baseline) < 1.5);
    const numbers = new Set(still.map((other) => other.page.number));
    return numbers.has(page.number + 1) && numbers.has(page.number + 2);
  });
}

/** The same words, outermost and well apart from the text, on the last two pages: a short document after its cover. */
function runsToTheEnd(group: readonly Candidate[], pages: readonly PrintedPage[]): boolean {
  const ends = pages.slice(-2).map((page) => group.find((candidate) => candidate.page === page));
  const [first, second] = ends;
  if (first === undefined || second === undefined || first.line.text !== second.line.text) return false;
  const isStill = Math.abs(first.line.baseline - second.line.baseline) < 1.5;
  return isStill && isOutermost(first) && isOutermost(second);
}

/** White space between a running line and the text, by the height of its letters. */
const APART = 2;

function isOutermost({ line, page, edge }: Candidate): boolean {
  return page.lines.every((other) => {
    const inwards = edge === "page-header" ? line.baseline - other.baseline : other.baseline - line.baseline;
    return other === line || inwards > line.size * APART;
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

/** On the first page the running line may stand elsewhere, beside the text: looked for where its place is empty. */
function markRepeated(pages: readonly PrintedPage[], found: Map<PrintedLine, Furniture>): void {
  const known = new Map<string, Furniture>();
  const placed = new Set<string>();
  for (const [line, furniture] of found) {
    if (furniture === "page-number" || line.text.length < 5) continue;
    known.set(sameKey(line), furniture);
    placed.add(`${line.page} ${sameKey(line)}`);
  }
  for (const line of pages.flatMap((page) => page.lines)) {
    const furniture = known.get(sameKey(line));
    if (furniture === undefined || placed.has(`${line.page} ${sameKey(line)}`)) continue;
    placed.add(`${line.page} ${sameKey(line)}`);
    found.set(line, furniture);
  }
}

function sameKey(line: PrintedLine): string {
  return `${Math.round(line.size)} ${line.text}`;
}
