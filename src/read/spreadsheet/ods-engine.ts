/** Reads a workbook in the OpenDocument format from its parts (OpenDocument 1.3, part 3, chapter 9). */
import type { Limits } from "../../model/settings.ts";
import { isEncrypted, odfProperties } from "../office/odf-properties.ts";
import { unpackParts } from "../office/package-parts.ts";
import { parseChildren } from "../office/parse-xml.ts";
import { childAt, childrenNamed, elementsOf, wholeNumber, type XmlElement } from "../office/xml-tree.ts";
import { readableOr, Unreadable } from "../unreadable.ts";
import { MOST_COLUMNS, type Sheet, type SheetRow, type Workbook } from "./sheet.ts";

/** A row that is filled alike many times says the same each time. */
const MOST_REPEATED = 2;
const MEGABYTE = 1024 * 1024;
/** An element of a sheet takes some hundred bytes in memory. */
const BYTES_PER_NODE = 1024;
/** Rows may stand in groups, of which the head of a table is one. */
const ROW_GROUPS = new Set(["table:table-rows", "table:table-row-group", "table:table-header-rows"]);

/** @throws Unreadable "damaged" or "encrypted", or the limit that unpacking would exceed */
export async function readWithOwnEngine(bytes: Uint8Array, limits: Limits): Promise<Workbook> {
  const parts = unpackParts(bytes, limits);
  if (isEncrypted(parts)) throw new Unreadable("encrypted");
  const content = parts.get("content.xml");
  if (content === undefined) throw new Unreadable("damaged");
  const sheets: Sheet[] = [];
  let left = limits.blocks + 1;
  const hidden = hiddenStyles(content);
  const take = (element: XmlElement): boolean => {
    if (element.name !== "table:table" || hidden.has(element.attributes["table:style-name"] ?? ""))
      return true;
    const sheet = readSheet(element, left);
    sheets.push(sheet);
    left -= sheet.rows.length;
    return left > 0;
  };
  const nodeLimit = Math.floor((limits.megabytesPerDocument * MEGABYTE) / BYTES_PER_NODE);
  if (!parseChildren(content, { container: "office:spreadsheet", take, nodeLimit }))
    throw new Unreadable("limit-memory", { limit: limits.megabytesPerDocument });
  return { engine: "ods", sheets, properties: odfProperties(parts) };
}

/** Names of the styles of sheets that are not shown. */
function hiddenStyles(content: Uint8Array): ReadonlySet<string> {
  const hidden = new Set<string>();
  const take = (style: XmlElement): boolean => {
    if (childAt(style, "style:table-properties")?.attributes["table:display"] === "false")
      hidden.add(style.attributes["style:name"] ?? "");
    return true;
  };
  const search = { container: "office:automatic-styles", take, nodeLimit: Number.POSITIVE_INFINITY };
  // A file without such styles hides nothing; one that is damaged is told of when its sheets are read.
  readableOr(() => parseChildren(content, search), false);
  return hidden;
}

function readSheet(table: XmlElement, mostRows: number): Sheet {
  const rows: SheetRow[] = [];
  let number = 1;
  for (const { element } of rowsOf(table, false)) {
    const repeated = Math.max(1, wholeNumber(element.attributes["table:number-rows-repeated"]) ?? 1);
    const cells = cellsOf(element);
    if (cells.length > 0) {
      for (let copy = 0; copy < Math.min(repeated, MOST_REPEATED) && rows.length < mostRows; copy += 1)
        rows.push({ number: number + copy, cells, bold: false });
    }
    number += repeated;
  }
  return { name: table.attributes["table:name"] ?? "", rows, headRow: headRow(table) };
}

interface FoundRow {
  readonly element: XmlElement;
  /** True below a table's head that is repeated on every printed page. */
  readonly isHead: boolean;
}

function rowsOf(parent: XmlElement, isHead: boolean): readonly FoundRow[] {
  return elementsOf(parent).flatMap((element) => {
    if (element.name === "table:table-row") return [{ element, isHead }];
    if (!ROW_GROUPS.has(element.name)) return [];
    return rowsOf(element, isHead || element.name === "table:table-header-rows");
  });
}

function headRow(table: XmlElement): number | null {
  let number = 1;
  for (const { element, isHead } of rowsOf(table, false)) {
    if (isHead) return number;
    number += Math.max(1, wholeNumber(element.attributes["table:number-rows-repeated"]) ?? 1);
  }
  return null;
}

/** Cells that a merged one covers are empty. */
function cellsOf(row: XmlElement): string[] {
  const cells: string[] = [];
  for (const cell of elementsOf(row)) {
    if (cell.name !== "table:table-cell" && cell.name !== "table:covered-table-cell") continue;
    const repeated = Math.max(1, wholeNumber(cell.attributes["table:number-columns-repeated"]) ?? 1);
    const text = childrenNamed(cell, "text:p").map(paragraphText).join(" ").trim();
    for (let copy = 0; copy < repeated && cells.length < MOST_COLUMNS; copy += 1) cells.push(text);
  }
  while (cells.at(-1) === "") cells.pop();
  return cells;
}

/** Spaces, tabs and line ends are elements; notes are none of the text. */
function paragraphText(paragraph: XmlElement): string {
  return paragraph.children
    .map((child) => {
      if (typeof child === "string") return child;
      if (child.name === "text:s" || child.name === "text:tab" || child.name === "text:line-break")
        return " ";
      return child.name === "office:annotation" ? "" : paragraphText(child);
    })
    .join("");
}
