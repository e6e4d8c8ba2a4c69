/** Lists in presentations in the OpenDocument format: programs count on over all lists of a box, as long as numbers are written alike. */
import { bulletSign, levelStyle, numberAround, numberFormat, startsOf } from "../odt/list-styles.ts";
import type { ListCounting } from "../odt/list-uses.ts";
import type { XmlElement } from "../office/xml-tree.ts";
import { SlideLists, type SlideMarker } from "./slide-lists.ts";

interface Use {
  readonly style: XmlElement;
  /** Level → number that it starts over with. */
  readonly starts: ReadonlyMap<number, number>;
}

export class OdpLists implements ListCounting {
  readonly #styles: ReadonlyMap<string, XmlElement>;
  readonly #lists = new SlideLists();
  readonly #uses: Use[] = [];

  /** @param styles `text:list-style` by name */
  constructor(styles: ReadonlyMap<string, XmlElement>) {
    this.#styles = styles;
  }

  /** Each box counts for itself. */
  enterBox(): void {
    this.#lists.enterBox();
  }

  open(name: string): number | null {
    const style = this.#styles.get(name);
    return style === undefined ? null : this.#uses.push({ style, starts: new Map() });
  }

  startingAt(use: number, level: number, start: number): number {
    const known = this.#uses[use - 1];
    return known === undefined ? use : this.#uses.push({ ...known, starts: new Map([[level, start]]) });
  }

  /** Titles of slides are not counted. */
  outline(): null {
    return null;
  }

  place(use: number, level: number): XmlElement | null {
    const known = this.#uses[use - 1];
    return this.#lists.place(known === undefined ? null : markerOf(known, level), level);
  }

  leave(): void {
    this.#lists.place(null, 0);
  }

  numbering(): XmlElement {
    return this.#lists.numbering();
  }
}

function markerOf({ style, starts }: Use, index: number): SlideMarker | null {
  const level = levelStyle(style, index);
  if (level === null) return null;
  const bullet = bulletSign(level);
  if (bullet !== null) return { kind: "bullet", ...bullet };
  const format = numberFormat(level);
  const { prefix, suffix } = numberAround(level);
  if (format === "none" && prefix + suffix === "") return null;
  const start = starts.get(index) ?? startsOf(style).get(index) ?? 1;
  return { kind: "number", format, prefix, suffix, start };
}
