/** Turns sorted lines into blocks: paragraphs, clauses, items, headings, rows and notes, joined over lines and pages. */
import type { Block } from "../../model/document.ts";
import type { PrintedTable } from "./cell-text.ts";
import { type NoteOpening, noteOpening } from "./footnotes.ts";
import { headingNumber } from "./heading-number.ts";
import { isMoved, type Neighbours, standsApart, startsAnew } from "./line-breaks.ts";
import { acceptedMarker } from "./line-marker.ts";
import { ListDepth } from "./list-depth.ts";
import { type BlockStart, closeBlock, type OpenBlock, openBlock, withLine } from "./open-block.ts";
import type { PagePart, SortedDocument } from "./page-parts.ts";
import type { PrintedMarker } from "./printed-marker.ts";
import type { PrintedLine, PrintedWord } from "./printed-page.ts";

/** Nobody writes longer paragraphs; files made to harm do. */
const LONGEST_BLOCK = 20_000;

export function buildBlocks(document: SortedDocument): readonly Block[] {
  const builder = new BlockBuilder(document);
  for (const part of document.parts) builder.add(part);
  return builder.finish();
}

class BlockBuilder {
  readonly #document: SortedDocument;
  readonly #blocks: Block[] = [];
  readonly #depth = new ListDepth();
  /** Blocks that lie between the halves of a paragraph, as a page's foot does: placed after it. */
  #held: Block[] = [];
  #open: OpenBlock | null = null;
  #note: OpenBlock | null = null;
  #tables = 0;

  constructor(document: SortedDocument) {
    this.#document = document;
  }

  add(part: PagePart): void {
    if (part.kind !== "note") this.#closeNote();
    if (part.kind === "furniture") this.#addFurniture(part.line, part.furniture);
    else if (part.kind === "table") this.#addTable(part.table);
    else if (part.kind === "note") this.#addNote(part.line);
    else if (part.kind === "heading") this.#addHeading(part.line, part.level);
    else this.#addText(part.line);
  }

  finish(): readonly Block[] {
    this.#closeNote();
    this.#close();
    return this.#blocks;
  }

  #addFurniture(line: PrintedLine, furniture: Block["furniture"]): void {
    const anchors = [{ offset: 0, page: line.page, line: line.line }];
    this.#held.push({ kind: "paragraph", text: line.text, anchors, furniture, number: null, quoted: false });
  }

  #addTable(table: PrintedTable): void {
    this.#close();
    this.#depth.leave();
    const before = this.#blocks.findLast((block) => block.furniture === null);
    const width = table.rows[0]?.cells.length ?? 0;
    const goesOn = before?.kind === "row" && before.cells.length === width;
    if (!goesOn) this.#tables += 1;
    for (const { cells, header, first } of table.rows) {
      const anchors = [{ offset: 0, page: first.page, line: first.line }];
      const text = cells.join(" | ");
      this.#blocks.push({
        kind: "row",
        text,
        anchors,
        furniture: null,
        cells,
        table: this.#tables - 1,
        header,
      });
    }
  }

  #addNote(line: PrintedLine): void {
    const opening: NoteOpening | null = noteOpening(line.text);
    if (this.#note !== null && (opening === null || !mayFollow(this.#note, opening))) {
      this.#note = withLine(this.#note, line);
      return;
    }
    this.#closeNote();
    const text = line.text.slice(opening?.length ?? 0);
    this.#note = openBlock({ kind: "footnote", number: opening?.number ?? null }, line, text);
  }

  #addHeading(line: PrintedLine, level: number): void {
    const open = this.#open;
    if (
      open?.start.kind === "heading" &&
      open.start.level === level &&
      this.#isSameHeading(open.last, line)
    ) {
      this.#open = withLine(open, line);
      return;
    }
    this.#close();
    this.#depth.leave();
    const { number, text } = headingNumber(line.text);
    this.#open = openBlock({ kind: "heading", level, number }, line, text);
  }

  #isSameHeading(before: PrintedLine, line: PrintedLine): boolean {
    const near = this.#neighbours(before, line);
    if (isMoved(near) || headingNumber(line.text).number !== null) return false;
    const alike = before.bold === line.bold && Math.abs(before.size - line.size) < 0.5;
    return before.hyphenated || (alike && before.baseline - line.baseline < line.size * 1.5);
  }

  #addText(line: PrintedLine): void {
    const marker = this.#markerOf(line);
    if (marker !== null) {
      this.#begin(this.#startOf(marker, line), line, line.words.slice(marker.words));
      return;
    }
    const open = this.#open;
    if (open !== null && open.text.length < LONGEST_BLOCK && this.#continues(open, line)) {
      this.#open = withLine(open, line);
      return;
    }
    this.#depth.leaveUnlessInside(line.left);
    this.#begin({ kind: "paragraph", number: null }, line, line.words);
  }

  #continues(open: OpenBlock, line: PrintedLine): boolean {
    return open.start.kind !== "heading" && !startsAnew(this.#neighbours(open.last, line));
  }

  #markerOf(line: PrintedLine): PrintedMarker | null {
    const open = this.#open;
    const near = open === null ? null : this.#neighbours(open.last, line);
    return acceptedMarker({ line, open, begins: near === null || startsAnew(near) || standsApart(near) });
  }

  #startOf({ kind, number, marker, checkbox }: PrintedMarker, line: PrintedLine): BlockStart {
    if (kind === "clause" || kind === "decimal") {
      this.#depth.leave();
      return { kind: "paragraph", number };
    }
    return { kind: "item", number, marker, checkbox, depth: this.#depth.enter(line.left, kind) };
  }

  #begin(start: BlockStart, line: PrintedLine, words: readonly PrintedWord[]): void {
    this.#close();
    this.#open = openBlock(start, line, words.map((word) => word.text).join(" "));
  }

  #close(): void {
    if (this.#open !== null) this.#blocks.push(closeBlock(this.#open));
    this.#blocks.push(...this.#held);
    this.#open = null;
    this.#held = [];
  }

  #closeNote(): void {
    if (this.#note !== null) this.#held.push(closeBlock(this.#note));
    this.#note = null;
  }

  #neighbours(before: PrintedLine, line: PrintedLine): Neighbours {
    const { usual, edges } = this.#document;
    return { before, line, usual, edge: edges.get(before) ?? before.right };
  }
}

/** "22 juni" at the start of a line opens no note after note 1: notes on a page are numbered one after the other. */
function mayFollow({ start }: OpenBlock, { number, raised }: NoteOpening): boolean {
  const before = start.kind === "footnote" ? Number(start.number ?? Number.NaN) : Number.NaN;
  return raised || Number.isNaN(before) || Number(number) === before + 1;
}
