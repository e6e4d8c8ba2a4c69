/** The rows of a table as they stand in the file: cells with their text and the columns that they take. */

import { childAt, elementsOf, numberAt, switchAt, type XmlElement } from "../office/xml-tree.ts";
import type { DraftBlock } from "./draft-block.ts";
import type { NoteReference } from "./paragraph-text.ts";
import type { Revisions } from "./revisions.ts";

export interface CellText {
  readonly blocks: readonly DraftBlock[];
  readonly notes: readonly NoteReference[];
}

export interface Cell extends CellText {
  /** First of the columns that it takes, from 0. */
  readonly column: number;
  readonly span: number;
  /** It only lengthens the cell above or beside it. */
  readonly isMerged: boolean;
}

export interface TableRow {
  readonly cells: readonly Cell[];
  /** The author asked for it to be repeated on every page. */
  readonly isHead: boolean;
}

export interface CellContext {
  readonly revisions: Revisions;
  readonly readCell: (cell: XmlElement) => CellText;
}

/** Word allows 63 columns. */
const MOST_COLUMNS = 100;
const WRAPPERS = new Set(["w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo"]);

/** The rows that are there once all changes are accepted. */
export function tableRows(table: XmlElement, context: CellContext): readonly TableRow[] {
  return unwrapped(table, "w:tr")
    .filter((row) => isKept(row, context.revisions))
    .map((row) => ({
      cells: rowCells(row, context),
      isHead: switchAt(row, "w:trPr", "w:tblHeader") === true,
    }));
}

/** A row that is deleted or hidden is not there. */
function isKept(row: XmlElement, revisions: Revisions): boolean {
  const properties = childAt(row, "w:trPr");
  return isAccepted(properties, revisions) && switchAt(properties, "w:hidden") !== true;
}

/** Counts the changes of a row or cell itself. */
function isAccepted(properties: XmlElement | null, revisions: Revisions): boolean {
  return elementsOf(properties)
    .map(({ name }) => revisions.accept(name))
    .every((accepted) => accepted);
}

function rowCells(row: XmlElement, { readCell, revisions }: CellContext): readonly Cell[] {
  let column = numberAt(row, "w:trPr", "w:gridBefore") ?? 0;
  const cells: Cell[] = [];
  for (const cell of unwrapped(row, "w:tc")) {
    const properties = childAt(cell, "w:tcPr");
    if (!isAccepted(properties, revisions)) continue;
    const span = Math.max(1, Math.min(numberAt(properties, "w:gridSpan") ?? 1, MOST_COLUMNS));
    const isMerged = isMergedInto(properties);
    if (column < MOST_COLUMNS) {
      cells.push({ ...(isMerged ? { blocks: [], notes: [] } : readCell(cell)), column, span, isMerged });
    }
    column += span;
  }
  return cells;
}

function isMergedInto(properties: XmlElement | null): boolean {
  return ["w:vMerge", "w:hMerge"].some((name) => {
    const merge = childAt(properties, name);
    return merge !== null && merge.attributes["w:val"] !== "restart";
  });
}

/** Children of that name, those inside wrappers too. */
function unwrapped(parent: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return WRAPPERS.has(child.name) ? unwrapped(child, name) : [];
  });
}
