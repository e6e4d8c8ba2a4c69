/** Turns positions in a text, asked for in rising order, into line numbers. */

/** Tells lines of the file; a position before the last one asked for is given the line of that one. */
export interface LineSource {
  lineAt(position: number): number;
}

export class LineIndex implements LineSource {
  readonly #text: string;
  #line: number;
  /** Position of the first line end that was not counted yet; infinite past the last. */
  #lineEnd: number;

  /** @param firstLine number of the text's first line */
  constructor(text: string, firstLine: number) {
    this.#text = text;
    this.#line = firstLine;
    this.#lineEnd = this.#lineEndFrom(0);
  }

  lineAt(position: number): number {
    while (this.#lineEnd < position) {
      this.#line += 1;
      this.#lineEnd = this.#lineEndFrom(this.#lineEnd + 1);
    }
    return this.#line;
  }

  #lineEndFrom(start: number): number {
    const found = this.#text.indexOf("\n", start);
    return found < 0 ? Number.POSITIVE_INFINITY : found;
  }
}
