/** The lists that a Word file defines: how each level counts and what it prints. */

import {
  childAt,
  childrenNamed,
  isOn,
  numberAt,
  switchAt,
  valueAt,
  wholeNumber,
  type XmlElement,
} from "../office/xml-tree.ts";
import type { StyleSheet } from "./style-sheet.ts";
import { indentOf } from "./style-sheet.ts";

export const LEVELS = 9;

export interface ListLevel {
  readonly start: number;
  /** Name of the number format, "decimal"; with its pattern for custom ones, "001, 002, …". */
  readonly format: string;
  /** What is printed, "%1.%2)" with the numbers of the levels. */
  readonly text: string;
  /** Font of the marker, which tells what a bullet's character looks like. */
  readonly font: string | null;
  /** Level, counted from 1, whose use starts this one over; 0 for never, null for any level above. */
  readonly restartAfter: number | null;
  /** Numbers of upper levels are written with digits. */
  readonly legal: boolean;
  /** The style that is numbered with this level. */
  readonly style: string | null;
  /** In twentieths of a point. */
  readonly indent: number;
  /** The marker is hidden text. */
  readonly hidden: boolean;
}

export interface ListDefinition {
  /** Lists with the same counter go on counting for each other. */
  readonly counter: string;
  readonly levels: readonly ListLevel[];
  /** By level: the number with which this list starts over when it is first used. */
  readonly startOver: ReadonlyMap<number, number>;
}

const UNKNOWN_LEVEL: ListLevel = {
  start: 1,
  format: "decimal",
  text: "",
  font: null,
  restartAfter: null,
  legal: false,
  style: null,
  indent: 0,
  hidden: false,
};

/** @param root of the numbering part; null when the file has none. Lists are named by the number that paragraphs give. */
export function listDefinitions(
  root: XmlElement | null,
  styles: StyleSheet,
): ReadonlyMap<number, ListDefinition> {
  const abstracts = new Map(
    childrenNamed(root, "w:abstractNum").map((element) => [
      element.attributes["w:abstractNumId"] ?? "",
      element,
    ]),
  );
  const links = new Map(
    childrenNamed(root, "w:num").map((element) => [wholeNumber(element.attributes["w:numId"]), element]),
  );
  const definitions = new Map<number, ListDefinition>();
  for (const [id, element] of links) {
    const abstract = resolvedAbstract(element, { abstracts, links, styles });
    if (id !== null && abstract !== null) definitions.set(id, definition(element, abstract));
  }
  return definitions;
}

interface Numbering {
  readonly abstracts: ReadonlyMap<string, XmlElement>;
  readonly links: ReadonlyMap<number | null, XmlElement>;
  readonly styles: StyleSheet;
}

/** A list may only name a list style; the levels then stand with the list that the style names. */
function resolvedAbstract(link: XmlElement, { abstracts, links, styles }: Numbering): XmlElement | null {
  const abstract = abstracts.get(valueAt(link, "w:abstractNumId") ?? "") ?? null;
  const style = valueAt(abstract, "w:numStyleLink");
  if (style === null) return abstract;
  const target = styles.chain(style)[0]?.numbering?.list ?? null;
  const linked = abstracts.get(valueAt(links.get(target) ?? null, "w:abstractNumId") ?? "");
  const byName = [...abstracts.values()].find((other) => valueAt(other, "w:styleLink") === style);
  return linked ?? byName ?? abstract;
}

function definition(link: XmlElement, abstract: XmlElement): ListDefinition {
  const levels = levelsOf(childrenNamed(abstract, "w:lvl"));
  const startOver = new Map<number, number>();
  for (const override of childrenNamed(link, "w:lvlOverride")) {
    const level = levelIndex(override);
    if (level === null) continue;
    const replaced = childAt(override, "w:lvl");
    if (replaced !== null) levels[level] = listLevel(replaced);
    const start = numberAt(override, "w:startOverride");
    if (start === null) continue;
    startOver.set(level, start);
    levels[level] = { ...(levels[level] ?? UNKNOWN_LEVEL), start };
  }
  return { counter: abstract.attributes["w:abstractNumId"] ?? "", levels, startOver };
}

function levelsOf(elements: readonly XmlElement[]): ListLevel[] {
  const levels = Array.from({ length: LEVELS }, () => UNKNOWN_LEVEL);
  for (const element of elements) {
    const index = levelIndex(element);
    if (index !== null) levels[index] = listLevel(element);
  }
  return levels;
}

function levelIndex({ attributes }: XmlElement): number | null {
  const index = wholeNumber(attributes["w:ilvl"]);
  return index !== null && index >= 0 && index < LEVELS ? index : null;
}

function listLevel(element: XmlElement): ListLevel {
  const letters = childAt(element, "w:rPr");
  const fonts = childAt(letters, "w:rFonts")?.attributes;
  const hasPicture = childAt(element, "w:lvlPicBulletId") !== null;
  return {
    start: numberAt(element, "w:start") ?? 0,
    format: numberFormat(element),
    text: hasPicture ? "•" : (valueAt(element, "w:lvlText") ?? ""),
    font: hasPicture ? null : (fonts?.["w:ascii"] ?? fonts?.["w:hAnsi"] ?? null),
    restartAfter: numberAt(element, "w:lvlRestart"),
    legal: isLegal(element),
    style: valueAt(element, "w:pStyle"),
    indent: indentOf(childAt(element, "w:pPr")) ?? 0,
    hidden: switchAt(letters, "w:vanish") ?? false,
  };
}

function isLegal(element: XmlElement): boolean {
  const legal = childAt(element, "w:isLgl");
  return legal !== null && isOn(legal.attributes["w:val"]);
}

/** Newer formats stand in an alternative that older programs skip. */
function numberFormat(element: XmlElement): string {
  const format =
    childAt(element, "w:numFmt") ?? childAt(element, "mc:AlternateContent", "mc:Choice", "w:numFmt");
  const name = format?.attributes["w:val"] ?? "decimal";
  return name === "custom" ? (format?.attributes["w:format"] ?? name) : name;
}
