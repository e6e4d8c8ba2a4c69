/** Gathers the words of table rows cell by cell, from lines that may run through several cells. */
import { joinLines } from "./hyphenation.ts";
import type { PrintedLine, PrintedWord } from "./printed-page.ts";

/** One row of a table as printed. */
interface PrintedRow {
  readonly cells: readonly string[];
  readonly header: boolean;
  readonly first: PrintedLine;
}
export interface PrintedTable {
  readonly rows: readonly PrintedRow[];
  /** Lines that the table takes from the running text. */
  readonly lines: ReadonlySet<PrintedLine>;
}

/** Where a word belongs in a table; rows and cells are sorted by these numbers. */
export interface CellAddress {
  readonly row: number;
  readonly cell: number;
  readonly header: boolean;
}

interface GrowingRow {
  readonly cells: Map<number, string>;
  header: boolean;
  bold: boolean;
  readonly first: PrintedLine;
}

/** @param addressOf null for words outside the table */
export function gatherTable(
  lines: readonly PrintedLine[],
  addressOf: (word: PrintedWord) => CellAddress | null,
): PrintedTable | null {
  const rows = new Map<number, GrowingRow>();
  const taken = new Set<PrintedLine>();
  for (const line of lines) {
    const pieces = piecesOf(line, addressOf);
    if (pieces === null) continue;
    taken.add(line);
    for (const piece of pieces) addPiece(rows, line, piece);
  }
  const columns = [...new Set([...rows.values()].flatMap((row) => [...row.cells.keys()]))].sort(
    (a, b) => a - b,
  );
  const sorted = [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
  if (!isTable(sorted)) return null;
  return {
    lines: taken,
    rows: sorted.map((row, index) => ({
      cells: columns.map((column) => row.cells.get(column) ?? ""),
      header: row.header || (index === 0 && row.bold),
      first: row.first,
    })),
  };
}

/** Longer single rows are running text laid out in columns. */
const LONGEST_SINGLE_ROW = 1500;

/** Most rows fill several cells. A single row may be the part of a table that fell on this page. */
function isTable(rows: readonly GrowingRow[]): boolean {
  const filled = rows.filter((row) => row.cells.size > 1).length;
  if (rows.length > 1) return filled > 1 && filled >= rows.length / 2;
  return filled === 1 && [...(rows[0]?.cells.values() ?? [])].join("").length < LONGEST_SINGLE_ROW;
}

interface Piece extends CellAddress {
  readonly words: readonly PrintedWord[];
  readonly last: boolean;
}

/** The line's words by cell; null when one stands outside the table. */
function piecesOf(
  line: PrintedLine,
  addressOf: (word: PrintedWord) => CellAddress | null,
): readonly Piece[] | null {
  const pieces: Array<CellAddress & { words: PrintedWord[]; last: boolean }> = [];
  for (const word of line.words) {
    const address = addressOf(word);
    if (address === null) return null;
    const before = pieces.at(-1);
    if (before?.row === address.row && before.cell === address.cell) before.words.push(word);
    else pieces.push({ ...address, words: [word], last: false });
  }
  const last = pieces.at(-1);
  if (last !== undefined) last.last = true;
  return pieces;
}

function addPiece(rows: Map<number, GrowingRow>, line: PrintedLine, piece: Piece): void {
  const row = rows.get(piece.row) ?? {
    cells: new Map<number, string>(),
    header: true,
    bold: true,
    first: line,
  };
  rows.set(piece.row, row);
  row.header &&= piece.header;
  row.bold &&= piece.words.every((word) => word.bold);
  const text = piece.words.map((word) => word.text).join(" ");
  const before = row.cells.get(piece.cell) ?? "";
  row.cells.set(piece.cell, joinLines(before, text, false) + (line.hyphenated && piece.last ? "-" : ""));
}
