/** Reads the block of data that an author put before a Markdown text. */
import type { FoundProperty, ReadingProblem } from "../../model/document.ts";
import { frontMatterValues } from "./front-matter-values.ts";

export interface FrontMatter {
  readonly properties: readonly FoundProperty[];
  readonly problems: readonly ReadingProblem[];
  /** Where the text goes on: position, and number of the line. */
  readonly bodyStart: number;
  readonly bodyLine: number;
}

/** Longer blocks are no front matter. */
const LONGEST = 65_536;
const MOST_LINES = 1000;
const NONE: FrontMatter = { properties: [], problems: [], bodyStart: 0, bodyLine: 1 };

export function splitFrontMatter(text: string): FrontMatter {
  const fence = /^(?:---|\+\+\+)(?=[ \t]*\n)/u.exec(text.slice(0, 200))?.[0] ?? null;
  const isOpened = fence !== null;
  // Some tools leave out the first fence.
  if (!isOpened && !/^[\p{L}_][\p{L}\p{N}_ -]{0,60}:(?:\s|$)/u.test(text.slice(0, 200))) return NONE;
  const block = blockUntilFence(text, fence);
  if (block === null) return NONE;
  const values = frontMatterValues(block.data, fence === "+++" ? "toml" : "yaml");
  // Without a first fence, only sound data is data; between rules, a text is a text.
  if (values === null || (!isOpened && !values.isSound)) return NONE;
  return {
    properties: values.pairs.map(([name, value]) => ({ name, value, source: "front-matter" })),
    problems: values.isSound ? [] : [{ code: "front-matter-damaged" }],
    bodyStart: block.end,
    bodyLine: block.lines + 1,
  };
}

interface FencedBlock {
  readonly data: string;
  /** Position after the closing fence's line. */
  readonly end: number;
  readonly lines: number;
}

function blockUntilFence(text: string, fence: string | null): FencedBlock | null {
  const closing = fence === "+++" ? /^\+\+\+\s*$/u : /^(?:---|\.\.\.)\s*$/u;
  const lines = text.slice(0, LONGEST).split("\n", MOST_LINES);
  const first = fence === null ? 0 : 1;
  const end = lines.findIndex((line, index) => index >= first && closing.test(line));
  if (end < 0 || (fence === null && lines.slice(0, end).some((line) => line.trim() === ""))) return null;
  const length = lines.slice(0, end + 1).reduce((sum, line) => sum + line.length + 1, 0);
  return { data: lines.slice(first, end).join("\n"), end: Math.min(length, text.length), lines: end + 1 };
}
