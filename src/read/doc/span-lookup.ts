/** Looks up what holds for a place among spans that follow on each other; neighbours are asked for one after the other. */

interface Span {
  readonly start: number;
  /** The first place after it. */
  readonly end: number;
}

export class SpanLookup<Found extends Span> {
  readonly #spans: readonly Found[];
  #last = 0;

  /** @param spans in the order of their places */
  constructor(spans: readonly Found[]) {
    this.#spans = spans;
  }

  /** @returns null where the file says nothing */
  at(place: number): Found | null {
    const near = this.#spans[this.#last];
    if (near !== undefined && near.start <= place && place < near.end) return near;
    let low = 0;
    let high = this.#spans.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const span = this.#spans[middle];
      if (span === undefined) return null;
      if (place < span.start) high = middle - 1;
      else if (place >= span.end) low = middle + 1;
      else {
        this.#last = middle;
        return span;
      }
    }
    return null;
  }
}
