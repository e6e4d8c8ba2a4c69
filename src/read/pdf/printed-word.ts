/** Makes words of the pieces in which a program drew them, and keeps raised digits raised. */
import { raised } from "./character-repair.ts";
import type { PrintedWord } from "./printed-page.ts";

/** Letters of one style; `glued` when no white space separates them from the piece before. */
export interface WordPiece extends PrintedWord {
  readonly glued: boolean;
}

/**
 * Part of the size that white space takes at least. Some programs place each word by itself without writing a
 * space, and the engine then sees none; the space of an ordinary font is 0.25 wide, letter-spacing rarely over 0.1.
 */
const WORD_GAP = 0.17;

export function wordsOf(pieces: readonly WordPiece[]): readonly PrintedWord[] {
  const size = Math.max(0, ...pieces.map((piece) => piece.size));
  const lowest = Math.min(...pieces.filter((piece) => piece.size === size).map((piece) => piece.baseline));
  const words: PrintedWord[] = [];
  for (const piece of pieces) {
    const word = isRaised(piece, { size, lowest }) ? { ...piece, text: raised(piece.text) } : piece;
    const before = words.at(-1);
    const joins =
      before !== undefined && (piece.glued ? isBeside(before, piece) : closesNoteMark(before, piece));
    if (joins) words[words.length - 1] = joined(before, word);
    else if (word.text.includes(" ")) words.push(...split(word));
    else words.push(word);
  }
  return words;
}

/** Words of two pieces of a line; where the pieces touch, the words at the seam become one. */
export function continuedWords(
  before: readonly PrintedWord[],
  after: readonly PrintedWord[],
): readonly PrintedWord[] {
  return wordsOf([
    ...before.map((word) => ({ ...word, glued: false })),
    ...after.map((word, index) => ({ ...word, glued: index === 0 })),
  ]);
}

/** The full stop after "råd²" is not glued to it in the engine's eyes, since the mark is narrower than its place. */
function closesNoteMark(before: PrintedWord, piece: PrintedWord): boolean {
  const gap = piece.left - before.right;
  return /[⁰¹²³⁴⁵⁶⁷⁸⁹]$/u.test(before.text) && /^[.,;:]/u.test(piece.text) && gap < piece.size * 0.5;
}

function isBeside(before: PrintedWord, piece: PrintedWord): boolean {
  const gap = piece.left - before.right;
  return gap < piece.size * WORD_GAP && gap > -piece.size;
}

/** Digits clearly smaller than the line and standing above its foot: a note's mark or an exponent. */
function isRaised(piece: PrintedWord, line: { readonly size: number; readonly lowest: number }): boolean {
  if (!/^[0-9]{1,3}$/u.test(piece.text)) return false;
  return piece.size < line.size * 0.8 && piece.baseline > line.lowest + line.size * 0.12;
}

function joined(before: PrintedWord, word: PrintedWord): PrintedWord {
  const main = word.text.length > before.text.length ? word : before;
  return {
    ...main,
    text: before.text + word.text,
    left: Math.min(before.left, word.left),
    right: Math.max(before.right, word.right),
    bold: before.bold && word.bold,
    italic: before.italic && word.italic,
  };
}

/** A repaired character may hold white space. */
function split(word: PrintedWord): readonly PrintedWord[] {
  const parts = word.text.split(/\s+/u).filter((part) => part !== "");
  return parts.map((text) => ({ ...word, text }));
}
