/** Tells which lines are headings and of which level: by tags first, then bookmarks, then size and style. */
import { parseTable } from "../../text/table.ts";
import { endsSentence } from "./line-breaks.ts";
import loneHeadings from "./lone-headings.tsv";
import type { UsualMeasures } from "./page-measures.ts";
import { markerOf } from "./printed-marker.ts";
import type { Bookmark, PrintedLine } from "./printed-page.ts";

/** Headings by size are at least this much larger than the text, in points. */
const LARGER = 0.9;
const LONE_HEADINGS = new Set(parseTable(loneHeadings, ["heading"]).map((row) => row.heading.toLowerCase()));
const LONGEST = 160;
const MOST_LINES = 4;
const DEEPEST_BY_STYLE = 6;

/** @param lines of running text, in reading order */
export function findHeadings(
  lines: readonly PrintedLine[],
  bookmarks: readonly Bookmark[],
  usual: UsualMeasures,
): ReadonlyMap<PrintedLine, number> {
  const known = new Map<PrintedLine, number>();
  const marked = bookmarkLevels(bookmarks);
  for (const line of lines) {
    const level = line.tag?.headingLevel ?? marked.get(`${line.page} ${folded(line.text)}`);
    if (level !== undefined && isPlausible(line)) known.set(line, level);
  }
  const styled = styledRuns(lines, usual).filter((line) => !known.has(line));
  return withStyleLevels(known, styled);
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

function bookmarkLevels(bookmarks: readonly Bookmark[]): ReadonlyMap<string, number> {
  return new Map(
    bookmarks
      .filter(({ page }) => page !== null)
      .map(({ title, level, page }) => [`${page} ${folded(title)}`, level]),
  );
}

/** Guards against tags that call a whole paragraph a heading. */
function isPlausible(line: PrintedLine): boolean {
  return /\p{L}/u.test(line.text) && line.text.length <= LONGEST && !/\p{L}{3}\.$/u.test(line.text);
}

/** Runs of a few lines in a style that stands out. Longer runs are emphasised text. */
function styledRuns(lines: readonly PrintedLine[], usual: UsualMeasures): readonly PrintedLine[] {
  const found: PrintedLine[] = [];
  let run: PrintedLine[] = [];
  lines.forEach((line, index) => {
    if (standsOut(line, usual) || endsTitle(line, run.at(-1), usual)) run.push(line);
    const next = lines[index + 1];
    const last = run.at(-1);
    if (last !== line) return;
    const isAlike = next !== undefined && styleOf(next) === styleOf(line);
    if (isAlike && (standsOut(next, usual) || endsTitle(next, line, usual))) return;
    if (isHeadingRun(run, next, usual)) found.push(...run);
    run = [];
  });
  return found;
}

function standsOut(line: PrintedLine, usual: UsualMeasures): boolean {
  if (!/\p{L}/u.test(line.text) || line.text.length > LONGEST) return false;
  if (LONE_HEADINGS.has(line.text.toLowerCase())) return true;
  const larger = line.size >= usual.size + LARGER;
  return (
    larger || (line.bold && !usual.bold) || (line.italic && !usual.italic && line.size >= usual.size - 0.5)
  );
}

/** "2024–2027", the end of a title that was too long for its line. */
function endsTitle(line: PrintedLine, before: PrintedLine | undefined, usual: UsualMeasures): boolean {
  if (before === undefined || before.page !== line.page || line.size < usual.size + LARGER) return false;
  const fall = before.baseline - line.baseline;
  const isBelow = fall > 0 && fall < line.size * 1.5;
  return isBelow && styleOf(before) === styleOf(line) && /^\d[\d\s–-]*$/u.test(line.text);
}

function isHeadingRun(
  run: readonly PrintedLine[],
  next: PrintedLine | undefined,
  usual: UsualMeasures,
): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || run.length > MOST_LINES) return false;
  const kind = markerOf(first.words.map((word) => word.text))?.kind;
  if (kind === "bullet" || kind === "letter" || kind === "clause") return false;
  if (!/^[\p{Lu}\p{N}§"”“(]/u.test(first.text) || endsText(last.text)) return false;
  // What nothing follows is a signature, not a heading.
  if (next === undefined) return false;
  if (next.page !== last.page) return true;
  const goesOn = /^\p{Ll}/u.test(next.text) && markerOf(next.words.map((word) => word.text)) === null;
  // A term that its explanation stands beside, as in a list of definitions.
  const isBeside = run.some(
    (line) => next.left > line.right && Math.abs(next.baseline - line.baseline) < usual.size * 0.3,
  );
  return !goesOn && !isBeside;
}

/** Headings may end with an abbreviation: "Skydd m.m." */
function endsText(text: string): boolean {
  return /[;:,]$/u.test(text) || (text.endsWith(".") && endsSentence(text));
}

function styleOf(line: PrintedLine): string {
  return `${line.size.toFixed(1)} ${line.bold ? "bold" : ""} ${line.italic ? "italic" : ""}`;
}

/** Levels by rank of size, then boldness; a style that tags or bookmarks have levelled keeps that level. */
function withStyleLevels(
  known: ReadonlyMap<PrintedLine, number>,
  styled: readonly PrintedLine[],
): ReadonlyMap<PrintedLine, number> {
  const byStyle = new Map<string, number>();
  for (const [line, level] of known) if (!byStyle.has(styleOf(line))) byStyle.set(styleOf(line), level);
  const representatives = new Map([...styled, ...known.keys()].map((line) => [styleOf(line), line]));
  const ranked = [...representatives].sort(
    ([styleA, a], [styleB, b]) =>
      b.size - a.size || Number(b.bold) - Number(a.bold) || (styleA < styleB ? -1 : 1),
  );
  ranked.forEach(([style], index) => {
    if (!byStyle.has(style)) byStyle.set(style, Math.min(index + 1, DEEPEST_BY_STYLE));
  });
  return new Map([...known, ...styled.map((line) => [line, byStyle.get(styleOf(line)) ?? 1] as const)]);
}
