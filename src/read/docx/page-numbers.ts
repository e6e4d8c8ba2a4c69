/** On which page a text stands, where the program that saved the file left marks of its page breaks. */

export class PageNumbers {
  /** 0 when pages are not known. */
  #current: number;
  #hasContent = false;

  private constructor(first: number) {
    this.#current = first;
  }

  /**
   * @param isMarked whether the file holds such marks
   * @param said pages that the file says it has: a single page needs no marks
   */
  static of(isMarked: boolean, said: number | null): PageNumbers {
    return new PageNumbers(isMarked || said === 1 ? 1 : 0);
  }

  /** For texts that stand on many pages, as page headers do. */
  static unknown(): PageNumbers {
    return new PageNumbers(0);
  }

  get current(): number {
    return this.#current;
  }

  /** Something is printed on the page. */
  use(): void {
    this.#hasContent = true;
  }

  /** A page ends here. A break that is asked for gets a second mark behind it: pages without content do not count. */
  next(): void {
    if (this.#current > 0 && this.#hasContent) this.#current += 1;
    this.#hasContent = false;
  }
}
