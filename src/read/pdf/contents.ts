/** Finds tables of contents: by their tags, by their heading, and by dot leaders before a page number. */
import { parseTable } from "../../text/table.ts";
import headings from "./contents-words.tsv";
import type { PrintedLine } from "./printed-page.ts";

const HEADINGS = new Set(parseTable(headings, ["heading"]).map((row) => row.heading.toLowerCase()));
/** "Syfte ........ 3", "Syfte . . . . 3", "Syfte…… 3" */
const LEADER = /[\p{L}\p{N})]\s?(?:\.{4,}|(?:\. ){4,}|…{2,}|_{4,})\s?\d{0,4}$/u;
const TRAILING_NUMBER = /\s\d{1,4}$/u;
/** Entries that go over two lines leave lines without a number between those with one. */
const LONGEST_ENTRY = 2;

/** @param lines in reading order, furniture left out */
export function findContents(lines: readonly PrintedLine[]): ReadonlySet<PrintedLine> {
  const found = new Set(lines.filter((line) => line.tag?.contents === true));
  lines.forEach((line, index) => {
    if (LEADER.test(line.text)) found.add(line);
    if (!HEADINGS.has(line.text.toLowerCase().replace(/[:.]$/u, ""))) return;
    const entries = entriesAfter(lines, index + 1);
    if (entries.length === 0) return;
    found.add(line);
    for (const entry of entries) found.add(entry);
  });
  bridge(lines, found);
  return found;
}

function entriesAfter(lines: readonly PrintedLine[], start: number): readonly PrintedLine[] {
  let end = start;
  for (let index = start; index < lines.length && index - end <= LONGEST_ENTRY; index++) {
    const line = lines[index];
    if (line === undefined) break;
    if (
      LEADER.test(line.text) ||
      (TRAILING_NUMBER.test(line.text) && /\p{L}/u.test(line.text)) ||
      line.tag?.contents === true
    )
      end = index + 1;
  }
  return lines.slice(start, end);
}

/** A first half of an entry, between two entries, belongs to them. */
function bridge(lines: readonly PrintedLine[], found: Set<PrintedLine>): void {
  for (let index = 1; index + 1 < lines.length; index++) {
    const [before, line, after] = [lines[index - 1], lines[index], lines[index + 1]];
    if (before === undefined || line === undefined || after === undefined || found.has(line)) continue;
    if (found.has(before) && found.has(after) && LEADER.test(after.text) && !/[.:]$/u.test(line.text))
      found.add(line);
  }
}
