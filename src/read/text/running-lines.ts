/** Finds what is printed around the text of a plain-text file: running headers and footers, page numbers, tables of contents. */
import type { Furniture } from "../../model/document.ts";
import { grouped } from "../../model/grouping.ts";
import { parseTable } from "../../text/table.ts";
import { foldedLine } from "../anchored-text.ts";
import contentsWords from "../pdf/contents-words.tsv";
import numberPatterns from "../pdf/furniture-lines.tsv";
import type { TextLine } from "./text-line.ts";

const PAGE_NUMBERS = new Set(
  parseTable(numberPatterns, ["pattern"]).map(({ pattern }) => pattern.replace(/N/gu, "#").toLowerCase()),
);
/** How many lines from the top and from the bottom of a page may be furniture. */
const DEPTH = 3;
/** Part of the pages on which a running line comes back. */
const SHARE = 0.6;
const LONGEST = 200;
/** "Syfte ........ 3" */
const LEADER = /[\p{L}\p{N})]\s?(?:\.{4,}|(?:\. ){4,}|…{2,}|_{4,})\s?\d{0,4}$/u;

const CONTENTS_HEADINGS = new Set(
  parseTable(contentsWords, ["heading"]).map(({ heading }) => heading.toLowerCase()),
);

/** @returns the lines that are furniture, with what they are */
export function findRunningLines(lines: readonly TextLine[]): ReadonlyMap<TextLine, Furniture> {
  const found = new Map<TextLine, Furniture>();
  for (const line of lines) {
    if (line.text.length <= LONGEST && LEADER.test(line.text)) found.set(line, "contents");
  }
  const filled = lines.filter(({ text }) => text !== "");
  filled.forEach((line, index) => {
    const next = filled[index + 1];
    if (next !== undefined && found.has(next) && isContentsHeading(line.text)) found.set(line, "contents");
  });
  const pages = [...grouped(filled, ({ page }) => page).values()];
  if (pages.length > 1) markOnPages(pages, found);
  else markBySigns(filled, found);
  return found;
}

function isContentsHeading(text: string): boolean {
  return text.length < LONGEST && CONTENTS_HEADINGS.has(foldedLine(text).toLowerCase().replace(/[:.]$/u, ""));
}

interface EdgeLine {
  readonly line: TextLine;
  readonly edge: "page-header" | "page-footer";
  readonly key: string;
}

function markOnPages(pages: ReadonlyArray<readonly TextLine[]>, found: Map<TextLine, Furniture>): void {
  const edges = pages.flatMap((page) => edgeLines(page));
  for (const group of grouped(edges, ({ key }) => key).values()) {
    const comesBack = new Set(group.map(({ line }) => line.page)).size >= Math.max(2, pages.length * SHARE);
    for (const { line, edge } of group) {
      if (isPageNumber(line.text)) found.set(line, "page-number");
      else if (comesBack) found.set(line, edge);
    }
  }
}

function edgeLines(page: readonly TextLine[]): readonly EdgeLine[] {
  const half = Math.min(DEPTH, Math.floor(page.length / 2));
  const edge = (line: TextLine, at: EdgeLine["edge"]): EdgeLine => ({
    line,
    edge: at,
    key: `${at} ${masked(line.text)}`,
  });
  const above = page.slice(0, half).map((line) => edge(line, "page-header"));
  return [...above, ...page.slice(-half || page.length).map((line) => edge(line, "page-footer"))];
}

/** "Sida 2", also between signs: "***** PAGE 2 *****". */
function isPageNumber(text: string): boolean {
  const key = masked(text);
  return PAGE_NUMBERS.has(key) || PAGE_NUMBERS.has(key.replace(/^[*=~]{2,} | [*=~]{2,}$/gu, ""));
}

/** Pages whose breaks were lost: "Sida 2 (7)" on a line of its own, with the same line beside it every time. */
function markBySigns(filled: readonly TextLine[], found: Map<TextLine, Furniture>): void {
  const numbers = filled.flatMap(({ text }, index) => (isSpelledOut(text) ? [index] : []));
  const beside = numbers.flatMap((at) =>
    [at - 2, at - 1, at + 1, at + 2].flatMap((index) => filled[index] ?? []),
  );
  for (const [key, group] of grouped(beside, ({ text }) => masked(text))) {
    if (new Set(group).size < Math.max(2, numbers.length * SHARE) || PAGE_NUMBERS.has(key)) continue;
    for (const line of group) found.set(line, "page-header");
  }
  for (const at of numbers) {
    const line = filled[at];
    if (line !== undefined) found.set(line, isPageNumber(line.text) ? "page-number" : "page-header");
  }
}

/** "Sida 2", "2 (7)", also at the end of a line after a gap. A lone number may be anything. */
function isSpelledOut(text: string): boolean {
  if (text.length > LONGEST) return false;
  return text
    .split(/\t|\s{3,}/u)
    .some((part) => isPageNumber(part) && masked(part).replace(/[–\s-]/gu, "") !== "#");
}

function masked(text: string): string {
  return foldedLine(text.slice(0, LONGEST)).toLowerCase().replace(/\d+/gu, "#");
}
