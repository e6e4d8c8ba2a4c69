import { describe, expect, it } from "vitest";
import { recognisedWords } from "../../../src/read/recognition/tesseract-table.ts";

const HEAD = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext";
const row = (...values: ReadonlyArray<string | number>): string => values.join("\t");

describe("the table of recognised words", () => {
  it("gives each word its place, its line and how sure it is", () => {
    const table = [
      HEAD,
      row(1, 1, 0, 0, 0, 0, 0, 0, 2481, 3508, -1, ""),
      row(4, 1, 1, 1, 1, 0, 300, 500, 600, 40, -1, ""),
      row(5, 1, 1, 1, 1, 1, 300, 500, 200, 40, "96.5", "Nyckeln"),
      row(5, 1, 1, 1, 1, 2, 520, 502, 80, 38, "91.25", "ska"),
      row(5, 1, 2, 1, 1, 1, 300, 700, 180, 41, "88", "kvitteras."),
      "",
    ].join("\n");
    expect(recognisedWords(table)).toEqual([
      { text: "Nyckeln", left: 300, top: 500, right: 500, bottom: 540, line: 0, confidence: 96.5 },
      { text: "ska", left: 520, top: 502, right: 600, bottom: 540, line: 0, confidence: 91.25 },
      { text: "kvitteras.", left: 300, top: 700, right: 480, bottom: 741, line: 1, confidence: 88 },
    ]);
  });

  it("leaves rows that are cut off or hold no word", () => {
    expect(recognisedWords("5\t1\t1")).toEqual([]);
    expect(recognisedWords(row(5, 1, 1, 1, 1, 1, "x", 5, 5, 5, 90, "ord"))).toEqual([]);
    expect(recognisedWords(row(5, 1, 1, 1, 1, 1, 1, 5, 5, 5, 90, " "))).toEqual([]);
  });

  it("composes letters and takes away control characters", () => {
    const [word] = recognisedWords(row(5, 1, 1, 1, 1, 1, 1, 5, 5, 5, 90, "fo\u0308r\u0007"));
    expect(word?.text).toBe("f\u00f6r");
  });
});
