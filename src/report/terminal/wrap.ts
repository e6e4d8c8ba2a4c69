/** Breaks text into lines of a width, at spaces; a non-breaking space holds. */
import { characterWidth, displayWidth } from "./display-width.ts";

/** @returns at least one line; a word wider than the width is cut where it must be */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(1, width);
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  for (const word of text.split(" ").flatMap((whole) => cut(whole, room))) {
    const size = displayWidth(word);
    if (taken > 0 && taken + 1 + size > room) {
      lines.push(line);
      line = word;
      taken = size;
    } else {
      line = taken === 0 ? word : `${line} ${word}`;
      taken = displayWidth(line);
    }
  }
  return [...lines, line];
}

/** The word in pieces that each fit. Paths break after their slashes where they can. */
function cut(word: string, room: number): string[] {
  if (displayWidth(word) <= room) return [word];
  const pieces: string[] = [];
  let piece = "";
  let taken = 0;
  for (const character of word) {
    const size = characterWidth(character);
    if (taken + size > room && piece !== "") {
      const slash = piece.lastIndexOf("/") + 1;
      const end = slash > piece.length / 2 ? slash : piece.length;
      pieces.push(piece.slice(0, end));
      piece = piece.slice(end);
      taken = displayWidth(piece);
    }
    piece += character;
    taken += size;
  }
  return [...pieces, piece];
}

/** The text cut to the width, with an ellipsis when something was left out. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  let taken = 0;
  for (const character of text) {
    const size = characterWidth(character);
    if (taken + size > width - 1) break;
    kept += character;
    taken += size;
  }
  return `${kept.trimEnd()}…`;
}

/** The text with spaces after it up to the width. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** The text with spaces before it up to the width. */
export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - displayWidth(text))) + text;
}
