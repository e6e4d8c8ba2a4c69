/** The styles of an OpenDocument text as those of a Word file (OpenDocument 1.3, part 3, 16.2). */
import { properties, saidValue, switchElement, valueElement, wordElement } from "../docx/word-element.ts";
import { childAt, wholeNumber, type XmlElement } from "../office/xml-tree.ts";

/** What is read of styles: paragraphs and letters; names are unique within each only. */
export type StyleFamily = "paragraph" | "text";
/** The style of paragraphs in a table of contents. */
export const CONTENTS_STYLE = "contents";

const BOLD_FROM = 600;
/** Twentieths of a point in each unit. */
const TWIPS: Readonly<Record<string, number>> = { in: 1440, cm: 567, mm: 56.7, pt: 20, pc: 240 };

export function styleId(family: StyleFamily, name: string): string {
  return `${family} ${name}`;
}

/** @param styles `style:style` and `style:default-style`; of two with the same name the later one counts */
export function styleElements(styles: readonly XmlElement[]): XmlElement {
  const defaults = styles.find(
    ({ name, attributes }) => name === "style:default-style" && attributes["style:family"] === "paragraph",
  );
  const base = letterProperties(defaults ?? null);
  return wordElement("w:styles", {}, [
    wordElement("w:docDefaults", {}, [wordElement("w:rPrDefault", {}, base)]),
    wordElement("w:style", { "w:type": "paragraph", "w:styleId": CONTENTS_STYLE }, [
      valueElement("w:name", "toc 1"),
    ]),
    ...styles.flatMap(styleElement),
  ]);
}

function styleElement(style: XmlElement): XmlElement[] {
  const { attributes } = style;
  const family = familyOf(attributes["style:family"]);
  const name = attributes["style:name"];
  if (style.name !== "style:style" || family === null || name === undefined) return [];
  const parent = attributes["style:parent-style-name"];
  const children = [
    valueElement("w:name", attributes["style:display-name"] ?? name.replaceAll("_20_", " ")),
    ...(parent === undefined ? [] : [valueElement("w:basedOn", styleId(family, parent))]),
    ...(family === "paragraph" ? paragraphProperties(style) : []),
    ...letterProperties(style),
  ];
  const type = family === "paragraph" ? "paragraph" : "character";
  return [wordElement("w:style", { "w:type": type, "w:styleId": styleId(family, name) }, children)];
}

function familyOf(family: string | undefined): StyleFamily | null {
  return family === "paragraph" || family === "text" ? family : null;
}

function paragraphProperties(style: XmlElement): XmlElement[] {
  const outline = wholeNumber(style.attributes["style:default-outline-level"]);
  const said = childAt(style, "style:paragraph-properties")?.attributes ?? {};
  const indent = twips(said["fo:margin-left"]);
  return properties("w:pPr", [
    saidValue("w:outlineLvl", outline === null || outline < 1 ? null : outline - 1),
    indent === null ? null : wordElement("w:ind", { "w:left": String(indent) }),
  ]);
}

function letterProperties(style: XmlElement | null): XmlElement[] {
  const said = childAt(style, "style:text-properties")?.attributes ?? {};
  const points = /^(\d{1,3}(?:\.\d{1,4})?)pt$/u.exec(said["fo:font-size"] ?? "")?.[1];
  const isRaised = /^super/u.test(said["style:text-position"] ?? "");
  return properties("w:rPr", [
    switchElement("w:b", isBold(said["fo:font-weight"])),
    switchElement("w:vanish", said["text:display"] === undefined ? null : said["text:display"] === "none"),
    saidValue("w:sz", points === undefined ? null : Math.round(Number(points) * 2)),
    isRaised ? valueElement("w:vertAlign", "superscript") : null,
  ]);
}

function isBold(weight: string | undefined): boolean | null {
  if (weight === undefined) return null;
  return weight === "bold" || Number(weight) >= BOLD_FROM;
}

/** A length with its unit in twentieths of a point; null when it is none. */
export function twips(length: string | undefined): number | null {
  const parts = /^(?<figure>-?\d{1,4}(?:\.\d{1,6})?)(?<unit>in|cm|mm|pt|pc)$/u.exec(length ?? "")?.groups;
  if (parts === undefined) return null;
  return Math.round(Number(parts["figure"]) * (TWIPS[parts["unit"] ?? ""] ?? 0));
}
