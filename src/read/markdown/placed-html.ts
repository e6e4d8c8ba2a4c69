/** HTML under construction that knows from which line of the source each piece came. */
import type { LineSource } from "../html/line-index.ts";

interface Piece {
  readonly start: number;
  readonly line: number;
}

export class PlacedHtml {
  readonly #parts: string[] = [];
  readonly #pieces: Piece[] = [];
  #length = 0;

  /** @param line of the piece's beginning; line ends in the piece are line ends of the source */
  write(html: string, line: number): void {
    if (html === "") return;
    this.#pieces.push({ start: this.#length, line });
    this.#parts.push(html);
    this.#length += html.length;
  }

  text(text: string, line: number): void {
    this.write(escapeHtml(text), line);
  }

  finish(): { readonly html: string; readonly lines: LineSource } {
    const html = this.#parts.join("");
    return { html, lines: new PieceLines(html, this.#pieces) };
  }
}

function escapeHtml(text: string): string {
  return text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
}

class PieceLines implements LineSource {
  readonly #html: string;
  readonly #pieces: readonly Piece[];
  #piece = 0;
  #at = 0;
  #line = 1;

  constructor(html: string, pieces: readonly Piece[]) {
    this.#html = html;
    this.#pieces = pieces;
    this.#line = pieces[0]?.line ?? 1;
  }

  lineAt(position: number): number {
    for (let next = this.#pieces[this.#piece + 1]; next !== undefined && next.start <= position; ) {
      this.#piece += 1;
      this.#at = next.start;
      this.#line = next.line;
      next = this.#pieces[this.#piece + 1];
    }
    for (; this.#at < position; this.#at += 1) {
      if (this.#html[this.#at] === "\n") this.#line += 1;
    }
    return this.#line;
  }
}
