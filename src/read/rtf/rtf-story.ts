/** Gathers the paragraphs and tables of one text: the body, a note, a page header, a box. */
import { NO_SHAPE, type RowShape, TableBuilder } from "../docx/table-builder.ts";
import { wordElement } from "../docx/word-element.ts";
import type { XmlElement } from "../office/xml-tree.ts";
import { type Letters, type ParagraphState, paragraphProperties, runElement } from "./rtf-state.ts";

export interface ParagraphEnd {
  readonly paragraph: ParagraphState;
  /** The lists that paragraphs can name. */
  readonly known: ReadonlySet<number>;
}

export class RtfStory {
  readonly elements: XmlElement[] = [];
  readonly #tables = new TableBuilder();
  #runs: XmlElement[] = [];
  #marker = "";
  #hasText = false;

  /** Text or signs with the same looks. */
  add(content: readonly XmlElement[], letters: Letters): void {
    this.#runs.push(runElement(content, letters));
    this.#hasText = true;
  }

  /** The number or bullet that an older program printed before the paragraph. */
  addMarker(text: string): void {
    this.#marker += text;
  }

  endParagraph(end: ParagraphEnd): void {
    this.#place(end, { depth: end.paragraph.depth, endsInnerCell: false, endsRow: false });
  }

  endCell(end: ParagraphEnd): void {
    this.#place(end, { depth: 1, endsInnerCell: false, endsRow: false }, true);
  }

  endInnerCell(end: ParagraphEnd): void {
    const depth = Math.max(2, end.paragraph.depth);
    this.#place(end, { depth, endsInnerCell: true, endsRow: false });
  }

  endRow(depth: number, shape: RowShape): void {
    const place = { depth, endsInnerCell: false, endsRow: true };
    const element = wordElement("w:p");
    this.elements.push(...this.#tables.add({ element, place, hasCellMark: true, shape: () => shape }));
    this.#clear();
  }

  /** Everything, with what stands behind the last mark of a paragraph. */
  finish(end: ParagraphEnd): XmlElement[] {
    if (this.#hasText) this.endParagraph(end);
    this.elements.push(...this.#tables.finish());
    return this.elements;
  }

  #place(
    { paragraph, known }: ParagraphEnd,
    place: { depth: number; endsInnerCell: boolean; endsRow: boolean },
    hasCellMark = false,
  ): void {
    const isCounted = paragraph.list !== null && known.has(paragraph.list);
    const typed = !isCounted && this.#marker.trim() !== "" ? [typedMarker(this.#marker)] : [];
    const children = [paragraphProperties(paragraph, known), ...typed, ...this.#runs];
    const element = wordElement("w:p", {}, children);
    this.elements.push(...this.#tables.add({ element, place, hasCellMark, shape: () => NO_SHAPE }));
    this.#clear();
  }

  #clear(): void {
    this.#runs = [];
    this.#marker = "";
    this.#hasText = false;
  }
}

function typedMarker(text: string): XmlElement {
  return wordElement("w:r", {}, [wordElement("w:t", {}, [`${text.trim()} `])]);
}
