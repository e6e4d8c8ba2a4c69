/** Reads a workbook in the Office Open XML format from its parts. */
import type { Limits } from "../../model/settings.ts";
import { LinkSet } from "../link-set.ts";
import { foundProperties } from "../office/document-properties.ts";
import { optionalRoot } from "../office/optional-root.ts";
import { type PackageParts, unpackParts } from "../office/package-parts.ts";
import { parseChildren, parseXml } from "../office/parse-xml.ts";
import { linkTargets, type Relationship, relationshipsOf } from "../office/relationships.ts";
import { childAt, childrenNamed, isOn, textOf, wholeNumber, type XmlElement } from "../office/xml-tree.ts";
import { Unreadable } from "../unreadable.ts";
import { CellStyles } from "./cell-styles.ts";
import { type DateSystem, displayedNumber } from "./displayed-value.ts";
import { formulaAddress } from "./formula-address.ts";
import { MOST_COLUMNS, type Sheet, type SheetRow, type Workbook } from "./sheet.ts";

/** Where Excel itself keeps it. */
const USUAL_WORKBOOK = "xl/workbook.xml";
/** A row of a table takes some elements for each cell. */
const NODES_PER_ROW = 20 * MOST_COLUMNS;

/** @throws Unreadable "damaged", or the limit that unpacking would exceed */
export async function readWithOwnEngine(bytes: Uint8Array, limits: Limits): Promise<Workbook> {
  const parts = unpackParts(bytes, limits);
  const about = relationshipsOf(parts, "");
  const name = about.find(({ type }) => type === "officeDocument")?.target ?? USUAL_WORKBOOK;
  const root = partOf(parts, name);
  const related = relationshipsOf(parts, name);
  const book: Book = {
    parts,
    related,
    texts: sharedTexts(parts, related),
    styles: new CellStyles(besides(parts, related, "styles")),
    system: isOn(childAt(root, "workbookPr")?.attributes["date1904"] ?? "0") ? "from1904" : "from1900",
    links: new LinkSet(),
  };
  const sheets = readSheets(book, root, limits.blocks + 1);
  const properties = foundProperties({
    core: besides(parts, about, "core-properties"),
    app: besides(parts, about, "extended-properties"),
    custom: besides(parts, about, "custom-properties"),
  });
  return { engine: "xlsx", sheets, properties, links: book.links.addresses };
}

interface Book {
  readonly parts: PackageParts;
  readonly related: readonly Relationship[];
  readonly texts: readonly string[];
  readonly styles: CellStyles;
  readonly system: DateSystem;
  readonly links: LinkSet;
}

/** @param mostRows of all sheets together */
function readSheets(book: Book, root: XmlElement, mostRows: number): Sheet[] {
  const sheets: Sheet[] = [];
  let left = mostRows;
  for (const { attributes } of childrenNamed(childAt(root, "sheets"), "sheet")) {
    if (attributes["state"] === "hidden" || attributes["state"] === "veryHidden") continue;
    const target = book.related.find(({ id }) => id === attributes["r:id"])?.target;
    const bytes = target === undefined ? undefined : book.parts.get(target);
    if (target === undefined || bytes === undefined) continue;
    book.links.addAll(linkTargets(book.parts, target).values());
    const sheet = readSheet(book, { name: attributes["name"] ?? "", bytes, mostRows: left });
    sheets.push(sheet);
    left -= sheet.rows.length;
    if (left <= 0) break;
  }
  return sheets;
}

interface SheetPart {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mostRows: number;
}

function readSheet(book: Book, { name, bytes, mostRows }: SheetPart): Sheet {
  const rows: SheetRow[] = [];
  let number = 0;
  const take = (element: XmlElement): boolean => {
    number = wholeNumber(element.attributes["r"]) ?? number + 1;
    const row = element.name === "row" ? readRow(book, element, number) : null;
    if (row !== null) rows.push(row);
    return rows.length < mostRows;
  };
  parseChildren(bytes, { container: "sheetData", take, nodeLimit: NODES_PER_ROW });
  return { name, rows, headRow: null };
}

function readRow(book: Book, row: XmlElement, number: number): SheetRow | null {
  const cells: string[] = [];
  let bold = true;
  for (const cell of childrenNamed(row, "c")) {
    const column = columnOf(cell.attributes["r"]) ?? cells.length;
    book.links.add(formulaAddress(textOf(childAt(cell, "f"))));
    const text = displayed(book, cell);
    if (text === "" || column >= MOST_COLUMNS) continue;
    while (cells.length < column) cells.push("");
    cells[column] = text;
    bold &&= book.styles.at(cell.attributes["s"]).bold;
  }
  return cells.length === 0 ? null : { number, cells, bold };
}

/** "C12" → 2. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/u.exec(reference ?? "")?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** What stands in the cell; of a formula its result. */
function displayed({ texts, styles, system }: Book, cell: XmlElement): string {
  const value = textOf(childAt(cell, "v")).trim();
  switch (cell.attributes["t"]) {
    case "s":
      return texts[Number(value)] ?? "";
    case "inlineStr":
      return richText(childAt(cell, "is"));
    case "b":
      return value === "1" ? "TRUE" : "FALSE";
    case "e":
      return "";
    case "str":
      return value;
    case "d":
      return value.replace("T", " ");
    default:
      return value === "" ? "" : displayedNumber(Number(value), styles.at(cell.attributes["s"]).look, system);
  }
}

function sharedTexts(parts: PackageParts, related: readonly Relationship[]): string[] {
  const target = related.find(({ type }) => type === "sharedStrings")?.target;
  const bytes = target === undefined ? undefined : parts.get(target);
  const texts: string[] = [];
  if (bytes === undefined) return texts;
  const take = (item: XmlElement): boolean => {
    texts.push(richText(item));
    return true;
  };
  parseChildren(bytes, { container: "sst", take, nodeLimit: NODES_PER_ROW });
  return texts;
}

/** Runs of text, without the signs that say how Japanese is read. */
function richText(item: XmlElement | null): string {
  const runs = childrenNamed(item, "r").map((run) => textOf(childAt(run, "t")));
  return textOf(childAt(item, "t")) + runs.join("");
}

function partOf(parts: PackageParts, name: string): XmlElement {
  const bytes = parts.get(name);
  if (bytes === undefined) throw new Unreadable("damaged");
  return parseXml(bytes);
}

/** A part without which the text can be read; null when it is missing or damaged. */
function besides(parts: PackageParts, related: readonly Relationship[], type: string): XmlElement | null {
  return optionalRoot(parts, related.find((relationship) => relationship.type === type)?.target ?? "");
}
