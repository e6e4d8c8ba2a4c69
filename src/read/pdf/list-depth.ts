/** Depth of list items, from where their markers stand and of what kind they are. */

interface Level {
  readonly left: number;
  readonly kind: string;
}

/** Markers that differ less than this, in points, stand at the same place. */
const NEAR = 4;

export class ListDepth {
  #levels: Level[] = [];

  /** The depth of an item whose marker stands at `left`; remembers it for the items that follow. */
  enter(left: number, kind: string): number {
    const same = this.#levels.findIndex(
      (level) => Math.abs(level.left - left) <= NEAR && level.kind === kind,
    );
    if (same >= 0) {
      this.#levels = this.#levels.slice(0, same + 1);
      return same;
    }
    // Letters under numbers at the same indentation are a level of their own.
    const beneath = this.#levels.filter(
      (level) =>
        level.left < left - NEAR || (Math.abs(level.left - left) <= NEAR && isUpper(level.kind, kind)),
    );
    this.#levels = [...beneath, { left, kind }];
    return beneath.length;
  }

  /** A paragraph that stands within an item's text leaves the list open; any other ends it. */
  leaveUnlessInside(left: number): void {
    this.#levels = this.#levels.filter((level) => level.left < left - NEAR);
  }

  leave(): void {
    this.#levels = [];
  }
}

function isUpper(outer: string, inner: string): boolean {
  return outer === "number" && inner === "letter";
}
