/** From the rows of sheets to blocks: tables, and the headings, lists and running text that people write in sheets too. */
import type { Block, RowBlock } from "../../model/document.ts";
import { type AnchoredText, foldedLine } from "../anchored-text.ts";
import { splitHeadingNumber, splitMarker } from "../marker.ts";
import { TypedDepth, typedBlock } from "../typed-block.ts";
import type { Sheet, SheetRow } from "./sheet.ts";

const LONGEST_HEADING = 90;
const DEEPEST = 9;

/** @param sheets with several of them, each begins with its name as a heading */
export function sheetBlocks(sheets: readonly Sheet[]): Block[] {
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const flow = new SheetFlow(filled.length > 1);
  for (const [index, sheet] of filled.entries()) flow.enter(sheet, filled.length > 1 ? index + 1 : null);
  return flow.blocks;
}

interface Line {
  /** Filled cells, from the first. */
  readonly cells: readonly string[];
  readonly row: SheetRow;
}

class SheetFlow {
  readonly blocks: Block[] = [];
  readonly #namesSheets: boolean;
  readonly #depth = new TypedDepth();
  #table = -1;
  #page: number | null = null;

  constructor(namesSheets: boolean) {
    this.#namesSheets = namesSheets;
  }

  /** @param page number of the sheet; null when there is but one */
  enter({ name, rows, headRow }: Sheet, page: number | null): void {
    this.#page = page;
    const lines = rows.map((row): Line => ({ cells: filledCells(row), row }));
    const title = foldedLine(name);
    if (this.#namesSheets && title !== "") this.#push({ kind: "heading", level: 1, number: null }, title, 1);
    let inTable = false;
    for (const [index, line] of lines.entries()) {
      const isTable = isTableRow(line, inTable);
      if (isTable && !inTable) this.#table += 1;
      if (isTable) this.#row(line, { isHead: line.row.number === headRow, next: lines[index + 1] });
      else this.#text(line, { isFirst: index === 0, next: lines[index + 1] });
      inTable = isTable;
    }
    this.#depth.leave();
  }

  #row(line: Line, { isHead, next }: { isHead: boolean; next: Line | undefined }): void {
    this.#depth.leave();
    const cells = line.row.cells.map(foldedLine);
    const text = cells.join(" | ");
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    const header = isHead || (line.row.bold && next !== undefined && !next.row.bold && !hasSentence(line));
    const row: RowBlock = {
      kind: "row",
      cells,
      table: this.#table,
      header,
      ...this.#anchored(text, line.row.number),
      furniture: null,
    };
    this.blocks.push(row);
  }

  /** A row that is no part of a table: its cells are one text. */
  #text(line: Line, place: { isFirst: boolean; next: Line | undefined }): void {
    const text = line.cells.join(" ");
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    if (!isHeading(line, place)) {
      this.blocks.push(typedBlock(this.#anchored(text, line.row.number), this.#depth, false));
      return;
    }
    this.#depth.leave();
    const split = splitHeadingNumber(text);
    const isTitle = place.isFirst && split.number === null;
    const below = this.#namesSheets ? 1 : 0;
    const level = isTitle ? 1 : 1 + (split.number?.split(".").length ?? 1);
    const heading = {
      kind: "heading",
      level: Math.min(level + below, DEEPEST),
      number: split.number,
    } as const;
    this.#push(heading, split.text, line.row.number);
  }

  #push(
    heading: { kind: "heading"; level: number; number: string | null },
    text: string,
    line: number,
  ): void {
    this.blocks.push({ ...heading, ...this.#anchored(text, line), furniture: null });
  }

  #anchored(text: string, line: number): AnchoredText {
    return { text, anchors: [{ offset: 0, page: this.#page, line }] };
  }
}

function filledCells({ cells }: SheetRow): string[] {
  return cells.map(foldedLine).filter((cell) => cell !== "");
}

/** Two texts side by side are a row; a marker and a text are an item, outside of tables. */
function isTableRow({ cells }: Line, inTable: boolean): boolean {
  const [first = "", second] = cells;
  if (second === undefined) return false;
  if (inTable || cells.length > 2) return true;
  const split = splitMarker(`${first} ${second}`);
  return split === null || split.rest !== second;
}

function hasSentence({ cells }: Line): boolean {
  return cells.some((cell) => /[.!?]$/u.test(cell) && cell.includes(" "));
}

/** A short text alone that is no sentence, and that stands out: by a number, in bold, first of all, or above something longer. */
function isHeading(
  { cells, row }: Line,
  { isFirst, next }: { isFirst: boolean; next: Line | undefined },
): boolean {
  const [text = "", second] = cells;
  if (second !== undefined || next === undefined || text.length > LONGEST_HEADING) return false;
  if (/[.,;:!?]$/u.test(text) || !/\p{L}{2}/u.test(text)) return false;
  if (splitHeadingNumber(text).number !== null) return true;
  if (splitMarker(text) !== null || !/^[\p{Lu}\p{N}"”]/u.test(text)) return false;
  return isFirst || row.bold || next.cells.length > 1 || hasSentence(next);
}
