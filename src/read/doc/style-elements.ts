/** The style sheet of a binary Word file as elements ([MS-DOC] 2.9.271, "STSH"). */

import { properties, valueElement, wordElement } from "../docx/word-element.ts";
import type { XmlElement } from "../office/xml-tree.ts";
import { ByteView } from "./byte-view.ts";
import { letterElements } from "./letter-properties.ts";
import { paragraphProperties, saidOfParagraph } from "./paragraph-properties.ts";
import { PropertyChanges } from "./property-changes.ts";

const NO_STYLE = 0xfff;
const PARAGRAPH = 1;
const LETTERS = 2;

/** Styles that come with Word are named in the language of the program; their numbers are the same everywhere ([MS-DOC] 2.9.260). */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  ...Array.from({ length: 9 }, (_, index) => [index + 1, `heading ${index + 1}`] as const),
  ...Array.from({ length: 9 }, (_, index) => [index + 19, `toc ${index + 1}`] as const),
  [62, "title"],
]);

/** @returns the root of a part with styles, each named by its number; null when the file has none */
export function styleElements(table: ByteView | null): XmlElement | null {
  if (table === null) return null;
  const headLength = table.short(0);
  const count = table.short(2);
  const baseLength = table.short(4);
  const styles: XmlElement[] = [];
  let at = 2 + headLength;
  for (let index = 0; index < count && at + 2 <= table.length; index += 1) {
    const length = Math.min(table.short(at), table.length - at - 2);
    if (length > baseLength) styles.push(...styleElement(table.part(at + 2, length), { index, baseLength }));
    at += 2 + length;
  }
  return wordElement("w:styles", {}, styles);
}

function styleElement(
  style: ByteView,
  { index, baseLength }: { readonly index: number; readonly baseLength: number },
): XmlElement[] {
  const kind = style.short(2) & 0xf;
  if (kind !== PARAGRAPH && kind !== LETTERS) return [];
  const base = style.short(2) >> 4;
  const nameLength = style.short(baseLength);
  const name = BUILT_IN.get(style.short(0) & NO_STYLE) ?? style.text(baseLength + 2, nameLength);
  const parts = partsFrom(style, baseLength + 2 + nameLength * 2 + 2);
  const [first = EMPTY, second = EMPTY] = parts;
  const letters = kind === PARAGRAPH ? second : first;
  const paragraph = kind === PARAGRAPH ? saidOfParagraph(paragraphProperties(first).changes) : [];
  const attributes = {
    "w:type": kind === PARAGRAPH ? "paragraph" : "character",
    "w:styleId": String(index),
    ...(index === 0 ? { "w:default": "1" } : {}),
  };
  const children = [
    valueElement("w:name", name),
    ...(base === NO_STYLE ? [] : [valueElement("w:basedOn", base)]),
    ...properties("w:pPr", paragraph),
    ...letterElements(new PropertyChanges(letters)),
  ];
  return [wordElement("w:style", attributes, children)];
}

const EMPTY = new ByteView(new Uint8Array(0));

/** Lists of changes, each with its length before it and beginning at an even place. */
function partsFrom(style: ByteView, start: number): ByteView[] {
  const parts: ByteView[] = [];
  let at = start;
  while (at + 2 <= style.length && parts.length < 2) {
    const length = Math.min(style.short(at), style.length - at - 2);
    parts.push(style.part(at + 2, length));
    at += 2 + length + (length % 2);
  }
  return parts;
}
