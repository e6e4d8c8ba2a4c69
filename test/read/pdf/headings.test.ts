import { describe, expect, it } from "vitest";
import { findHeadings } from "../../../src/read/pdf/headings.ts";
import { makeLine } from "../../../src/read/pdf/printed-line.ts";
import type { PrintedLine } from "../../../src/read/pdf/printed-page.ts";

interface Written {
  readonly text: string;
  readonly baseline: number;
  readonly size?: number;
  readonly italic?: boolean;
  readonly left?: number;
}
const USUAL = { size: 10, bold: false, italic: false, pitch: 12 };

function headings(...written: readonly Written[]): readonly string[] {
  const lines = written.flatMap(
    ({ text, baseline, size = 10, italic = false, left = 50 }, index): readonly PrintedLine[] => {
      const place = { left, right: left + 40, baseline };
      const words = text
        .split(" ")
        .map((word) => ({ text: word, ...place, size, bold: false, italic, tag: null }));
      const line = makeLine({ words, page: 1, line: index + 1, hyphenated: false });
      return line === null ? [] : [line];
    },
  );
  return [...findHeadings(lines, [], USUAL).keys()].map((line) => line.text);
}
const TEXT = { text: "Kommunen har många cyklar och vill ha fler.", baseline: 640 };

describe("findHeadings", () => {
  it("takes the years below a title with it, not a number in the text", () => {
    expect(
      headings(
        { text: "Cykelplan", baseline: 700, size: 20 },
        { text: "2024–2027", baseline: 676, size: 20 },
        TEXT,
      ),
    ).toEqual(["Cykelplan", "2024–2027"]);
    expect(
      headings({ text: "Cykelplan", baseline: 700, size: 20 }, { text: "2024–2027", baseline: 676 }, TEXT),
    ).toEqual(["Cykelplan"]);
    expect(headings({ text: "2024", baseline: 676, size: 20 }, TEXT)).toEqual([]);
  });

  it("takes headings that end with an abbreviation, not emphasised sentences", () => {
    expect(headings({ text: "Hjälmar m.m.", baseline: 660, italic: true }, TEXT)).toEqual(["Hjälmar m.m."]);
    expect(headings({ text: "Alla bär hjälm.", baseline: 660, italic: true }, TEXT)).toEqual([]);
  });

  it("leaves a term alone that its explanation stands beside", () => {
    const term = [
      { text: "Elassisterad", baseline: 652, italic: true },
      { text: "cykel", baseline: 640, italic: true },
    ];
    expect(headings(...term, { ...TEXT, baseline: 652, left: 150 })).toEqual([]);
    const annex = { text: "Bilaga", baseline: 652, italic: true, left: 300 };
    expect(headings(annex, { ...TEXT, baseline: 653 })).toEqual(["Bilaga"]);
    expect(headings(...term, { ...TEXT, baseline: 620 })).toEqual(["Elassisterad", "cykel"]);
  });
});
