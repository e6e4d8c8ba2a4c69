/** The styles of a Word file, each with what it inherits. */
import { childAt, childrenNamed, numberAt, switchAt, valueAt, type XmlElement } from "../office/xml-tree.ts";

/** What letters look like, as far as it matters; null where the style below decides. */
export interface LetterStyle {
  readonly bold: boolean | null;
  readonly hidden: boolean | null;
  /** In half points. */
  readonly size: number | null;
}

/** What a paragraph's own marks or one style say of its numbering. */
export interface NumberingLink {
  /** 0 switches numbering off. */
  readonly list: number | null;
  readonly level: number | null;
}

export interface Style {
  readonly id: string;
  /** In lower case, as "heading 1"; programs write the names of their own styles in English. */
  readonly name: string;
  readonly letters: LetterStyle;
  readonly numbering: NumberingLink | null;
  /** 0 for the outermost heading, 9 for body text; null when not said. */
  readonly outline: number | null;
  /** Left indentation in twentieths of a point. */
  readonly indent: number | null;
  /** True for a table style that sets its first row apart. */
  readonly firstRow: boolean;
}

interface StyleEntry extends Style {
  readonly basedOn: string | null;
}

/** Nobody bases styles on each other deeper than this. */
const LONGEST_CHAIN = 20;

export class StyleSheet {
  readonly #styles = new Map<string, StyleEntry>();
  readonly #chains = new Map<string, readonly Style[]>();
  readonly #defaultParagraph: string | null = null;
  readonly #base: LetterStyle;

  /** @param root of the styles part; null when the file has none */
  constructor(root: XmlElement | null) {
    this.#base = letterStyle(childAt(root, "w:docDefaults", "w:rPrDefault", "w:rPr"));
    for (const element of childrenNamed(root, "w:style")) {
      const style = styleEntry(element);
      this.#styles.set(style.id, style);
      const isDefault = /^(?:1|true|on)$/u.test(element.attributes["w:default"] ?? "");
      if (isDefault && element.attributes["w:type"] === "paragraph") this.#defaultParagraph = style.id;
    }
  }

  /** The style and those it is based on, nearest first. */
  chain(id: string | null): readonly Style[] {
    if (id === null) return [];
    const known = this.#chains.get(id);
    if (known !== undefined) return known;
    const chain: Style[] = [];
    let style = this.#styles.get(id);
    while (style !== undefined && chain.length < LONGEST_CHAIN && !chain.includes(style)) {
      chain.push(style);
      style = style.basedOn === null ? undefined : this.#styles.get(style.basedOn);
    }
    this.#chains.set(id, chain);
    return chain;
  }

  /** The chain of a paragraph that may name no style. */
  paragraphChain(id: string | null): readonly Style[] {
    return this.chain(id !== null && this.#styles.has(id) ? id : this.#defaultParagraph);
  }

  /** Letters as they are printed: their own marks first, then the styles, nearest first. */
  letters(own: LetterStyle, chains: ReadonlyArray<readonly Style[]>): LetterStyle {
    const layers = [own, ...chains.flat().map(({ letters }) => letters), this.#base];
    return {
      bold: firstSaid(layers.map(({ bold }) => bold)),
      hidden: firstSaid(layers.map(({ hidden }) => hidden)),
      size: firstSaid(layers.map(({ size }) => size)),
    };
  }
}

/** @param properties the `w:rPr` */
export function letterStyle(properties: XmlElement | null): LetterStyle {
  return {
    bold: switchAt(properties, "w:b"),
    hidden: switchAt(properties, "w:vanish"),
    size: numberAt(properties, "w:sz"),
  };
}

/** @param properties the `w:pPr` */
export function numberingLink(properties: XmlElement | null): NumberingLink | null {
  const link = childAt(properties, "w:numPr");
  return link === null ? null : { list: numberAt(link, "w:numId"), level: numberAt(link, "w:ilvl") };
}

/** Left indentation that the properties themselves set. */
export function indentOf(properties: XmlElement | null): number | null {
  const attributes = childAt(properties, "w:ind")?.attributes;
  const value = attributes?.["w:left"] ?? attributes?.["w:start"];
  return value !== undefined && /^-?\d{1,6}$/u.test(value) ? Number(value) : null;
}

export function firstSaid<Value>(values: ReadonlyArray<Value | null>): Value | null {
  return values.find((value) => value !== null) ?? null;
}

function styleEntry(element: XmlElement): StyleEntry {
  const paragraph = childAt(element, "w:pPr");
  const special = childrenNamed(element, "w:tblStylePr");
  return {
    id: element.attributes["w:styleId"] ?? "",
    name: (valueAt(element, "w:name") ?? "").toLowerCase(),
    basedOn: valueAt(element, "w:basedOn"),
    letters: letterStyle(childAt(element, "w:rPr")),
    numbering: numberingLink(paragraph),
    outline: numberAt(paragraph, "w:outlineLvl"),
    indent: indentOf(paragraph),
    firstRow: special.some(({ attributes }) => attributes["w:type"] === "firstRow"),
  };
}
