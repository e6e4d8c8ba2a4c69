/** On which page a text stands, where the program that saved the file left marks of its page breaks. */

const MARK = "lastRenderedPageBreak";

export class PageNumbers {
  /** 0 when pages are not known. */
  #current: number;

  private constructor(first: number) {
    this.#current = first;
  }

  /**
   * @param body the part that holds the text
   * @param said pages that the file says it has: a single page needs no marks
   */
  static of(body: Uint8Array, said: number | null): PageNumbers {
    const isMarked = Buffer.from(body.buffer, body.byteOffset, body.byteLength).includes(MARK);
    return new PageNumbers(isMarked || said === 1 ? 1 : 0);
  }

  /** For texts that stand on many pages, as page headers do. */
  static unknown(): PageNumbers {
    return new PageNumbers(0);
  }

  get current(): number {
    return this.#current;
  }

  /** A page ends here. */
  next(): void {
    if (this.#current > 0) this.#current += 1;
  }
}
