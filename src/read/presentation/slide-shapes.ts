/** What stands on one slide, as paragraphs and tables of a Word file (ECMA-376, part 1, 19.3 and 21.1.3). */
import { properties, valueElement, wordElement } from "../docx/word-element.ts";
import {
  childAt,
  childrenNamed,
  elementsOf,
  findAll,
  isOn,
  wholeNumber,
  type XmlElement,
} from "../office/xml-tree.ts";
import type { SlideLists } from "./slide-lists.ts";
import { boxParagraphs } from "./slide-text.ts";

/** What a shape is there for, when it fills a place of the layout. */
export interface Placeholder {
  /** "title", "ctrTitle", "body", "ftr", "sldNum" …; "obj" when not said. */
  readonly type: string;
  readonly index: string;
}

const GROUP = "p:grpSp";
const TITLES = new Set(["title", "ctrTitle"]);
/** Repeated on every slide. */
const RUNNING = new Set(["ftr", "dt", "sldNum", "hdr"]);

/** All shapes in reading order, those in groups in the place of the group. */
export function shapesOf(tree: XmlElement | null): readonly XmlElement[] {
  return elementsOf(tree).flatMap((element) => {
    if (element.name === GROUP) return shapesOf(element);
    if (element.name === "mc:AlternateContent") return shapesOf(childAt(element, "mc:Choice"));
    return isHidden(element) ? [] : [element];
  });
}

export function placeholderOf(shape: XmlElement): Placeholder | null {
  const place = findAll(childAt(shape, "p:nvSpPr") ?? childAt(shape, "p:nvGraphicFramePr"), "p:ph")[0];
  if (place === undefined) return null;
  return { type: place.attributes["type"] ?? "obj", index: place.attributes["idx"] ?? "0" };
}

export function isTitle(shape: XmlElement): boolean {
  return TITLES.has(placeholderOf(shape)?.type ?? "");
}

export function isRunning(shape: XmlElement): boolean {
  return RUNNING.has(placeholderOf(shape)?.type ?? "");
}

export function textBody(shape: XmlElement): XmlElement | null {
  return childAt(shape, "p:txBody");
}

/** The table in a frame; null when it holds something else. */
export function tableIn(frame: XmlElement): XmlElement | null {
  return childAt(frame, "a:graphic", "a:graphicData", "a:tbl");
}

/** Cells that a merged one covers are there and empty (ECMA-376, part 1, 21.1.3.16). */
export function tableElement(table: XmlElement, lists: SlideLists): XmlElement {
  const hasHead = isOnWhenSaid(childAt(table, "a:tblPr")?.attributes["firstRow"]);
  const rows = childrenNamed(table, "a:tr").map((row, index) =>
    wordElement("w:tr", {}, [
      ...properties("w:trPr", [hasHead && index === 0 ? valueElement("w:tblHeader", "1") : null]),
      ...childrenNamed(row, "a:tc").flatMap((cell) => cellElement(cell, lists)),
    ]),
  );
  return wordElement("w:tbl", {}, rows);
}

function cellElement(cell: XmlElement, lists: SlideLists): XmlElement[] {
  const { attributes } = cell;
  if (isOnWhenSaid(attributes["hMerge"])) return [];
  const columns = wholeNumber(attributes["gridSpan"]) ?? 1;
  const merge = isOnWhenSaid(attributes["vMerge"]) ? "continue" : null;
  const startsMerge = (wholeNumber(attributes["rowSpan"]) ?? 1) > 1 ? "restart" : null;
  const said = properties("w:tcPr", [
    columns > 1 ? valueElement("w:gridSpan", columns) : null,
    merge === null && startsMerge === null ? null : valueElement("w:vMerge", merge ?? startsMerge ?? ""),
  ]);
  const body = childAt(cell, "a:txBody");
  return [
    wordElement("w:tc", {}, [...said, ...(body === null ? [] : boxParagraphs({ body, styles: [] }, lists))]),
  ];
}

function isHidden(shape: XmlElement): boolean {
  const [about] = elementsOf(shape).filter(({ name }) => name.startsWith("p:nv"));
  return isOnWhenSaid(childAt(about ?? null, "p:cNvPr")?.attributes["hidden"]);
}

function isOnWhenSaid(value: string | undefined): boolean {
  return value !== undefined && isOn(value);
}
