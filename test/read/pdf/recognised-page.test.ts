import { describe, expect, it } from "vitest";
import { recognisedPage } from "../../../src/read/pdf/recognised-page.ts";
import type { RecognisedWord } from "../../../src/read/recognition/recogniser.ts";

const PICTURE = { width: 2480, height: 3508, pixels: new Uint8Array(0), dotsPerInch: 300 };
const word = (text: string, line: number, more: Partial<RecognisedWord> = {}): RecognisedWord => ({
  text,
  left: 300,
  right: 500,
  top: 300 + line * 60,
  bottom: 340 + line * 60,
  line,
  confidence: 90,
  ...more,
});

describe("a recognised page", () => {
  it("has lines in points from the lower left corner, in the order read", () => {
    const { page } = recognisedPage(3, PICTURE, [
      word("Nyckeln", 0),
      word("ska", 0, { left: 520 }),
      word("låsas.", 1),
    ]);
    expect(page.lines.map(({ text, line, page: number }) => [text, line, number])).toEqual([
      ["Nyckeln ska", 1, 3],
      ["låsas.", 2, 3],
    ]);
    expect(Math.round(page.width)).toBe(595);
    expect(page.lines[0]?.left).toBe(72);
    expect(Math.round((page.lines[0]?.baseline ?? 0) + (340 * 72) / 300)).toBe(842);
  });

  it("leaves out what the recogniser does not believe in, and specks", () => {
    const { page, letters } = recognisedPage(1, PICTURE, [
      word("|", 0, { confidence: 95 }),
      word("stämpel", 0, { confidence: 12 }),
      word("§", 1),
      word("12", 1),
    ]);
    expect(page.lines.map(({ text }) => text)).toEqual(["§ 12"]);
    expect(letters).toBe(3);
  });

  it("weighs its confidence by letters", () => {
    const { confidence } = recognisedPage(1, PICTURE, [
      word("aaa", 0, { confidence: 100 }),
      word("b", 0, { confidence: 60 }),
    ]);
    expect(confidence).toBe(90);
    expect(recognisedPage(1, PICTURE, []).confidence).toBe(0);
  });

  it("takes letters of nearly the same height for one size, and clearly larger ones for another", () => {
    const { page } = recognisedPage(1, PICTURE, [
      word("Rubrik", 0, { top: 0, bottom: 90 }),
      word("text", 1),
      word("text", 2, { bottom: 343 + 120 }),
      word("text", 3, { bottom: 337 + 180 }),
    ]);
    const [heading, ...texts] = page.lines.map(({ size }) => size);
    expect(new Set(texts).size).toBe(1);
    expect(heading).toBeGreaterThan((texts[0] ?? 0) * 1.4);
  });
});
