/** Counts the tracked changes of a text while it is read as if all were accepted. */

/** Changes of looks alone are not counted, and of a move only the place it left. */
const COUNTED = new Set(["w:ins", "w:del", "w:moveFrom", "w:cellIns", "w:cellDel"]);
const DROPPED = new Set(["w:del", "w:moveFrom", "w:cellDel"]);

export class Revisions {
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Counts the element if it is a change. @returns false when what it holds is gone once the change is accepted */
  accept(name: string): boolean {
    if (COUNTED.has(name)) this.#count += 1;
    return !DROPPED.has(name);
  }
}
