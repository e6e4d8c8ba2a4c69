/** Makes blocks of tables: rows with their cells, or the blocks inside them where a table only lays out the page. */
import type { Block } from "../../model/document.ts";
import { type AnchoredText, joinTexts } from "../anchored-text.ts";
import { childAt, valueAt, type XmlElement } from "../office/xml-tree.ts";
import { printedText } from "./draft-block.ts";
import type { StyleSheet } from "./style-sheet.ts";
import { type Cell, type CellContext, type CellText, type TableRow, tableRows } from "./table-cells.ts";

export interface TableContext extends CellContext {
  readonly styles: StyleSheet;
  readonly tables: TableNumbers;
}

/** Numbers the tables of a document. */
export class TableNumbers {
  #next = 0;

  next(): number {
    this.#next += 1;
    return this.#next - 1;
  }
}

/** Nobody fills the cell of a table with data with so many letters. */
const LONGEST_CELL = 4000;

/** @returns the blocks row by row, each with the notes that it refers to */
export function readTable(table: XmlElement, context: TableContext): readonly CellText[] {
  const rows = tableRows(table, context);
  const isColumn = rows.every(({ cells }) => cells.length <= 1);
  const isData = (row: TableRow) => !isColumn && !holdsSections(row.cells);
  const columns = commonColumns(rows.filter(isData));
  let number: number | null = null;
  const hasHeadStyle = isHeadStyled(table, context.styles);
  return rows.map((row) => {
    if (!isData(row)) return inOrder(row.cells);
    const texts = columns === null ? row.cells.map(cellText) : columns.map((column) => cellAt(row, column));
    const notes = row.cells.flatMap((cell) => cell.notes);
    if (texts.every((text) => text === null)) return { blocks: [], notes };
    const isFirst = number === null;
    number ??= context.tables.next();
    const bold = isBold(row);
    const header = row.isHead || (isFirst && rows.length > 1 && (bold || hasHeadStyle));
    const block = rowBlock(texts, { table: number, header });
    return { blocks: [{ block, look: { bold, size: null }, isTitle: false }], notes };
  });
}

/** Nearly all tables ask for a special first row; only some styles make anything of it. */
function isHeadStyled(table: XmlElement, styles: StyleSheet): boolean {
  const look = childAt(table, "w:tblPr", "w:tblLook")?.attributes;
  const bits = Number.parseInt(look?.["w:val"] ?? "0", 16);
  const isAsked = look?.["w:firstRow"] === "1" || (look?.["w:firstRow"] === undefined && (bits & 0x20) !== 0);
  return isAsked && styles.chain(valueAt(table, "w:tblPr", "w:tblStyle")).some(({ firstRow }) => firstRow);
}

/** Cells of data hold neither tables nor headings with text under them nor whole texts. */
function holdsSections(cells: readonly Cell[]): boolean {
  const filled = cells.filter(({ blocks }) => blocks.some(({ block }) => block.text !== ""));
  const isAlone = filled.length === 1 && takesMost(filled, cells);
  return filled.some(({ blocks }) => {
    const letters = blocks.reduce((sum, { block }) => sum + block.text.length, 0);
    if (letters > LONGEST_CELL || blocks.some(({ block }) => block.kind === "row")) return true;
    const hasHeading = blocks.some(({ block }) => block.kind === "heading");
    return isAlone ? hasHeading || blocks.length > 1 : hasHeading && blocks.length > 1;
  });
}

/** Beside a cell that lengthens the one above, or a narrow label left empty, a lone cell is still data. */
function takesMost(filled: readonly Cell[], cells: readonly Cell[]): boolean {
  const width = (some: readonly Cell[]) => some.reduce((sum, { span }) => sum + span, 0);
  return !cells.some(({ isMerged }) => isMerged) && width(filled) * 2 >= width(cells) && cells.length !== 2;
}

function inOrder(cells: readonly Cell[]): CellText {
  return { blocks: cells.flatMap(({ blocks }) => blocks), notes: cells.flatMap(({ notes }) => notes) };
}

/**
 * Columns in which cells begin, so that cells stand under each other; null when no row has a cell in each of them, as
 * in forms whose rows are cut each in its own way.
 */
function commonColumns(rows: readonly TableRow[]): readonly number[] | null {
  const columns = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const isCommon = rows.some(({ cells }) => cells.length === columns.size);
  return isCommon ? [...columns].sort((a, b) => a - b) : null;
}

function cellAt({ cells }: TableRow, column: number): AnchoredText | null {
  const cell = cells.find((other) => other.column === column);
  return cell === undefined ? null : cellText(cell);
}

function isBold({ cells }: TableRow): boolean {
  const looks = cells.flatMap(({ blocks }) => blocks.map(({ look }) => look));
  return looks.length > 0 && looks.every(({ bold }) => bold);
}

function cellText(cell: Cell | undefined): AnchoredText | null {
  const printed = (cell?.blocks ?? [])
    .map(({ block }) => printedText(block))
    .filter(({ text }) => text !== "");
  return printed.length === 0 ? null : joinTexts(printed);
}

function rowBlock(
  texts: ReadonlyArray<AnchoredText | null>,
  { table, header }: { readonly table: number; readonly header: boolean },
): Block {
  const cells = texts.map((text) => text?.text ?? "");
  const page = texts.find((text) => text !== null)?.anchors[0]?.page ?? null;
  const whole = joinTexts(
    texts.map((text) => text ?? { text: "", anchors: [] }),
    () => " | ",
  );
  const anchors = [{ offset: 0, page, line: null }, ...whole.anchors.filter(({ offset }) => offset > 0)];
  return { kind: "row", text: cells.join(" | "), anchors, furniture: null, cells, table, header };
}
