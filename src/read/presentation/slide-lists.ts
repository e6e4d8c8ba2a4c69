/** The bullets and numbers of slides as the lists of a Word file. */
import { properties, valueElement, wordElement } from "../docx/word-element.ts";
import type { XmlElement } from "../office/xml-tree.ts";

/** What stands before a paragraph. */
export type SlideMarker =
  | { readonly kind: "bullet"; readonly sign: string; readonly font: string | null }
  | {
      readonly kind: "number";
      /** As Word names it: "decimal", "lowerLetter" … */
      readonly format: string;
      readonly prefix: string;
      readonly suffix: string;
      readonly start: number;
    };

const LEVELS = 9;
/** Left indentation of each level, in twentieths of a point. */
const STEP = 360;

interface Counting {
  readonly key: string;
  readonly list: number;
}

export class SlideLists {
  readonly #bullets = new Map<string, number>();
  readonly #definitions: XmlElement[] = [];
  /** By level, in the box that is read. */
  #counting: Array<Counting | null> = [];

  /** Each box counts for itself. */
  enterBox(): void {
    this.#counting = [];
  }

  /** @returns the properties that put a paragraph into its list; null without marker */
  place(marker: SlideMarker | null, level: number): XmlElement | null {
    // Deeper levels end, and at this level only the same kind of number is counted on.
    this.#counting.length = Math.min(this.#counting.length, level + 1);
    if (marker === null) {
      this.#counting.length = Math.min(this.#counting.length, level);
      return null;
    }
    const list = marker.kind === "bullet" ? this.#bulletList(marker, level) : this.#numberList(marker, level);
    return wordElement("w:numPr", {}, [valueElement("w:ilvl", level), valueElement("w:numId", list)]);
  }

  /** All lists, as the root of a part with numbering. */
  numbering(): XmlElement {
    const uses = this.#definitions.map((_, index) =>
      wordElement("w:num", { "w:numId": String(index + 1) }, [valueElement("w:abstractNumId", index + 1)]),
    );
    return wordElement("w:numbering", {}, [...this.#definitions, ...uses]);
  }

  #bulletList({ sign, font }: SlideMarker & { kind: "bullet" }, level: number): number {
    this.#counting[level] = null;
    const key = `${sign} ${font ?? ""}`;
    const known = this.#bullets.get(key);
    if (known !== undefined) return known;
    const list = this.#define("bullet", { start: 1, textOf: () => sign, font });
    this.#bullets.set(key, list);
    return list;
  }

  #numberList(marker: SlideMarker & { kind: "number" }, level: number): number {
    const { format, prefix, suffix, start } = marker;
    const key = [format, prefix, suffix, start].join("\n");
    const open = this.#counting[level];
    if (open !== undefined && open !== null && open.key === key) return open.list;
    const textOf = (index: number): string => `${prefix}%${index + 1}${suffix}`;
    const list = this.#define(format, { start, textOf, font: null });
    this.#counting[level] = { key, list };
    return list;
  }

  #define(
    format: string,
    { start, textOf, font }: { start: number; textOf: (level: number) => string; font: string | null },
  ): number {
    const id = this.#definitions.length + 1;
    const levels = Array.from({ length: LEVELS }, (_, index) =>
      wordElement("w:lvl", { "w:ilvl": String(index) }, [
        valueElement("w:start", start),
        valueElement("w:numFmt", format),
        valueElement("w:lvlText", textOf(index)),
        wordElement("w:pPr", {}, [wordElement("w:ind", { "w:left": String((index + 1) * STEP) })]),
        ...properties("w:rPr", [font === null ? null : wordElement("w:rFonts", { "w:ascii": font })]),
      ]),
    );
    this.#definitions.push(wordElement("w:abstractNum", { "w:abstractNumId": String(id) }, levels));
    return id;
  }
}
