/** Paragraphs, headings, lists, tables and sections of an OpenDocument text as the elements of a Word file (OpenDocument 1.3, part 3, chapter 5). */
import { valueElement, wordElement } from "../docx/word-element.ts";
import { childrenNamed, elementsOf, wholeNumber, type XmlElement } from "../office/xml-tree.ts";
import { type InlineParts, inlineElements } from "./inline-elements.ts";
import { LEVELS } from "./list-styles.ts";
import { askedStart, type ListCounting } from "./list-uses.ts";
import { tableElement } from "./table-elements.ts";
import { CONTENTS_STYLE, styleId } from "./text-styles.ts";

/** Where the blocks stand. */
interface Surroundings {
  /** In a table of contents or another index. */
  readonly isContents: boolean;
  /** The list around them, and how deep in it; null outside of lists. */
  readonly list: OpenList | null;
}

interface OpenList {
  readonly style: string;
  /** null when its style is not known. */
  use: number | null;
  readonly level: number;
}

const OUTSIDE: Surroundings = { isContents: false, list: null };
const BIBLIOGRAPHY = "text:bibliography";
const INDEXES =
  /^text:(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index)$/u;

export class BlockElements {
  readonly #lists: ListCounting;
  readonly #inlineParts: InlineParts;
  /** Page breaks that stand between paragraphs, for the next one. */
  #breaks: XmlElement[] = [];

  constructor(lists: ListCounting, addNote: InlineParts["addNote"]) {
    this.#lists = lists;
    this.#inlineParts = { addNote, blocksOf: (parent) => this.of(parent) };
  }

  /** The blocks inside an element. */
  of(parent: XmlElement, where: Surroundings = OUTSIDE): XmlElement[] {
    return elementsOf(parent).flatMap((element) => this.block(element, where));
  }

  /** What one element among blocks holds. */
  block(element: XmlElement, where: Surroundings = OUTSIDE): XmlElement[] {
    const { name, attributes } = element;
    if (name === "text:p") return [this.#paragraph(element, { where, number: null })];
    if (name === "text:h") return [this.#heading(element, where)];
    if (name === "text:list") return this.#list(element, where);
    if (name === "table:table") return [tableElement(element, (cell) => this.of(cell))];
    if (name === "text:soft-page-break") this.#keepBreak();
    if (name === "text:section" && attributes["text:display"] !== "none") return this.of(element, where);
    if (INDEXES.test(name)) return this.#index(element, true);
    if (name === BIBLIOGRAPHY) return this.#index(element, false);
    return name === "draw:frame" || name === "draw:text-box"
      ? [this.#paragraph(element, { where, number: null })]
      : [];
  }

  /** What the program has written out; the patterns that it follows are no text. */
  #index(index: XmlElement, isContents: boolean): XmlElement[] {
    const body = childrenNamed(index, "text:index-body").flatMap(elementsOf);
    return body
      .flatMap((element) => (element.name === "text:index-title" ? elementsOf(element) : [element]))
      .flatMap((element) => this.block(element, { ...OUTSIDE, isContents }));
  }

  #list(list: XmlElement, where: Surroundings): XmlElement[] {
    const around = where.list;
    const level = around === null ? 0 : Math.min(around.level + 1, LEVELS - 1);
    const style = list.attributes["text:style-name"] ?? around?.style ?? "";
    const goesOn = around !== null && style === around.style;
    const use = goesOn ? around.use : this.#lists.open(style, list, level);
    const open: OpenList = { style, use, level };
    const items = elementsOf(list).flatMap((item) => this.#item(item, open, where));
    // A number that an item inside asked for is counted on behind it.
    if (goesOn) around.use = open.use;
    return items;
  }

  /** The first paragraph of an item carries its number. */
  #item(item: XmlElement, list: OpenList, where: Surroundings): XmlElement[] {
    if (item.name !== "text:list-item" && item.name !== "text:list-header") return [];
    const start = askedStart(item);
    if (start !== null && list.use !== null) list.use = this.#lists.startingAt(list.use, list.level, start);
    const inside = { ...where, list };
    return elementsOf(item).flatMap((element, index) => {
      const isFirst = index === 0 && item.name === "text:list-item";
      const isText = element.name === "text:p" || element.name === "text:h";
      if (!isText) return this.block(element, inside);
      const number = isFirst && list.use !== null ? this.#lists.place(list.use, list.level) : null;
      return [this.#paragraph(element, { where, number })];
    });
  }

  #heading(heading: XmlElement, where: Surroundings): XmlElement {
    const level = Math.max(1, wholeNumber(heading.attributes["text:outline-level"]) ?? 1) - 1;
    const isCounted = heading.attributes["text:is-list-header"] !== "true" && level < LEVELS;
    const use = isCounted ? this.#lists.outline(level) : null;
    const start = askedStart(heading);
    const counted = use !== null && start !== null ? this.#lists.startingAt(use, level, start) : use;
    return this.#paragraph(heading, {
      where,
      number: counted === null ? null : this.#lists.place(counted, level),
    });
  }

  #paragraph(
    element: XmlElement,
    { where, number }: { readonly where: Surroundings; readonly number: XmlElement | null },
  ): XmlElement {
    if (where.list === null && number === null) this.#lists.leave();
    const style = element.attributes["text:style-name"];
    const outline = element.name === "text:h" ? wholeNumber(element.attributes["text:outline-level"]) : null;
    const said = [
      ...styleOf(style, where),
      ...(number === null ? [] : [number]),
      ...(outline === null || where.isContents ? [] : [valueElement("w:outlineLvl", outline - 1)]),
    ];
    const breaks = this.#breaks;
    this.#breaks = [];
    const content = inlineElements(
      element.name.startsWith("draw:") ? { ...element, children: [element] } : element,
      this.#inlineParts,
    );
    return wordElement("w:p", {}, [wordElement("w:pPr", {}, said), ...breaks, ...content]);
  }

  #keepBreak(): void {
    this.#breaks.push(wordElement("w:r", {}, [wordElement("w:lastRenderedPageBreak")]));
  }
}

function styleOf(style: string | undefined, { isContents }: Surroundings): XmlElement[] {
  if (isContents) return [valueElement("w:pStyle", CONTENTS_STYLE)];
  return style === undefined ? [] : [valueElement("w:pStyle", styleId("paragraph", style))];
}
