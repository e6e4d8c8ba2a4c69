import { describe, expect, it } from "vitest";
import { startsAnew } from "../../../src/read/pdf/line-breaks.ts";
import { makeLine } from "../../../src/read/pdf/printed-line.ts";
import type { PrintedLine } from "../../../src/read/pdf/printed-page.ts";

/** A short line in an element of its own, as some programs tag every line. */
function lineOf(text: string, element: number): PrintedLine {
  const tag = {
    element,
    headingLevel: null,
    contents: false,
    note: false,
    table: null,
    row: null,
    cell: null,
    headerCell: false,
  };
  const style = { size: 10, bold: false, italic: false, baseline: 700 - element * 12, tag };
  const words = text
    .split(" ")
    .map((word, at) => ({ text: word, left: at * 30, right: at * 30 + 25, ...style }));
  const line = makeLine({ words, page: 1, line: element, hyphenated: false });
  if (line === null) throw new Error("a line has words");
  return line;
}

const USUAL = { size: 10, bold: false, italic: false, pitch: 12 };
const isNew = (before: string, line: string): boolean =>
  startsAnew({ before: lineOf(before, 1), line: lineOf(line, 2), usual: USUAL, edge: 500 });

describe("startsAnew", () => {
  it("is false for a number that the line before waits for", () => {
    expect(isNew("Cykeln uppfyller kraven i", "4 –7 §§ förordningen")).toBe(false);
    expect(isNew("Den gäller från", "2024 och framåt")).toBe(false);
  });

  it("is true for an item, and after a sentence", () => {
    expect(isNew("Chefen ansvarar för samt arbetar med", "1. cyklar")).toBe(true);
    expect(isNew("Cykeln är hel.", "4 hjälmar köps in")).toBe(true);
    expect(isNew("Cykeln uppfyller kraven", "4 hjälmar köps in")).toBe(true);
  });
});
