/** Tells a page's content from what stands around it: menus, banners, footers, cookie boxes, lists of links. */
import { parseTable } from "../../text/table.ts";
import boilerplateTable from "./boilerplate.tsv";
import { type ElementMeasures, measureElements } from "./element-measures.ts";
import type { HtmlElement, HtmlTree } from "./html-tree.ts";
import { mainElement } from "./main-element.ts";
import { classesOf } from "./visibility.ts";

type PartKind = "navigation" | "page-header" | "page-footer" | "footnotes";
/** "footnotes" holds the document's notes; the other kinds are furniture. */
export type FrameKind = PartKind | "contents" | null;

interface Sign {
  readonly kind: PartKind;
  /** "always": whatever the part holds; "short": only when it holds little, since the word may name content as well. */
  readonly when: "always" | "short" | "small-share";
}

/** By kind of sign and value: "element nav", "word cookie". */
const SIGNS: ReadonlyMap<string, Sign> = new Map(
  parseTable(boilerplateTable, ["sign", "value", "kind", "always"]).flatMap(
    ({ sign, value, kind, always }) =>
      isPartKind(kind) ? [[`${sign} ${value}`, { kind, when: whenOf(always) }] as const] : [],
  ),
);

function whenOf(always: string): Sign["when"] {
  return always === "yes" ? "always" : always === "short" ? "short" : "small-share";
}

function isPartKind(kind: string): kind is PartKind {
  return ["navigation", "page-header", "page-footer", "footnotes"].includes(kind);
}

/** Nothing that holds more of the page's text than this stands around the content. */
const MOST_OF_TEXT = 0.5;
/** A list whose letters are so largely links is a menu. */
const LINK_DENSITY = 0.8;
const FEWEST_LINKS = 3;
/** Letters of a search form, a row of buttons for sharing, a cookie notice. */
const LONGEST_SHORT = 500;

/** @returns the kind of every element by its index; what is in an element has its kind unless it has one of its own */
export function frameOf(tree: HtmlTree): readonly FrameKind[] {
  const measures = measureElements(tree);
  const main = mainElement(tree, measures);
  const kinds: FrameKind[] = [];
  const inContent: boolean[] = [];
  for (const element of tree.elements) {
    const parent = element.parent?.index;
    const outer = parent === undefined ? null : (kinds[parent] ?? null);
    const isContent = element === main || (parent !== undefined && inContent[parent] === true);
    inContent.push(isContent);
    if (element === main) kinds.push(null);
    else kinds.push(innerKind(outer, element, { measures, isContent }));
  }
  if (main !== null) markOutside(tree, { kinds, inContent, main });
  keepTitle(tree, kinds);
  return kinds;
}

/** Only the notes, for HTML that is no page of its own. */
export function noteFrame({ elements }: HtmlTree): readonly FrameKind[] {
  const kinds: FrameKind[] = [];
  for (const element of elements) {
    const outer = element.parent === null ? null : (kinds[element.parent.index] ?? null);
    const isNotes = outer === null && element.role !== "inline" && signOf(element)?.kind === "footnotes";
    kinds.push(isNotes ? "footnotes" : outer);
  }
  return kinds;
}

/** A menu in the page's header is a menu; in all else the outermost part decides. */
function innerKind(outer: FrameKind, element: HtmlElement, around: Surroundings): FrameKind {
  if (outer === null) return ownKind(element, around);
  if (outer !== "page-header" && outer !== "page-footer") return outer;
  return ownKind(element, around) === "navigation" ? "navigation" : outer;
}

interface Surroundings {
  readonly measures: readonly ElementMeasures[];
  /** Inside the page's main element. */
  readonly isContent: boolean;
}

function ownKind(element: HtmlElement, around: Surroundings): FrameKind {
  const { measures, isContent } = around;
  const own = measures[element.index];
  const total = measures[0]?.length ?? 0;
  if (own === undefined || element.role === "inline" || element.name === "html" || element.name === "body")
    return null;
  const sign = signOf(element, isContent);
  const isFrame = own.contentElements === 0 && own.topHeadings === 0 && own.length <= total * MOST_OF_TEXT;
  if (sign?.kind === "footnotes") return "footnotes";
  const linked = linkKind(element, own, isContent);
  if (linked === "contents") return linked;
  const isShort = sign?.when !== "short" || own.length <= LONGEST_SHORT;
  if (sign?.when === "always") return sign.kind;
  if (sign !== null && isFrame && isShort && !isSectionHeader(element)) return sign.kind;
  return linked;
}

/** @param isContent inside the main element, where an id names a part of the text, unless that holds notes */
function signOf({ name, role, attributes }: HtmlElement, isContent = false): Sign | null {
  if (role === "heading") return null;
  const keys = [
    `element ${name}`,
    `role ${attributes["role"] ?? ""}`,
    ...Object.keys(attributes).map((attribute) => `attribute ${attribute}`),
    ...wordKeys(classesOf(attributes)),
  ];
  const ofId = signsAt(wordKeys([attributes["id"] ?? ""])).filter(
    ({ kind }) => !isContent || kind === "footnotes",
  );
  return [...signsAt(keys), ...ofId][0] ?? null;
}

function signsAt(keys: readonly string[]): readonly Sign[] {
  return keys.flatMap((key) => SIGNS.get(key) ?? []);
}

function wordKeys(names: readonly string[]): readonly string[] {
  const words = names.flatMap(wordsOf).slice(0, MOST_WORDS);
  return words.map((word) => `word ${word}`);
}
const MOST_WORDS = 50;

/** "siteHeader_top-bar" → site, header, top, bar. */
function wordsOf(name: string): readonly string[] {
  return name
    .slice(0, 200)
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}]+/u);
}

/** The header of an article or section belongs to its text, as does its footer. */
function isSectionHeader({ name, parent }: HtmlElement): boolean {
  if (name !== "header" && name !== "footer") return false;
  return ["main", "article", "section", "blockquote"].includes(parent?.name ?? "");
}

/** A table of links is a table. */
const TABLE_PARTS = new Set(["table", "thead", "tbody", "tfoot", "tr", "td", "th"]);

/** Lists and rows of links: to places on the page a table of contents, to other pages a menu unless in the main text. */
function linkKind({ role, name }: HtmlElement, own: ElementMeasures, isContent: boolean): FrameKind {
  const isDense = own.links >= FEWEST_LINKS && own.linked >= own.length * LINK_DENSITY;
  if (!isDense || (role !== "list" && role !== "block") || TABLE_PARTS.has(name)) return null;
  if (own.pageLinks >= own.links * LINK_DENSITY) return "contents";
  return isContent || own.contentElements > 0 || own.topHeadings > 0 ? null : "navigation";
}

interface Marked {
  readonly kinds: FrameKind[];
  readonly inContent: readonly boolean[];
  readonly main: HtmlElement;
}

/** What lies outside the main element, its own ancestors left out, stands around it. */
function markOutside({ elements }: HtmlTree, { kinds, inContent, main }: Marked): void {
  const holders = new Set<HtmlElement>();
  for (let holder = main.parent; holder !== null; holder = holder.parent) holders.add(holder);
  for (const element of elements) {
    if (holders.has(element)) kinds[element.index] = null;
    else if (inContent[element.index] !== true) kinds[element.index] ??= "navigation";
  }
}

/** When every main heading stands in the frame, the first is the document's title all the same. */
function keepTitle({ elements }: HtmlTree, kinds: FrameKind[]): void {
  const titles = elements.filter((element) => element.name === "h1");
  const [first] = titles;
  if (first === undefined || titles.some((title) => kinds[title.index] === null)) return;
  const inside = new Set<HtmlElement>();
  for (const element of elements) {
    if (element !== first && (element.parent === null || !inside.has(element.parent))) continue;
    inside.add(element);
    kinds[element.index] = null;
  }
}
