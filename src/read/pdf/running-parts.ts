/** Frees running headers that the engine put on one line with the text beside them. */
import { edgeLines, isRunning, runningKey } from "./furniture.ts";
import { makeLine } from "./printed-line.ts";
import type { PrintedLine, PrintedPage, PrintedWord } from "./printed-page.ts";

/** White space wider than this many letters' heights separates parts. */
const WIDE = 1;

export function separateRunningParts(pages: readonly PrintedPage[]): readonly PrintedPage[] {
  const seen = new Map<string, Set<number>>();
  const parts = new Map<PrintedLine, readonly PrintedLine[]>();
  for (const page of pages) {
    for (const line of edgeLines(page)) {
      parts.set(line, partsOf(line));
      for (const part of parts.get(line) ?? []) {
        seen.set(runningKey(part), (seen.get(runningKey(part)) ?? new Set()).add(page.number));
      }
    }
  }
  const withText = pages.filter((page) => page.lines.length > 0);
  const runs = new Set([...seen].filter(([, numbers]) => isRunning(numbers, withText)).map(([key]) => key));
  const isFree = (line: PrintedLine) => {
    const own = parts.get(line) ?? [];
    return own.length < 2 || !own.some((part) => /\p{L}/u.test(part.text) && runs.has(runningKey(part)));
  };
  return pages.map((page) => {
    if (page.lines.every(isFree)) return page;
    const lines = page.lines.flatMap((line) => (isFree(line) ? [line] : (parts.get(line) ?? [line])));
    return { ...page, lines: lines.map((line, index) => ({ ...line, line: index + 1 })) };
  });
}

function partsOf(line: PrintedLine): readonly PrintedLine[] {
  const groups: PrintedWord[][] = [];
  for (const word of line.words) {
    const before = groups.at(-1)?.at(-1);
    if (before === undefined || word.left - before.right > line.size * WIDE) groups.push([word]);
    else groups.at(-1)?.push(word);
  }
  return groups.flatMap((words) => {
    const made = makeLine({
      ...line,
      words,
      hyphenated: line.hyphenated && words.at(-1) === line.words.at(-1),
    });
    return made === null ? [] : [made];
  });
}
