/** Tables of an OpenDocument text as those of a Word file (OpenDocument 1.3, part 3, 9.1). */
import { properties, valueElement, wordElement } from "../docx/word-element.ts";
import type { XmlElement } from "../office/xml-tree.ts";
import { cellsOf, countSaid, type FoundCell, type FoundRow, rowsOf } from "./table-rows.ts";

/** Rows and cells that are filled alike many times say the same each time. */
const MOST_REPEATED = 100;

type BlocksOf = (parent: XmlElement) => readonly XmlElement[];

export function tableElement(table: XmlElement, blocksOf: BlocksOf): XmlElement {
  const open = new Map<number, OpenSpan>();
  return wordElement(
    "w:tbl",
    {},
    rowsOf(table)
      .flatMap(copiesOf)
      .map((row) => rowElement(row, open, blocksOf)),
  );
}

/** A cell that goes on in the rows below, by the first of its columns. */
interface OpenSpan {
  rows: number;
  readonly columns: number;
}

function rowElement(
  { element, isHead }: FoundRow,
  open: Map<number, OpenSpan>,
  blocksOf: BlocksOf,
): XmlElement {
  const cells: XmlElement[] = [];
  let column = 0;
  for (const { element: cell, isCovered } of cellsOf(element).flatMap(copiesOf)) {
    const placed = isCovered ? coveredCell(column, open) : ownCell(cell, column, { open, blocksOf });
    if (placed !== null) cells.push(placed);
    column += 1;
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
  const columns = Math.min(MOST_REPEATED, countSaid(cell, "table:number-columns-spanned"));
  const rows = countSaid(cell, "table:number-rows-spanned");
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

function copiesOf<Repeated extends FoundRow | FoundCell>(repeated: Repeated): readonly Repeated[] {
  return Array.from({ length: Math.min(MOST_REPEATED, repeated.count) }, () => repeated);
}
