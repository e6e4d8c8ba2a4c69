/** Reads the table that Tesseract writes: one row for each page, block, paragraph, line and word. */
import type { RecognisedWord } from "./recogniser.ts";

/** Level of rows that hold a word. */
const WORD = "5";

/** @param table rows of twelve values parted by tabulators: level, page, block, paragraph, line, word, left, top, width, height, confidence, text */
export function recognisedWords(table: string): RecognisedWord[] {
  const lines = new Map<string, number>();
  return table.split("\n").flatMap((row) => {
    const [level, , block = "", paragraph = "", line = "", , ...rest] = row.split("\t");
    const [left = Number.NaN, top = 0, width = 0, height = 0, confidence = 0] = rest.slice(0, 5).map(Number);
    const text = rest
      .slice(5)
      .join(" ")
      .normalize("NFC")
      .replace(/[\p{Cc}\s]+/gu, " ")
      .trim();
    const isSound = [left, top, width, height, confidence].every(Number.isFinite);
    if (level !== WORD || text === "" || !isSound) return [];
    const key = `${block} ${paragraph} ${line}`;
    const number = lines.get(key) ?? lines.size;
    lines.set(key, number);
    return [{ text, left, top, right: left + width, bottom: top + height, line: number, confidence }];
  });
}
