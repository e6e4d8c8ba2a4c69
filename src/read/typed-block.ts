/** Makes blocks of paragraphs whose number, bullet or tick box was typed as text. */
import type { Block } from "../model/document.ts";
import { type AnchoredText, textFrom, textUpTo } from "./anchored-text.ts";
import { type SplitMarker, splitMarker } from "./marker.ts";

export interface MarkedText {
  readonly split: SplitMarker;
  /** Without the marker. */
  readonly rest: AnchoredText;
}

/** Splits a typed marker from a text that goes on after it; null when there is none. */
export function markedText(text: AnchoredText): MarkedText | null {
  const split = splitMarker(text.text);
  if (split === null || split.rest === "") return null;
  const start = text.text.lastIndexOf(split.rest);
  return { split, rest: textUpTo(textFrom(text, start), split.rest.length) };
}

/** How deep typed items lie: a new kind of marker opens a list inside the one before it. */
export class TypedDepth {
  readonly #styles: string[] = [];

  enter({ kind, marker }: SplitMarker): number {
    const style = kind === "bullet" ? marker : `${kind}${marker.slice(-1)}`;
    const known = this.#styles.indexOf(style);
    if (known >= 0) this.#styles.length = known + 1;
    else this.#styles.push(style);
    return this.#styles.length - 1;
  }

  /** How many lists are open. */
  get open(): number {
    return this.#styles.length;
  }

  /** Ordinary text ends all lists. */
  leave(): void {
    this.#styles.length = 0;
  }
}

/** An item, a clause or an ordinary paragraph, by what the text opens with. */
export function typedBlock(text: AnchoredText, depth: TypedDepth, quoted: boolean): Block {
  const marked = markedText(text);
  const isItem = marked !== null && marked.split.kind !== "clause" && marked.split.kind !== "decimal";
  if (!isItem) depth.leave();
  const base = { ...(marked?.rest ?? text), furniture: null };
  if (marked === null) return { kind: "paragraph", ...base, number: null, quoted };
  const { number, marker, checkbox } = marked.split;
  if (!isItem) return { kind: "paragraph", ...base, number, quoted };
  return { kind: "item", ...base, number, marker, checkbox, depth: depth.enter(marked.split) };
}
