import { describe, expect, it } from "vitest";
import { findContents } from "../../../src/read/pdf/contents.ts";
import { findFurniture } from "../../../src/read/pdf/furniture.ts";
import { makeLine } from "../../../src/read/pdf/printed-line.ts";
import type { PrintedLine, PrintedPage } from "../../../src/read/pdf/printed-page.ts";

interface Written {
  readonly text: string;
  readonly baseline: number;
  readonly size?: number;
  readonly bold?: boolean;
}

function page(number: number, written: readonly Written[]): PrintedPage {
  const lines = written.flatMap(
    ({ text, baseline, size = 10, bold = false }, index): readonly PrintedLine[] => {
      const words = text.split(" ").map((word, at) => ({
        text: word,
        left: at * 50,
        right: at * 50 + 40,
        baseline,
        size,
        bold,
        italic: false,
        tag: null,
      }));
      const line = makeLine({ words, page: number, line: index + 1, hyphenated: false });
      return line === null ? [] : [line];
    },
  );
  return { number, width: 600, height: 800, lines, rules: [] };
}

function marks(pages: readonly PrintedPage[]): readonly string[] {
  return [...findFurniture(pages)]
    .map(([line, furniture]) => `${line.page} ${furniture} ${line.text}`)
    .sort();
}

describe("findFurniture", () => {
  it("marks a line that comes back, and the page number in it", () => {
    const pages = [1, 2, 3].map((number) =>
      page(number, [
        { text: "Exempelkommunen", baseline: 780 },
        { text: `Text på sida ${"abc"[number - 1]}`, baseline: 400 },
        { text: `${number} (3)`, baseline: 20 },
      ]),
    );
    expect(marks(pages)).toEqual([
      "1 page-header Exempelkommunen",
      "1 page-number 1 (3)",
      "2 page-header Exempelkommunen",
      "2 page-number 2 (3)",
      "3 page-header Exempelkommunen",
      "3 page-number 3 (3)",
    ]);
  });

  it("leaves the title alone though it comes back, smaller, on every page", () => {
    const pages = [
      page(1, [{ text: "Riktlinje för möten", baseline: 760, size: 24 }]),
      page(2, [{ text: "Riktlinje för möten", baseline: 780, size: 9 }]),
      page(3, [{ text: "Riktlinje för möten", baseline: 780, size: 9 }]),
    ];
    expect(marks(pages)).toEqual(["2 page-header Riktlinje för möten", "3 page-header Riktlinje för möten"]);
  });

  it("leaves list items and bold headings that differ in a number alone", () => {
    const items = [1, 2, 3].map((number) =>
      page(number, [{ text: `${number}. Läraren ska uppfylla punkt ${number} här`, baseline: 760 }]),
    );
    const headings = [1, 2, 3].map((number) =>
      page(number, [{ text: `Mål ${number}`, baseline: 760, bold: true }]),
    );
    expect(marks(items)).toEqual([]);
    expect(marks(headings)).toEqual([]);
  });

  it("takes a header that stands apart on the last two pages of a short document", () => {
    const cover = [1, 2].map((number) => page(number, [{ text: `Omslag ${number}`, baseline: 500 }]));
    const ends = (gap: number) =>
      [3, 4].map((number) =>
        page(number, [
          { text: "CYKFS 2024:7", baseline: 780 },
          { text: `Text ${"ab"[number - 3]}`, baseline: 780 - gap },
        ]),
      );
    expect(marks([...cover, ...ends(30)])).toEqual([
      "3 page-header CYKFS 2024:7",
      "4 page-header CYKFS 2024:7",
    ]);
    expect(marks([...cover, ...ends(12)])).toEqual([]);
  });

  it("takes headers that stand on left or right pages only", () => {
    const pages = [1, 2, 3, 4, 5, 6].map((number) =>
      page(number, [
        { text: number % 2 === 0 ? "Exempelkommunen" : `Kapitel ${"abc"[(number - 1) / 2]}`, baseline: 780 },
      ]),
    );
    expect(marks(pages)).toEqual([2, 4, 6].map((number) => `${number} page-header Exempelkommunen`));
  });
});

describe("findContents", () => {
  const found = (texts: readonly string[]) => {
    const lines = page(
      1,
      texts.map((text, index) => ({ text, baseline: 700 - index * 14 })),
    ).lines;
    return [...findContents(lines)].map((line) => line.text).sort();
  };
  it("takes what follows its heading as long as page numbers stand last", () => {
    expect(
      found(["Innehåll", "1 Syfte 3", "2 Ansvar 4", "Syftet är att alla ska hitta.", "Det gäller alla."]),
    ).toEqual(["1 Syfte 3", "2 Ansvar 4", "Innehåll"]);
  });
  it("leaves a heading that says Innehåll over running text alone", () => {
    expect(
      found(["Innehåll", "Dessa regler gäller alla.", "De ska följas.", "Var och en ansvarar."]),
    ).toEqual([]);
  });
});
