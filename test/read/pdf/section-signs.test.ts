import { describe, expect, it } from "vitest";
import { makeLine } from "../../../src/read/pdf/printed-line.ts";
import type { PrintedLine, PrintedPage } from "../../../src/read/pdf/printed-page.ts";
import { withSectionSigns } from "../../../src/read/pdf/section-signs.ts";

function lineOf(text: string, index: number): PrintedLine {
  const words = text.split(" ").map((word, place) => ({
    text: word,
    left: place * 50,
    right: place * 50 + 40,
    baseline: 700 - index * 14,
    size: 10,
    bold: false,
    italic: false,
    tag: null,
  }));
  const line = makeLine({ words, page: 1, line: index + 1, hyphenated: false });
  if (line === null) throw new Error("no words");
  return line;
}

function mended(...texts: readonly string[]): string[] {
  const page: PrintedPage = { number: 1, width: 595, height: 842, lines: texts.map(lineOf), rules: [] };
  return withSectionSigns([page]).flatMap(({ lines }) => lines.map(({ text }) => text));
}

describe("section signs", () => {
  it("are put back before numbers that count on, whatever they were taken for", () => {
    expect(mended("§1 Omfattning", "Text.", "8 2 Ansvar", "$3 Kontroll", "| S4Förteckning")).toEqual([
      "§ 1 Omfattning",
      "Text.",
      "§ 2 Ansvar",
      "§ 3 Kontroll",
      "§ 4 Förteckning",
    ]);
  });

  it("are put back behind numbers", () => {
    expect(mended("1 8 Nämnden ansvarar.", "2 $ Chefen beslutar.", "3§ Alla deltar.")).toEqual([
      "1 § Nämnden ansvarar.",
      "2 § Chefen beslutar.",
      "3 § Alla deltar.",
    ]);
  });

  it("are left alone where nothing counts on", () => {
    const texts = [
      "8 2 Ansvar",
      "Text.",
      "$5 Avgift",
      "5 8 Barn",
      "2024 års budget",
      "1. Lås.",
      "2. Larma.",
      "3. Gå.",
    ];
    expect(mended(...texts)).toEqual(texts);
  });

  it("keep the lines' numbers and places", () => {
    const texts = ["$1 Mål", "$2 Ansvar", "$3 Slut"];
    const lines = texts.map(lineOf);
    const [page] = withSectionSigns([{ number: 1, width: 595, height: 842, lines, rules: [] }]);
    expect(page?.lines.map(({ line, baseline, left }) => [line, baseline, left])).toEqual(
      lines.map(({ line, baseline, left }) => [line, baseline, left]),
    );
  });
});
