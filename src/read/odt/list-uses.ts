/** Which lists of an OpenDocument text go on counting and which begin anew, as uses of lists in a Word file (OpenDocument 1.3, part 3, 5.3). */
import { valueElement, wordElement } from "../docx/word-element.ts";
import { wholeNumber, type XmlElement } from "../office/xml-tree.ts";
import { isNumbered, LEVELS, listElement, startsOf } from "./list-styles.ts";

/** The list that headings are counted in. */
const OUTLINE = "outline";

interface Use {
  readonly style: string;
  /** Level → number that it starts over with. */
  readonly starts: ReadonlyMap<number, number>;
}

/** How the lists of a file are counted. Uses of lists are numbered from 1. */
export interface ListCounting {
  /** A list, or one inside another with a style of its own. @returns the number of its use; null when no style counts it */
  open(style: string, list: XmlElement, level: number): number | null;
  /** The same list, counted on from the number that an item asks for. */
  startingAt(use: number, level: number, start: number): number;
  /** The list of headings; null when headings of that level have no number. */
  outline(level: number): number | null;
  /** The properties that put a paragraph into the list; null when nothing stands before it. */
  place(use: number, level: number): XmlElement | null;
  /** A paragraph outside of lists. */
  leave(): void;
}

export class ListUses implements ListCounting {
  readonly #styles: ReadonlyMap<string, XmlElement>;
  readonly #uses: Use[] = [];
  readonly #lastOfStyle = new Map<string, number>();
  readonly #byName = new Map<string, number>();

  /** @param styles `text:list-style` and `text:outline-style` by name */
  constructor(styles: ReadonlyMap<string, XmlElement>) {
    this.#styles = styles;
  }

  open(style: string, { attributes }: XmlElement, level: number): number | null {
    const definition = this.#styles.get(style);
    if (definition === undefined) return null;
    const use = this.#continued(style, attributes) ?? this.#start(style, restarts(definition, level));
    const name = attributes["xml:id"];
    if (name !== undefined) this.#byName.set(name, use);
    return use;
  }

  startingAt(use: number, level: number, start: number): number {
    const style = this.#uses[use - 1]?.style;
    return style === undefined ? use : this.#start(style, new Map([[level, start]]));
  }

  place(use: number, level: number): XmlElement {
    return wordElement("w:numPr", {}, [valueElement("w:ilvl", level), valueElement("w:numId", use)]);
  }

  /** Lists go on when they say so, whatever stands between them. */
  leave(): void {}

  outline(level: number): number | null {
    const definition = this.#styles.get(OUTLINE);
    if (definition === undefined || !isNumbered(definition, level)) return null;
    return this.#lastOfStyle.get(OUTLINE) ?? this.#start(OUTLINE, new Map());
  }

  /** All lists and their uses, as the root of a part with numbering. */
  numbering(): XmlElement {
    const lists = [...this.#styles].map(([name, style]) => listElement(name, style));
    const uses = this.#uses.map(({ style, starts }, index) =>
      wordElement("w:num", { "w:numId": String(index + 1) }, [
        valueElement("w:abstractNumId", style),
        ...[...starts].map(([level, start]) =>
          wordElement("w:lvlOverride", { "w:ilvl": String(level) }, [valueElement("w:startOverride", start)]),
        ),
      ]),
    );
    return wordElement("w:numbering", {}, [...lists, ...uses]);
  }

  #continued(style: string, attributes: XmlElement["attributes"]): number | null {
    const named = attributes["text:continue-list"];
    if (named !== undefined) return this.#byName.get(named) ?? null;
    return attributes["text:continue-numbering"] === "true" ? (this.#lastOfStyle.get(style) ?? null) : null;
  }

  #start(style: string, starts: ReadonlyMap<number, number>): number {
    const use = this.#uses.push({ style, starts });
    this.#lastOfStyle.set(style, use);
    return use;
  }
}

/** A list begins with the first number on its level and those below. */
function restarts(definition: XmlElement, level: number): ReadonlyMap<number, number> {
  const starts = startsOf(definition);
  return new Map(
    Array.from({ length: LEVELS - level }, (_, index) => [level + index, starts.get(level + index) ?? 1]),
  );
}

/** The styles that lists are counted by, by name. */
export function listStyles(styles: readonly XmlElement[]): ReadonlyMap<string, XmlElement> {
  return new Map(
    styles.flatMap((style) => {
      if (style.name === "text:outline-style") return [[OUTLINE, style] as const];
      const name = style.attributes["style:name"];
      return style.name === "text:list-style" && name !== undefined ? [[name, style] as const] : [];
    }),
  );
}

/** The number that an item or heading asks to be counted on from; null when it does not. */
export function askedStart({ attributes }: XmlElement): number | null {
  return wholeNumber(attributes["text:start-value"]);
}
