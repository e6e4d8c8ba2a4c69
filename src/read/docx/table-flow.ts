/** Reads tables: rows with their cells, or the blocks inside them where a table only lays out the page. */
import type { Block } from "../../model/document.ts";
import { type AnchoredText, joinTexts } from "../anchored-text.ts";
import { type DraftBlock, printedText } from "./draft-block.ts";
import type { NoteReference } from "./paragraph-text.ts";
import type { Revisions } from "./revisions.ts";
import type { StyleSheet } from "./style-sheet.ts";
import { childAt, elementsOf, numberAt, switchAt, valueAt, type XmlElement } from "./xml-tree.ts";

export interface CellText {
  readonly blocks: readonly DraftBlock[];
  readonly notes: readonly NoteReference[];
}

export interface TableContext {
  readonly styles: StyleSheet;
  readonly revisions: Revisions;
  readonly tables: TableNumbers;
  readonly readCell: (cell: XmlElement) => CellText;
}

/** Numbers the tables of a document. */
export class TableNumbers {
  #next = 0;

  next(): number {
    this.#next += 1;
    return this.#next - 1;
  }
}

/** Word allows 63 columns. */
const MOST_COLUMNS = 100;
const WRAPPERS = new Set(["w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo"]);

/** @returns the blocks row by row, each with the notes that it refers to */
export function readTable(table: XmlElement, context: TableContext): readonly CellText[] {
  const rows = unwrapped(table, "w:tr").filter((row) => isKept(row, context.revisions));
  const isColumn = rows.every((row) => unwrapped(row, "w:tc").length <= 1);
  const flow = new TableFlow(context, hasHeadStyle(table, context.styles));
  const read: CellText[] = [];
  for (const row of rows) {
    const cells = rowCells(row, context.readCell);
    const isLayout = isColumn || holdsSections(cells);
    read.push(isLayout ? inOrder(cells) : flow.row(cells, switchAt(row, "w:trPr", "w:tblHeader") === true));
  }
  return read;
}

/** A row that is deleted or hidden is not there. */
function isKept(row: XmlElement, revisions: Revisions): boolean {
  const properties = childAt(row, "w:trPr");
  const isAccepted = elementsOf(properties).map(({ name }) => revisions.accept(name));
  return isAccepted.every((accepted) => accepted) && switchAt(properties, "w:hidden") !== true;
}

/** Nearly all tables ask for a special first row; only some styles make anything of it. */
function hasHeadStyle(table: XmlElement, styles: StyleSheet): boolean {
  const look = childAt(table, "w:tblPr", "w:tblLook")?.attributes;
  const bits = Number.parseInt(look?.["w:val"] ?? "0", 16);
  const isAsked = look?.["w:firstRow"] === "1" || (look?.["w:firstRow"] === undefined && (bits & 0x20) !== 0);
  return isAsked && styles.chain(valueAt(table, "w:tblPr", "w:tblStyle")).some(({ firstRow }) => firstRow);
}

interface Cell extends CellText {
  /** Columns that it takes. */
  readonly span: number;
}

function rowCells(row: XmlElement, readCell: TableContext["readCell"]): readonly Cell[] {
  const empty: Cell = { blocks: [], notes: [], span: 1 };
  const before = numberAt(row, "w:trPr", "w:gridBefore") ?? 0;
  const cells = unwrapped(row, "w:tc").map((cell): Cell => {
    const properties = childAt(cell, "w:tcPr");
    const span = Math.max(1, Math.min(numberAt(properties, "w:gridSpan") ?? 1, MOST_COLUMNS));
    return isMergedInto(properties) ? { ...empty, span } : { ...readCell(cell), span };
  });
  return before > 0 ? [{ ...empty, span: Math.min(before, MOST_COLUMNS) }, ...cells] : cells;
}

/** A cell that only lengthens the one above or beside it. */
function isMergedInto(properties: XmlElement | null): boolean {
  return ["w:vMerge", "w:hMerge"].some((name) => {
    const merge = childAt(properties, name);
    return merge !== null && merge.attributes["w:val"] !== "restart";
  });
}

/** Cells of data hold neither tables nor headings with text under them. */
function holdsSections(cells: readonly Cell[]): boolean {
  const filled = cells.filter(({ blocks }) => blocks.some(({ block }) => block.text !== ""));
  return cells.some(({ blocks }) => {
    const hasHeading = blocks.some(({ block }) => block.kind === "heading");
    return (
      blocks.some(({ block }) => block.kind === "row") ||
      (hasHeading && (blocks.length > 1 || filled.length === 1))
    );
  });
}

function inOrder(cells: readonly Cell[]): CellText {
  return { blocks: cells.flatMap(({ blocks }) => blocks), notes: cells.flatMap(({ notes }) => notes) };
}

class TableFlow {
  readonly #context: TableContext;
  readonly #hasHeadStyle: boolean;
  #number: number | null = null;

  constructor(context: TableContext, hasHeadStyle: boolean) {
    this.#context = context;
    this.#hasHeadStyle = hasHeadStyle;
  }

  row(cells: readonly Cell[], isMarkedHeader: boolean): CellText {
    const notes = cells.flatMap((cell) => cell.notes);
    const texts = cells.flatMap(cellTexts).slice(0, MOST_COLUMNS);
    if (texts.every((text) => text === null)) return { blocks: [], notes };
    const isFirst = this.#number === null;
    this.#number ??= this.#context.tables.next();
    const looks = cells.flatMap(({ blocks }) => blocks.map(({ look }) => look));
    const isBold = looks.length > 0 && looks.every(({ bold }) => bold);
    const header = isMarkedHeader || (isFirst && (isBold || this.#hasHeadStyle));
    const block = rowBlock(texts, { table: this.#number, header });
    return { blocks: [{ block, look: { bold: isBold, size: null }, isTitle: false }], notes };
  }
}

/** A cell's text, and nothing for the further columns that it takes. */
function cellTexts({ blocks, span }: Cell): ReadonlyArray<AnchoredText | null> {
  const printed = blocks.map(({ block }) => printedText(block)).filter(({ text }) => text !== "");
  const text = printed.length === 0 ? null : joinTexts(printed);
  return [text, ...Array.from({ length: span - 1 }, () => null)];
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

/** Children of that name, those inside wrappers too. */
function unwrapped(parent: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return WRAPPERS.has(child.name) ? unwrapped(child, name) : [];
  });
}
