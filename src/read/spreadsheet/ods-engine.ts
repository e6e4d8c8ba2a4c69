/** Reads a workbook in the OpenDocument format from its parts (OpenDocument 1.3, part 3, chapter 9). */
import type { Limits } from "../../model/settings.ts";
import { LinkSet } from "../link-set.ts";
import { cellsOf, rowsOf } from "../odt/table-rows.ts";
import { odfAddress } from "../office/odf-address.ts";
import { isEncrypted, odfProperties } from "../office/odf-properties.ts";
import { unpackParts } from "../office/package-parts.ts";
import { parseChildren } from "../office/parse-xml.ts";
import { childAt, childrenNamed, type XmlElement } from "../office/xml-tree.ts";
import { readableOr, Unreadable } from "../unreadable.ts";
import { formulaAddress } from "./formula-address.ts";
import { MOST_COLUMNS, type Sheet, type SheetRow, type Workbook } from "./sheet.ts";

/** A row that is filled alike many times says the same each time. */
const MOST_REPEATED = 2;
const MEGABYTE = 1024 * 1024;
/** An element of a sheet takes some hundred bytes in memory. */
const BYTES_PER_NODE = 1024;

/** @throws Unreadable "damaged" or "encrypted", or the limit that unpacking would exceed */
export async function readWithOwnEngine(bytes: Uint8Array, limits: Limits): Promise<Workbook> {
  const parts = unpackParts(bytes, limits);
  if (isEncrypted(parts)) throw new Unreadable("encrypted");
  const content = parts.get("content.xml");
  if (content === undefined) throw new Unreadable("damaged");
  const sheets: Sheet[] = [];
  const links = new LinkSet();
  let left = limits.blocks + 1;
  const hidden = hiddenStyles(content);
  const take = (element: XmlElement): boolean => {
    if (element.name !== "table:table" || hidden.has(element.attributes["table:style-name"] ?? ""))
      return true;
    const sheet = readSheet(element, { mostRows: left, links });
    sheets.push(sheet);
    left -= sheet.rows.length;
    return left > 0;
  };
  const nodeLimit = Math.floor((limits.megabytesPerDocument * MEGABYTE) / BYTES_PER_NODE);
  if (!parseChildren(content, { container: "office:spreadsheet", take, nodeLimit }))
    throw new Unreadable("limit-memory", { limit: limits.megabytesPerDocument });
  return { engine: "ods", sheets, properties: odfProperties(parts), links: links.addresses };
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

interface SheetSearch {
  readonly mostRows: number;
  readonly links: LinkSet;
}

function readSheet(table: XmlElement, { mostRows, links }: SheetSearch): Sheet {
  const rows: SheetRow[] = [];
  let number = 1;
  for (const { element, count } of rowsOf(table)) {
    const cells = cellTexts(element, links);
    if (cells.length > 0) {
      for (let copy = 0; copy < Math.min(count, MOST_REPEATED) && rows.length < mostRows; copy += 1)
        rows.push({ number: number + copy, cells, bold: false });
    }
    number += count;
  }
  return { name: table.attributes["table:name"] ?? "", rows, headRow: headRow(table) };
}

function headRow(table: XmlElement): number | null {
  let number = 1;
  for (const { isHead, count } of rowsOf(table)) {
    if (isHead) return number;
    number += count;
  }
  return null;
}

/** Cells that a merged one covers are empty. */
function cellTexts(row: XmlElement, links: LinkSet): string[] {
  const cells: string[] = [];
  for (const { element, count } of cellsOf(row)) {
    links.add(formulaAddress(element.attributes["table:formula"] ?? ""));
    const text = childrenNamed(element, "text:p")
      .map((paragraph) => paragraphText(paragraph, links))
      .join(" ")
      .trim();
    for (let copy = 0; copy < count && cells.length < MOST_COLUMNS; copy += 1) cells.push(text);
  }
  while (cells.at(-1) === "") cells.pop();
  return cells;
}

/** Spaces, tabs and line ends are elements; notes are none of the text. */
function paragraphText(paragraph: XmlElement, links: LinkSet): string {
  return paragraph.children
    .map((child) => {
      if (typeof child === "string") return child;
      if (child.name === "text:s" || child.name === "text:tab" || child.name === "text:line-break")
        return " ";
      if (child.name === "text:a") links.add(odfAddress(child));
      return child.name === "office:annotation" ? "" : paragraphText(child, links);
    })
    .join("");
}
