/** Gathers the rows of one table cell by cell, so that columns stay columns under merged cells. */
import type { Anchor, Furniture, RowBlock } from "../../model/document.ts";
import { type AnchoredText, TextGatherer } from "../anchored-text.ts";
import type { HtmlElement } from "./html-tree.ts";

/** The HTML standard lets one cell span 1,000 columns; nobody's table has so many. */
const MOST_COLUMNS = 100;
const TALLEST_SPAN = 10_000;

interface OpenCell {
  readonly text: TextGatherer;
  readonly isHeader: boolean;
  readonly columns: number;
  readonly rows: number;
  letters: number;
  strongLetters: number;
}

export class RowGatherer {
  readonly #table: number;
  /** How many more rows each column is taken by a cell from above. */
  readonly #taken: number[] = [];
  #cells: Array<AnchoredText | null> = [];
  #cell: OpenCell | null = null;
  #allHeaders = true;
  #allStrong = true;
  #rows = 0;

  /** @param table its number in the document */
  constructor(table: number) {
    this.#table = table;
  }

  get isInCell(): boolean {
    return this.#cell !== null;
  }

  openCell({ name, attributes }: HtmlElement): void {
    this.closeCell();
    this.#cell = {
      text: new TextGatherer(),
      isHeader: name === "th",
      columns: span(attributes["colspan"], MOST_COLUMNS),
      rows: span(attributes["rowspan"], TALLEST_SPAN),
      letters: 0,
      strongLetters: 0,
    };
  }

  add(text: string, line: number, isStrong: boolean): void {
    if (this.#cell === null) return;
    this.#cell.text.add(text, line);
    const letters = text.trim().length;
    this.#cell.letters += letters;
    if (isStrong) this.#cell.strongLetters += letters;
  }

  space(): void {
    this.#cell?.text.space();
  }

  closeCell(): void {
    const cell = this.#cell;
    if (cell === null) return;
    this.#skipTaken();
    const column = this.#cells.length;
    const merged = Math.max(0, Math.min(cell.columns, MOST_COLUMNS - column) - 1);
    this.#cells.push(cell.text.finish(), ...Array.from({ length: merged }, () => null));
    if (cell.rows > 1) this.#take(column, cell.rows - 1);
    if (cell.letters > 0) {
      this.#allHeaders &&= cell.isHeader;
      this.#allStrong &&= cell.strongLetters === cell.letters;
    }
    this.#cell = null;
  }

  /** @returns null for a row without text */
  closeRow(isHead: boolean, furniture: Furniture): RowBlock | null {
    this.closeCell();
    this.#skipTaken();
    const cells = this.#cells;
    const header = isHead || this.#allHeaders || (this.#rows === 0 && this.#allStrong);
    this.#cells = [];
    this.#allHeaders = true;
    this.#allStrong = true;
    if (cells.every((cell) => cell === null)) return null;
    this.#rows += 1;
    const texts = cells.map((cell) => cell?.text ?? "");
    return {
      kind: "row",
      text: texts.join(" | "),
      anchors: anchorsOf(cells),
      furniture,
      cells: texts,
      table: this.#table,
      header,
    };
  }

  /** Takes the columns from one on to the row's end for the rows below. */
  #take(column: number, rows: number): void {
    while (this.#taken.length < this.#cells.length) this.#taken.push(0);
    this.#taken.fill(rows, column, this.#cells.length);
  }

  /** Columns that a cell from above reaches into are empty in this row. */
  #skipTaken(): void {
    for (let column = this.#cells.length; (this.#taken[column] ?? 0) > 0; column += 1) {
      this.#taken[column] = (this.#taken[column] ?? 1) - 1;
      this.#cells.push(null);
    }
  }
}

function span(value: string | undefined, most: number): number {
  const number = /^\s{0,9}(\d{1,6})/u.exec(value ?? "")?.[1];
  return Math.min(Math.max(Number(number ?? 1), 1), most);
}

function anchorsOf(cells: ReadonlyArray<AnchoredText | null>): readonly Anchor[] {
  const anchors: Anchor[] = [];
  let start = 0;
  for (const cell of cells) {
    for (const anchor of cell?.anchors ?? []) {
      const isSame = anchors.at(-1)?.line === anchor.line && anchors.at(-1)?.page === anchor.page;
      if (!isSame) anchors.push({ ...anchor, offset: anchors.length === 0 ? 0 : start + anchor.offset });
    }
    start += (cell?.text.length ?? 0) + " | ".length;
  }
  return anchors;
}
