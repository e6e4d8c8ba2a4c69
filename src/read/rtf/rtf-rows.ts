/** What a row of a table says of its cells (RTF 1.9.1, "Table Definitions"). */
import { NO_SHAPE, type RowShape } from "../docx/table-builder.ts";

type Merge = RowShape["merges"][number];

const MERGES: ReadonlyMap<string, Merge> = new Map([
  ["clmrg", "beside"],
  ["clvmgf", "first-above"],
  ["clvmrg", "above"],
]);

export class RowDefinition {
  #isHead = false;
  #left = 0;
  #edges: number[] = [];
  #merges: Merge[] = [];
  #merge: Merge = "none";

  /** Takes in a control word. */
  read(name: string, value: number | null): void {
    const merge = MERGES.get(name);
    if (merge !== undefined) this.#merge = merge;
    else if (name === "trowd") this.#reset();
    else if (name === "trhdr") this.#isHead = true;
    else if (name === "trleft") this.#left = value ?? 0;
    else if (name === "cellx") {
      this.#edges.push(value ?? 0);
      this.#merges.push(this.#merge);
      this.#merge = "none";
    }
  }

  get shape(): RowShape {
    if (this.#edges.length === 0) return { ...NO_SHAPE, isHead: this.#isHead };
    return { isHead: this.#isHead, edges: [this.#left, ...this.#edges], merges: this.#merges };
  }

  #reset(): void {
    this.#isHead = false;
    this.#left = 0;
    this.#edges = [];
    this.#merges = [];
    this.#merge = "none";
  }
}
