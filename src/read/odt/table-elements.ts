/** Tables of an OpenDocument text as those of a Word file (OpenDocument 1.3, part 3, 9.1). */
import { properties, valueElement, wordElement } from "../docx/word-element.ts";
import { elementsOf, wholeNumber, type XmlElement } from "../office/xml-tree.ts";

/** Rows and cells that are filled alike many times say the same each time. */
const MOST_REPEATED = 100;
const GROUPS = new Set(["table:table-rows", "table:table-row-group", "table:table-header-rows"]);

type BlocksOf = (parent: XmlElement) => readonly XmlElement[];

export function tableElement(table: XmlElement, blocksOf: BlocksOf): XmlElement {
  const open = new Map<number, OpenSpan>();
  return wordElement(
    "w:tbl",
    {},
    rowsOf(table, false).map((row) => rowElement(row, open, blocksOf)),
  );
}

/** A cell that goes on in the rows below, by the first of its columns. */
interface OpenSpan {
  rows: number;
  readonly columns: number;
}

interface FoundRow {
  readonly element: XmlElement;
  readonly isHead: boolean;
}

function rowsOf(parent: XmlElement, isHead: boolean): readonly FoundRow[] {
  return elementsOf(parent).flatMap((element) => {
    if (GROUPS.has(element.name))
      return rowsOf(element, isHead || element.name === "table:table-header-rows");
    if (element.name !== "table:table-row") return [];
    const count = repetitions(element.attributes["table:number-rows-repeated"]);
    return Array.from({ length: count }, () => ({ element, isHead }));
  });
}

function rowElement(
  { element, isHead }: FoundRow,
  open: Map<number, OpenSpan>,
  blocksOf: BlocksOf,
): XmlElement {
  const cells: XmlElement[] = [];
  let column = 0;
  for (const cell of elementsOf(element)) {
    if (cell.name !== "table:table-cell" && cell.name !== "table:covered-table-cell") continue;
    const count = repetitions(cell.attributes["table:number-columns-repeated"]);
    for (let copy = 0; copy < count; copy += 1) {
      const isCovered = cell.name === "table:covered-table-cell";
      const placed = isCovered ? coveredCell(column, open) : ownCell(cell, column, { open, blocksOf });
      if (placed !== null) cells.push(placed);
      column += 1;
    }
  }
  return wordElement("w:tr", {}, [
    ...properties("w:trPr", [isHead ? valueElement("w:tblHeader", "1") : null]),
    ...cells,
  ]);
}

/** Cells that one beside them covers are no cells of a Word file; those that one above covers lengthen it. */
function coveredCell(column: number, open: Map<number, OpenSpan>): XmlElement | null {
  const above = open.get(column);
  if (above === undefined || above.rows === 0) return null;
  above.rows -= 1;
  return cellElement({ columns: above.columns, merge: "continue" }, []);
}

function ownCell(
  cell: XmlElement,
  column: number,
  { open, blocksOf }: { readonly open: Map<number, OpenSpan>; readonly blocksOf: BlocksOf },
): XmlElement {
  const columns = repetitions(cell.attributes["table:number-columns-spanned"]);
  const rows = Math.max(1, wholeNumber(cell.attributes["table:number-rows-spanned"]) ?? 1);
  open.delete(column);
  if (rows > 1) open.set(column, { rows: rows - 1, columns });
  return cellElement({ columns, merge: rows > 1 ? "restart" : null }, blocksOf(cell));
}

function cellElement(
  { columns, merge }: { readonly columns: number; readonly merge: "restart" | "continue" | null },
  content: readonly XmlElement[],
): XmlElement {
  const said = properties("w:tcPr", [
    columns > 1 ? valueElement("w:gridSpan", columns) : null,
    merge === null ? null : valueElement("w:vMerge", merge),
  ]);
  return wordElement("w:tc", {}, [...said, ...content]);
}

function repetitions(said: string | undefined): number {
  return Math.min(MOST_REPEATED, Math.max(1, wholeNumber(said) ?? 1));
}
