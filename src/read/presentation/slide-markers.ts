/** Which bullet or number stands before a paragraph of a slide: it may be said by the paragraph, its box, its layout or its master (ECMA-376, part 1, 21.1.2.4). */
import { childAt, elementsOf, isOn, wholeNumber, type XmlElement } from "../office/xml-tree.ts";
import type { SlideMarker } from "./slide-lists.ts";

/** `a:lstStyle` and their like, nearest first. */
export type ListStyles = readonly XmlElement[];

const DEEPEST_LEVEL = 8;

/** From 0. */
export function levelOf(paragraph: XmlElement): number {
  const level = wholeNumber(childAt(paragraph, "a:pPr")?.attributes["lvl"]) ?? 0;
  return Math.min(DEEPEST_LEVEL, Math.max(0, level));
}

/** @returns null when nothing stands before it */
export function markerOf(paragraph: XmlElement, styles: ListStyles): SlideMarker | null {
  const name = `a:lvl${levelOf(paragraph) + 1}pPr`;
  const layers = [childAt(paragraph, "a:pPr"), ...styles.map((style) => childAt(style, name))];
  for (const layer of layers) {
    const said = saidIn(layer);
    if (said === undefined) continue;
    return said === null || said.kind === "number" ? said : { ...said, font: fontOf(layers) };
  }
  return null;
}

/** undefined when the layer says nothing, null when it says that there is none. */
function saidIn(layer: XmlElement | null): SlideMarker | null | undefined {
  for (const { name, attributes } of elementsOf(layer)) {
    if (name === "a:buNone") return null;
    if (name === "a:buChar") return { kind: "bullet", sign: attributes["char"] ?? "•", font: null };
    if (name === "a:buBlip") return { kind: "bullet", sign: "•", font: null };
    if (name === "a:buAutoNum") {
      const start = wholeNumber(attributes["startAt"]) ?? 1;
      return { kind: "number", ...numberType(attributes["type"] ?? "arabicPeriod"), start };
    }
  }
  return undefined;
}

/** How automatic numbers count (ECMA-376, part 1, 20.1.10.61), and what stands around them. */
const FORMATS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^alphaLc/u, "lowerLetter"],
  [/^alphaUc/u, "upperLetter"],
  [/^romanLc/u, "lowerRoman"],
  [/^romanUc/u, "upperRoman"],
];
const AROUND: ReadonlyArray<readonly [RegExp, string, string]> = [
  [/Period$/u, "", "."],
  [/ParenBoth$/u, "(", ")"],
  [/ParenR$/u, "", ")"],
  [/Minus$/u, "- ", " -"],
];

function numberType(type: string): Pick<SlideMarker & { kind: "number" }, "format" | "prefix" | "suffix"> {
  const format = FORMATS.find(([pattern]) => pattern.test(type))?.[1] ?? "decimal";
  const [, prefix = "", suffix = ""] = AROUND.find(([pattern]) => pattern.test(type)) ?? [];
  return { format, prefix, suffix };
}

function fontOf(layers: ReadonlyArray<XmlElement | null>): string | null {
  for (const layer of layers) {
    const font = childAt(layer, "a:buFont")?.attributes["typeface"];
    if (font !== undefined) return font;
  }
  return null;
}

/** Whether letters are bold; null when not said. */
export function isBold(properties: XmlElement | null): boolean | null {
  const said = properties?.attributes["b"];
  return said === undefined ? null : isOn(said);
}
