/** Puts tables together from files that only mark where cells and rows end, and how deep tables lie in each other. */

import type { XmlElement } from "../office/xml-tree.ts";
import { valueElement, wordElement } from "./word-element.ts";

/** Word nests tables some levels deep; files made to harm nest thousands. */
const DEEPEST = 20;
/** Edges of cells that differ by less, in twentieths of a point, are one. */
const SAME_EDGE = 30;

interface DraftRow {
  readonly cells: XmlElement[][];
  /** What the end of the row says of its cells. */
  readonly shape: RowShape;
}

interface OpenTable {
  readonly rows: DraftRow[];
  cells: XmlElement[][];
  cell: XmlElement[];
}

export interface TablePlace {
  /** 0 outside of tables. */
  readonly depth: number;
  /** The paragraph ends a cell, when it stands in the innermost of nested tables; others end by their last sign. */
  readonly endsInnerCell: boolean;
  readonly endsRow: boolean;
}

export interface PlacedParagraph {
  readonly element: XmlElement;
  readonly place: TablePlace;
  /** It ends with the mark of a cell. */
  readonly hasCellMark: boolean;
  /** Of the row that it ends. */
  readonly shape: () => RowShape;
}

/** Takes the paragraphs of a text in order and gives those outside of tables, and whole tables, as they end. */
export class TableBuilder {
  readonly #open: OpenTable[] = [];

  /** @returns what is complete */
  add(paragraph: PlacedParagraph): XmlElement[] {
    const depth = Math.min(paragraph.place.depth, DEEPEST);
    const complete = this.#closeTo(depth);
    while (this.#open.length < depth) this.#open.push({ rows: [], cells: [], cell: [] });
    const table = this.#open.at(-1);
    if (table === undefined) return [...complete, paragraph.element];
    this.#enter(table, paragraph, depth);
    return complete;
  }

  finish(): XmlElement[] {
    return this.#closeTo(0);
  }

  #enter(table: OpenTable, { element, place, hasCellMark, shape }: PlacedParagraph, depth: number): void {
    if (place.endsRow) {
      table.rows.push({ cells: table.cells, shape: shape() });
      table.cells = [];
      table.cell = [];
      return;
    }
    table.cell.push(element);
    if ((depth === 1 && hasCellMark) || (depth > 1 && place.endsInnerCell)) {
      table.cells.push(table.cell);
      table.cell = [];
    }
  }

  #closeTo(depth: number): XmlElement[] {
    const complete: XmlElement[] = [];
    while (this.#open.length > depth) {
      const table = this.#open.pop();
      if (table === undefined) break;
      // A row without an end holds what is left of a broken table.
      if (table.cell.length > 0) table.cells.push(table.cell);
      if (table.cells.length > 0) table.rows.push({ cells: table.cells, shape: NO_SHAPE });
      const outer = this.#open.at(-1);
      if (table.rows.length === 0) continue;
      const element = tableElement(table.rows);
      if (outer === undefined) complete.push(element);
      else outer.cell.push(element);
    }
    return complete;
  }
}

export interface RowShape {
  readonly isHead: boolean;
  /** Left edge of each cell and right edge of the last, in twentieths of a point; [] when not said. */
  readonly edges: readonly number[];
  readonly merges: ReadonlyArray<"none" | "beside" | "above" | "first-above">;
}
export const NO_SHAPE: RowShape = { isHead: false, edges: [], merges: [] };

function tableElement(rows: readonly DraftRow[]): XmlElement {
  const edges = commonEdges(rows);
  return wordElement(
    "w:tbl",
    {},
    rows.map((row) => rowElement(row, edges)),
  );
}

function rowElement({ cells, shape }: DraftRow, edges: readonly number[]): XmlElement {
  const head = shape.isHead ? [valueElement("w:tblHeader", "1")] : [];
  const before = columnsBetween(edges, edges[0] ?? 0, shape.edges[0] ?? edges[0] ?? 0);
  const skipped = before > 0 ? [valueElement("w:gridBefore", before)] : [];
  const children = cells.map((content, index) => cellElement(content, { shape, index, edges }));
  return wordElement("w:tr", {}, [wordElement("w:trPr", {}, [...skipped, ...head]), ...children]);
}

interface CellPlace {
  readonly shape: RowShape;
  readonly index: number;
  readonly edges: readonly number[];
}

function cellElement(content: readonly XmlElement[], { shape, index, edges }: CellPlace): XmlElement {
  const left = shape.edges[index];
  const right = shape.edges[index + 1];
  const span =
    left === undefined || right === undefined ? 1 : Math.max(1, columnsBetween(edges, left, right));
  const merge = shape.merges[index] ?? "none";
  const said = [
    ...(span > 1 ? [valueElement("w:gridSpan", span)] : []),
    ...(merge === "beside" ? [valueElement("w:hMerge", "continue")] : []),
    ...(merge === "above" ? [valueElement("w:vMerge", "continue")] : []),
    ...(merge === "first-above" ? [valueElement("w:vMerge", "restart")] : []),
  ];
  return wordElement("w:tc", {}, [wordElement("w:tcPr", {}, said), ...content]);
}

/** Where cells of any row begin or end, from left to right. */
function commonEdges(rows: readonly DraftRow[]): number[] {
  const sorted = [...new Set(rows.flatMap(({ shape }) => shape.edges))].sort((a, b) => a - b);
  return sorted.filter((edge, index) => index === 0 || edge - (sorted[index - 1] ?? 0) > SAME_EDGE);
}

function columnsBetween(edges: readonly number[], left: number, right: number): number {
  return edges.filter((edge) => edge > left + SAME_EDGE && edge <= right + SAME_EDGE).length;
}
