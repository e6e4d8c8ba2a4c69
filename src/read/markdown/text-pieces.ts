/** Cuts very long Markdown at its headings, so that memory does not grow with the length of the text. */

export interface TextPiece {
  readonly text: string;
  /** Number of its first line. */
  readonly line: number;
}

/** The parser takes some two hundred times the memory of its text. */
const LONGEST_PIECE = 1_000_000;

/** The whole text when it is of ordinary length. Notes and links that are defined in another piece stay as they were typed. */
export function* textPieces(text: string, firstLine: number, longest = LONGEST_PIECE): Generator<TextPiece> {
  let start = 0;
  let startLine = firstLine;
  let line = firstLine;
  let isFenced = false;
  let wasEmpty = true;
  for (let at = 0; at < text.length && text.length - start > longest; line += 1) {
    const end = lineEnd(text, at);
    const opening = text.slice(at, Math.min(end, at + 20));
    if (at - start >= longest && !isFenced && wasEmpty && /^[#\p{L}]/u.test(opening)) {
      yield { text: text.slice(start, at), line: startLine };
      start = at;
      startLine = line;
    }
    if (/^ {0,3}(?:```|~~~)/u.test(opening)) isFenced = !isFenced;
    wasEmpty = opening.trim() === "";
    at = end + 1;
  }
  yield { text: text.slice(start), line: startLine };
}

function lineEnd(text: string, start: number): number {
  const found = text.indexOf("\n", start);
  return found < 0 ? text.length : found;
}
