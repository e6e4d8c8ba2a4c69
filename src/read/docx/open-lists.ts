/** How deep list items lie, from their lists, their levels and how far they are indented. */

export interface ListPlace {
  /** What tells lists that go on counting for each other. */
  readonly counter: string;
  readonly level: number;
  /** In twentieths of a point. */
  readonly indent: number;
}

/** Places that differ less than this, in twentieths of a point, are the same. */
const NEAR = 80;

export class OpenLists {
  #open: ListPlace[] = [];

  /** How many lists are open. */
  get depth(): number {
    return this.#open.length;
  }

  /** The depth of an item; remembers it for the items that follow. */
  enter(place: ListPlace): number {
    const ownList = this.#open.findIndex(
      ({ counter, level }) => counter === place.counter && level >= place.level,
    );
    if (ownList >= 0) this.#open.length = ownList;
    else this.#open = this.#open.filter((open) => isAbove(open, place));
    this.#open.push(place);
    return this.#open.length - 1;
  }

  /** A paragraph that stands within an item's text leaves the list open; any other ends it. */
  leaveUnlessInside(indent: number): void {
    this.#open = this.#open.filter((open) => open.indent <= indent + NEAR && indent > NEAR);
  }

  leave(): void {
    this.#open = [];
  }
}

function isAbove(open: ListPlace, place: ListPlace): boolean {
  if (open.counter === place.counter) return open.level < place.level;
  return open.indent < place.indent - NEAR;
}
