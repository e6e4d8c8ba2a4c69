/** The list styles of an OpenDocument text as the lists of a Word file (OpenDocument 1.3, part 3, 16.30 and 19.880). */
import { properties, valueElement, wordElement } from "../docx/word-element.ts";
import { childAt, elementsOf, wholeNumber, type XmlElement } from "../office/xml-tree.ts";
import { twips } from "./text-styles.ts";

/** Word knows nine levels, OpenDocument ten. */
export const LEVELS = 9;
const FORMATS: ReadonlyMap<string, string> = new Map([
  ["1", "decimal"],
  ["a", "lowerLetter"],
  ["A", "upperLetter"],
  ["i", "lowerRoman"],
  ["I", "upperRoman"],
  ["", "none"],
]);
const DEFAULT_BULLET = "•";

/** @param id that the uses of the list name it by */
export function listElement(id: string, style: XmlElement): XmlElement {
  return wordElement("w:abstractNum", { "w:abstractNumId": id }, elementsOf(style).flatMap(levelElement));
}

/** With which number a level begins, by level from 0. */
export function startsOf(style: XmlElement): ReadonlyMap<number, number> {
  return new Map(
    elementsOf(style).flatMap((level) => {
      const index = levelOf(level);
      return index === null ? [] : [[index, startOf(level)] as const];
    }),
  );
}

/** What a list style says of one level, from 0. */
export function levelStyle(style: XmlElement, index: number): XmlElement | null {
  return elementsOf(style).find((element) => levelOf(element) === index) ?? null;
}

/** Whether the style prints anything before what stands at that level. */
export function isNumbered(style: XmlElement, index: number): boolean {
  const level = levelStyle(style, index);
  return level !== null && levelText(level, index) !== "";
}

/** The bullet of a level and its font; null for levels that are counted. */
export function bulletSign(
  level: XmlElement,
): { readonly sign: string; readonly font: string | null } | null {
  return isBullet(level)
    ? { sign: level.attributes["text:bullet-char"] ?? DEFAULT_BULLET, font: fontOf(level) }
    : null;
}

/** How a level counts, as Word names it; "none" for levels without numbers. */
export function numberFormat({ attributes }: XmlElement): string {
  return FORMATS.get(attributes["style:num-format"] ?? "") ?? "decimal";
}

export function numberAround({ attributes }: XmlElement): {
  readonly prefix: string;
  readonly suffix: string;
} {
  return { prefix: attributes["style:num-prefix"] ?? "", suffix: attributes["style:num-suffix"] ?? "" };
}

function levelElement(level: XmlElement): XmlElement[] {
  const index = levelOf(level);
  if (index === null) return [];
  const name = fontOf(level);
  const children = [
    valueElement("w:start", startOf(level)),
    valueElement("w:numFmt", formatOf(level)),
    valueElement("w:lvlText", levelText(level, index)),
    ...properties("w:pPr", [indentElement(level)]),
    ...properties("w:rPr", [name === null ? null : wordElement("w:rFonts", { "w:ascii": name })]),
  ];
  return [wordElement("w:lvl", { "w:ilvl": String(index) }, children)];
}

/** Where the text of the level begins. */
function indentElement(level: XmlElement): XmlElement | null {
  const place = childAt(level, "style:list-level-properties");
  const aligned = childAt(place, "style:list-level-label-alignment")?.attributes["fo:margin-left"];
  const indent = twips(aligned ?? place?.attributes["text:space-before"]);
  return indent === null ? null : wordElement("w:ind", { "w:left": String(indent) });
}

function levelOf({ name, attributes }: XmlElement): number | null {
  if (!/^text:(?:list|outline)-level-style/u.test(name) && name !== "text:outline-level-style") return null;
  const level = wholeNumber(attributes["text:level"]);
  return level !== null && level >= 1 && level <= LEVELS ? level - 1 : null;
}

function startOf({ attributes }: XmlElement): number {
  return wholeNumber(attributes["text:start-value"]) ?? 1;
}

function isBullet({ name }: XmlElement): boolean {
  return name === "text:list-level-style-bullet" || name === "text:list-level-style-image";
}

function fontOf(level: XmlElement): string | null {
  const font = childAt(level, "style:text-properties")?.attributes;
  return font?.["style:font-name"] ?? font?.["fo:font-family"] ?? null;
}

function formatOf(level: XmlElement): string {
  return isBullet(level) ? "bullet" : numberFormat(level);
}

/** "%1.%2." as Word writes it: the numbers of the levels above as many as are shown, between prefix and suffix. */
function levelText(level: XmlElement, index: number): string {
  const { attributes } = level;
  if (isBullet(level)) return attributes["text:bullet-char"] ?? DEFAULT_BULLET;
  const isCounted = formatOf(level) !== "none";
  // Newer programs write the whole pattern, with signs between the numbers of the author's choice.
  const pattern = attributes["loext:num-list-format"];
  if (pattern !== undefined && isCounted) return pattern.replaceAll(/%(\d)%/gu, "%$1");
  const shown = Math.min(index + 1, Math.max(1, wholeNumber(attributes["text:display-levels"]) ?? 1));
  const numbers = Array.from({ length: shown }, (_, place) => `%${index + 2 - shown + place}`).join(".");
  const { prefix, suffix } = numberAround(level);
  return `${prefix}${isCounted ? numbers : ""}${suffix}`;
}
