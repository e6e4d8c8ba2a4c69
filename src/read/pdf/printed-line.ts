/** Makes lines of words: text, extent and the style that most letters have. */
import type { PrintedLine, PrintedWord } from "./printed-page.ts";
import { continuedWords } from "./printed-word.ts";

export interface LineMaking {
  readonly words: readonly PrintedWord[];
  readonly page: number;
  readonly line: number;
  readonly hyphenated: boolean;
}

/** @returns null when there are no words */
export function makeLine({ words, page, line, hyphenated }: LineMaking): PrintedLine | null {
  const first = words[0];
  if (first === undefined) return null;
  const main = mainWord(words) ?? first;
  const lettered = words.filter((word) => /\p{L}/u.test(word.text));
  const styled = lettered.length > 0 ? lettered : words;
  return {
    words,
    text: words.map((word) => word.text).join(" "),
    page,
    line,
    left: Math.min(...words.map((word) => word.left)),
    right: Math.max(...words.map((word) => word.right)),
    baseline: main.baseline,
    size: main.size,
    bold: styled.every((word) => word.bold),
    italic: styled.every((word) => word.italic),
    hyphenated,
    tag: main.tag,
  };
}

/** The word whose size the most letters of the line share. */
function mainWord(words: readonly PrintedWord[]): PrintedWord | undefined {
  const letters = new Map<number, { count: number; word: PrintedWord }>();
  for (const word of words) {
    const entry = letters.get(word.size) ?? { count: 0, word };
    entry.count += word.text.length;
    letters.set(word.size, entry);
  }
  return [...letters.values()].reduce<{ count: number; word: PrintedWord } | undefined>(
    (best, entry) => (best === undefined || entry.count > best.count ? entry : best),
    undefined,
  )?.word;
}

/**
 * Puts together pieces that stand on the same baseline, as a bullet and its text often do when a program
 * draws them apart. Pieces further apart than two letters' height stay apart unless the first is a marker alone.
 */
export function mergePieces(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const merged: PrintedLine[] = [];
  for (const line of lines) {
    const before = merged.at(-1);
    const together = before !== undefined && continuesOnBaseline(before, line);
    const made = together
      ? makeLine({ ...line, words: continuedWords(before.words, line.words), line: before.line })
      : null;
    if (made !== null) merged.splice(-1, 1, made);
    else merged.push(line);
  }
  return merged.map((line, index) => ({ ...line, line: index + 1 }));
}

const MARKER_ALONE = /^(?:[^\p{L}\p{N}\s]|o|\(?\p{L}\)|\(?\d{1,3}[.)]|\d{1,3} ?\p{Ll}? ?§)$/u;

/** A small raised number just before a line, as notes have. */
function isNoteNumber(before: PrintedLine, line: PrintedLine): boolean {
  return /^[0-9]{1,3}$/u.test(before.text) && before.size < line.size * 0.8;
}

function continuesOnBaseline(before: PrintedLine, line: PrintedLine): boolean {
  const gap = line.left - before.right;
  const fall = before.baseline - line.baseline;
  if (before.hyphenated) return false;
  if (isNoteNumber(before, line))
    return gap > -1 && gap < line.size * 2 && fall > 0 && fall < line.size * 0.7;
  if (Math.abs(fall) > before.size * 0.25) return false;
  const reach = MARKER_ALONE.test(before.text) ? 6 : 2;
  return gap > -before.size * 0.5 && gap < before.size * reach;
}
