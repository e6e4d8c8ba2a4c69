/** Makes headings, paragraphs, items and notes of the text between the block elements of a page. */
import type { Block, Furniture } from "../../model/document.ts";
import { type AnchoredText, joinTexts, TextGatherer } from "../anchored-text.ts";
import { LineGatherer, paragraphsOf } from "../broken-lines.ts";
import { splitHeadingNumber, splitMarker } from "../marker.ts";
import { markedText, TypedDepth, typedBlock } from "../typed-block.ts";
import type { HtmlElement } from "./html-tree.ts";
import type { ItemMarker, ListNumbers } from "./list-numbers.ts";
import { noteBlock } from "./note-block.ts";
import type { FrameKind } from "./page-frame.ts";
import { isTitle } from "./visibility.ts";

const DEEPEST_HEADING = 9;
/** Longer "headings" are text that somebody wanted large. */
const LONGEST_HEADING = 250;
/** Shorter lines in bold are headings that nobody marked as such. */
const LONGEST_BOLD_HEADING = 100;

interface OpenItem extends ItemMarker {
  readonly depth: number;
}

export interface TextStyle {
  readonly isStrong: boolean;
  readonly linesMatter: boolean;
}

export class ParagraphFlow {
  readonly #blocks: Block[];
  readonly #lines = new LineGatherer();
  readonly #typed = new TypedDepth();
  #frame: FrameKind = null;
  #heading: { readonly text: TextGatherer; readonly level: number } | null = null;
  #lastLevel = 0;
  /** The item that the next text begins. */
  #item: OpenItem | null = null;
  #listDepth = 0;
  #term: AnchoredText | null = null;
  #isInTerm = false;
  #letters = 0;
  #strongLetters = 0;
  quotes = 0;
  /** Depth that the paragraph's own style gives to a typed marker; null when it gives none. */
  styledDepth: number | null = null;

  /** @param blocks takes what is finished */
  constructor(blocks: Block[]) {
    this.#blocks = blocks;
  }

  get isInHeading(): boolean {
    return this.#heading !== null;
  }

  get isInNotes(): boolean {
    return this.#frame === "footnotes";
  }

  get furniture(): Furniture {
    return this.#frame === "footnotes" ? null : this.#frame;
  }

  /** How many lists are open, those included whose markers were typed. */
  get openDepth(): number {
    return this.#listDepth + this.#typed.open;
  }

  enter(frame: FrameKind): void {
    this.#frame = frame;
  }

  add(text: string, line: number, { isStrong, linesMatter }: TextStyle): void {
    const letters = text.replace(/\s+/gu, "").length;
    this.#letters += letters;
    if (isStrong) this.#strongLetters += letters;
    if (this.#heading !== null) this.#heading.text.add(text, line);
    else if (linesMatter) this.#addLines(text, line);
    else this.#lines.add(text, line);
  }

  #addLines(text: string, line: number): void {
    for (const [index, part] of text.split("\n").entries()) {
      if (index > 0) this.#lines.break("soft");
      this.#lines.add(part, line + index);
    }
  }

  break(): void {
    if (this.#heading !== null) this.#heading.text.space();
    else this.#lines.break("hard");
  }

  space(): void {
    if (this.#heading !== null) this.#heading.text.space();
    else this.#lines.space();
  }

  openHeading(element: HtmlElement): void {
    this.emitTerm();
    const own = headingLevel(element);
    if (own !== null) this.#lastLevel = own;
    this.#heading = { text: new TextGatherer(), level: own ?? this.#levelBelow() };
  }

  closeHeading(): void {
    const { text, level } = this.#heading ?? { text: null, level: 1 };
    this.#heading = null;
    this.#letters = 0;
    this.#strongLetters = 0;
    const finished = text?.finish() ?? null;
    if (finished === null) return;
    if (finished.text.length > LONGEST_HEADING) this.#emit(finished, false);
    else this.#emitHeading(finished, level);
  }

  openItem(element: HtmlElement, lists: readonly ListNumbers[]): void {
    this.emitTerm();
    this.#listDepth = Math.max(lists.length, 1);
    const marker = lists.at(-1)?.markerOf(element) ?? { marker: "•", number: null };
    this.#item = { ...marker, depth: this.#listDepth - 1 };
  }

  closeItem(): void {
    this.#item = null;
    this.#listDepth -= 1;
  }

  openTerm(): void {
    this.emitTerm();
    this.#isInTerm = true;
  }

  closeTerm(): void {
    const paragraphs = paragraphsOf(this.#lines.take());
    this.#isInTerm = false;
    if (paragraphs.length > 0) this.#term = joinTexts(paragraphs);
  }

  /** A term whose meaning is no plain text stands as a paragraph before it. */
  emitTerm(): void {
    if (this.#isInTerm) this.closeTerm();
    const term = this.#term;
    this.#term = null;
    if (term !== null) this.#emit(term, false);
  }

  flush(): void {
    if (this.#isInTerm) {
      this.#lines.space();
      return;
    }
    const isStrong = this.#letters > 0 && this.#strongLetters === this.#letters;
    this.#letters = 0;
    this.#strongLetters = 0;
    const paragraphs = paragraphsOf(this.#lines.take());
    for (const [index, paragraph] of paragraphs.entries()) {
      const term = index === 0 ? this.#term : null;
      if (term !== null) this.#term = null;
      const text =
        term === null
          ? paragraph
          : joinTexts([term, paragraph], () => (/[:?!.]$/u.test(term.text) ? " " : ": "));
      this.#emit(text, isStrong && paragraphs.length === 1);
    }
  }

  #emit(text: AnchoredText, isStrong: boolean): void {
    if (this.#frame === "footnotes") this.#blocks.push(noteBlock(text, this.#takeItem()?.number ?? null));
    else if (this.#item !== null) this.#emitItem(text, this.#item);
    else if (isStrong && this.#isBoldHeading(text.text)) this.#emitHeading(text, this.#levelBelow());
    else {
      const block = typedBlock(text, this.#typed, this.quotes > 0);
      const placed =
        block.kind === "item"
          ? { ...block, depth: this.styledDepth ?? block.depth + this.#listDepth }
          : block;
      this.#blocks.push({ ...placed, furniture: this.furniture });
    }
  }

  #emitHeading(text: AnchoredText, level: number): void {
    const item = this.#takeItem();
    this.#typed.leave();
    const split = splitHeadingNumber(text.text);
    const rest = split.number === null ? text : afterNumber(text, split.text);
    this.#blocks.push({
      kind: "heading",
      ...rest,
      furniture: this.furniture,
      level,
      number: split.number ?? item?.number ?? null,
    });
  }

  #emitItem(text: AnchoredText, item: OpenItem): void {
    this.#item = null;
    this.#typed.leave();
    const marked = markedText(text);
    const isBox = marked !== null && marked.split.checkbox !== null;
    // A number that was typed in a list of bullets is the one that people refer to.
    const isTyped = marked !== null && item.number === null && marked.split.kind !== "bullet";
    const { number, marker } = isTyped || (isBox && item.number === null) ? marked.split : item;
    this.#blocks.push({
      kind: "item",
      ...(isBox || isTyped ? marked.rest : text),
      furniture: this.furniture,
      number,
      marker,
      depth: item.depth,
      checkbox: isBox ? marked.split.checkbox : null,
    });
  }

  #takeItem(): OpenItem | null {
    const item = this.#item;
    this.#item = null;
    return item;
  }

  #levelBelow(): number {
    return Math.min(this.#lastLevel + 1, DEEPEST_HEADING);
  }

  #isBoldHeading(text: string): boolean {
    if (this.#listDepth > 0 || this.quotes > 0 || text.length > LONGEST_BOLD_HEADING) return false;
    if (!/^[\p{Lu}\p{N}§"”“(]/u.test(text) || !/\p{L}/u.test(text) || /[.,;:!?]$/u.test(text)) return false;
    const kind = splitMarker(text)?.kind;
    return kind !== "bullet" && kind !== "letter" && kind !== "clause" && !/^\p{L}[^:]{0,40}:\s/u.test(text);
  }
}

function headingLevel({ name, attributes }: HtmlElement): number | null {
  const level = /^h([1-6])$/u.exec(name)?.[1] ?? /^[1-9]$/u.exec(attributes["aria-level"] ?? "")?.[0];
  if (level !== undefined) return Number(level);
  if (isTitle(name, attributes)) return 1;
  return attributes["role"] === "heading" ? 2 : null;
}

function afterNumber({ text, anchors }: AnchoredText, rest: string): AnchoredText {
  const start = text.length - rest.length;
  const moved = anchors.map((anchor) => ({ ...anchor, offset: Math.max(0, anchor.offset - start) }));
  return { text: rest, anchors: moved.filter(({ offset }, index) => moved[index + 1]?.offset !== offset) };
}
