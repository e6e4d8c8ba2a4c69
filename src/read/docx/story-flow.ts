/** Walks one story of a Word file, the body, a header or a cell, and gives its blocks in reading order. */

import { childAt, elementsOf, type XmlElement } from "../office/xml-tree.ts";
import { type DraftBlock, PLAIN_LOOK } from "./draft-block.ts";
import { type ForeignTexts, withTableNumbers } from "./foreign-text.ts";
import type { ListNumbers } from "./list-numbers.ts";
import { ParagraphBlocks } from "./paragraph-blocks.ts";
import { type ParagraphPlace, PLAIN_PLACE, paragraphPlace } from "./paragraph-place.ts";
import { type NoteReference, ParagraphReader, type TextContext } from "./paragraph-text.ts";
import { readTable, type TableNumbers } from "./table-flow.ts";

export interface StoryContext extends TextContext {
  readonly numbers: ListNumbers;
  readonly tables: TableNumbers;
  readonly foreign: ForeignTexts;
  /** The blocks of a note; in stories inside others notes are handed outwards instead. */
  readonly noteBlocks: ((reference: NoteReference, page: number | null) => readonly DraftBlock[]) | null;
}

export interface StoryText {
  readonly blocks: readonly DraftBlock[];
  /** Notes referred to whose text is not among the blocks. */
  readonly notes: readonly NoteReference[];
}

/** Elements that only wrap paragraphs and tables. */
const WRAPPERS = new Set(["w:customXml", "w:ins", "w:moveTo", "w:sdtContent", "w:smartTag"]);

/** The whole text of a story that stands inside another one or around it. */
export function storyText(parent: XmlElement | null, context: StoryContext): StoryText {
  const flow = new StoryFlow(context);
  flow.readChildren(parent);
  return flow.finish();
}

export class StoryFlow {
  readonly #context: StoryContext;
  readonly #reader: ParagraphReader;
  readonly #maker: ParagraphBlocks;
  readonly #blocks: DraftBlock[] = [];
  readonly #notes: NoteReference[] = [];
  /** How many controls that hold a table of contents are open. */
  #contents = 0;

  constructor(context: StoryContext) {
    this.#context = context;
    this.#reader = new ParagraphReader(context);
    this.#maker = new ParagraphBlocks(context.numbers);
  }

  get length(): number {
    return this.#blocks.length;
  }

  /** Reads one more child of the story. */
  read(element: XmlElement): void {
    const { name } = element;
    if (!this.#context.revisions.accept(name)) return;
    if (name === "w:p") this.#paragraph(element);
    else if (name === "w:tbl") this.#table(element);
    else if (name === "w:sdt") this.#control(element);
    else if (name === "w:altChunk") this.#foreign(element.attributes["r:id"] ?? "");
    else if (name === "mc:AlternateContent") this.readChildren(childAt(element, "mc:Choice"));
    else if (WRAPPERS.has(name)) this.readChildren(element);
  }

  readChildren(parent: XmlElement | null): void {
    for (const child of elementsOf(parent)) this.read(child);
  }

  /** What has been read; endnotes stand behind everything else. */
  finish(): StoryText {
    // The end of the last paragraph may be deleted.
    this.#emit(PLAIN_PLACE);
    const { noteBlocks } = this.#context;
    if (noteBlocks === null) return { blocks: this.#blocks, notes: this.#notes };
    const endnotes = this.#notes.flatMap((reference) => noteBlocks(reference, null));
    return { blocks: [...this.#blocks, ...endnotes], notes: [] };
  }

  /** A paragraph whose end is deleted goes on in the next one, which decides what it is. */
  #paragraph(element: XmlElement): void {
    const place = paragraphPlace(element, this.#context);
    if (place.role.kind === "heading") this.#reader.leaveContents();
    this.#reader.gather(element, place.chain);
    if (!place.isJoined) this.#emit(place);
  }

  #emit(place: ParagraphPlace): void {
    const text = this.#reader.take();
    const isGone = place.isHidden && text.texts.length === 0;
    const marker = place.list === null || isGone ? null : this.#context.numbers.next(place.list);
    const isContents = text.isContents || this.#contents > 0;
    this.#blocks.push(...this.#maker.blocksOf({ ...text, isContents, place, marker, page: this.#page }));
    this.#takeNotes(text.notes);
    for (const box of text.boxes) this.#take(storyText(box, this.#inside()));
  }

  #table(element: XmlElement): void {
    this.#maker.leaveLists();
    const { styles, revisions, tables } = this.#context;
    const readCell = (cell: XmlElement) => storyText(cell, this.#inside());
    for (const row of readTable(element, { styles, revisions, tables, readCell })) this.#take(row);
  }

  /** A control from the gallery of contents holds nothing but contents. */
  #control(element: XmlElement): void {
    const gallery = childAt(element, "w:sdtPr", "w:docPartObj", "w:docPartGallery");
    const isContents = /^table of contents$/iu.test(gallery?.attributes["w:val"] ?? "");
    if (isContents) this.#contents += 1;
    this.readChildren(childAt(element, "w:sdtContent"));
    if (isContents) this.#contents -= 1;
  }

  #foreign(id: string): void {
    const { foreign, tables } = this.#context;
    const blocks = withTableNumbers(foreign.get(id) ?? [], tables);
    foreign.delete(id);
    for (const block of blocks) this.#blocks.push({ block, look: PLAIN_LOOK, isTitle: false });
  }

  #take({ blocks, notes }: StoryText): void {
    for (const block of blocks) this.#blocks.push(block);
    this.#takeNotes(notes);
  }

  /** Footnotes stand behind the block that refers to them. */
  #takeNotes(references: readonly NoteReference[]): void {
    const { noteBlocks } = this.#context;
    for (const reference of references) {
      if (noteBlocks === null || reference.kind === "endnote") this.#notes.push(reference);
      else this.#blocks.push(...noteBlocks(reference, this.#page));
    }
  }

  #inside(): StoryContext {
    return { ...this.#context, noteBlocks: null };
  }

  get #page(): number | null {
    return this.#context.pages.current || null;
  }
}
