/** Makes blocks of paragraphs: headings, items, clauses, contents, ordinary text. */
import type { Block } from "../../model/document.ts";
import { type AnchoredText, joinTexts, textFrom } from "../anchored-text.ts";
import { splitHeadingNumber } from "../marker.ts";
import { bulletOf } from "../pdf/bullets.ts";
import { markedText, TypedDepth, typedBlock } from "../typed-block.ts";
import type { DraftBlock } from "./draft-block.ts";
import { headingNumberOf, isClause, itemNumber } from "./list-marker.ts";
import type { ListMarker, ListNumbers } from "./list-numbers.ts";
import { OpenLists } from "./open-lists.ts";
import type { ParagraphPlace } from "./paragraph-place.ts";
import type { ParagraphText } from "./paragraph-text.ts";

/** Longer "headings" are text that somebody gave a heading's style. */
const LONGEST_HEADING = 250;

export interface ReadParagraph extends ParagraphText {
  readonly place: ParagraphPlace;
  /** The automatic number or bullet before it. */
  readonly marker: ListMarker | null;
  /** The page on which it ends. */
  readonly page: number | null;
}

export class ParagraphBlocks {
  readonly #numbers: ListNumbers;
  readonly #lists = new OpenLists();
  readonly #typed = new TypedDepth();
  /** Counters that have numbered a heading. */
  readonly #headingCounters = new Set<string>();

  constructor(numbers: ListNumbers) {
    this.#numbers = numbers;
  }

  /** The blocks of one paragraph. An item without text is kept: in a table its number may be all that a cell holds. */
  blocksOf(paragraph: ReadParagraph): readonly DraftBlock[] {
    const { role } = paragraph.place;
    const [first] = paragraph.texts;
    if (role.kind === "contents" || paragraph.isContents) return contentsBlock(paragraph);
    const isHeading = role.kind === "heading" || role.kind === "title";
    if (isHeading && first !== undefined && lengthOf(paragraph.texts) <= LONGEST_HEADING) {
      return [this.#heading(paragraph, role.kind === "heading" ? role.level : 1)];
    }
    if (paragraph.marker !== null) return this.#marked(paragraph, paragraph.marker);
    return paragraph.texts.flatMap((text) => this.#plain(paragraph, text));
  }

  /** A table or box stands between what comes and what was. */
  leaveLists(): void {
    this.#lists.leave();
    this.#typed.leave();
  }

  #heading({ texts, place, marker, look }: ReadParagraph, level: number): DraftBlock {
    this.leaveLists();
    if (place.list !== null) this.#headingCounters.add(this.#numbers.counterOf(place.list.list));
    const whole = joinTexts(texts);
    const typed = splitHeadingNumber(whole.text);
    const isNumbered = marker !== null && marker.kind !== "bullet";
    const isTyped = !isNumbered && typed.number !== null;
    const text = isTyped ? textFrom(whole, whole.text.length - typed.text.length) : whole;
    const number = isNumbered ? headingNumberOf(marker) : typed.number;
    const isTitle = place.role.kind === "title";
    return { block: { kind: "heading", ...text, furniture: null, level, number }, look, isTitle };
  }

  #marked(paragraph: ReadParagraph, marker: ListMarker): readonly DraftBlock[] {
    const { place, look, page, texts } = paragraph;
    const [first = emptyText(page), ...more] = texts;
    const block =
      marker.kind === "words" ? this.#worded(paragraph, first, marker) : this.#numbered(place, first, marker);
    return [{ block, look, isTitle: false }, ...more.flatMap((text) => this.#plain(paragraph, text))];
  }

  #numbered(place: ParagraphPlace, text: AnchoredText, marker: ListMarker): Block {
    const counter = this.#numbers.counterOf(place.list?.list ?? 0);
    const isUnderHeading = this.#headingCounters.has(counter);
    this.#typed.leave();
    if (marker.kind === "number" && isClause(marker, isUnderHeading)) {
      this.#lists.leave();
      return { ...paragraphBlock(text, place), number: itemNumber(marker) };
    }
    const depth = this.#lists.enter({ counter, level: place.list?.level ?? 0, indent: place.indent });
    return itemBlock(text, marker, depth);
  }

  /** Words that a list puts before each of its paragraphs, without any number: they are part of the text. */
  #worded({ place }: ReadParagraph, text: AnchoredText, { text: words }: ListMarker): Block {
    this.leaveLists();
    const prefix = { text: words, anchors: text.anchors.slice(0, 1) };
    return paragraphBlock(text.text === "" ? prefix : joinTexts([prefix, text]), place);
  }

  #plain({ place, look }: ReadParagraph, text: AnchoredText): DraftBlock {
    this.#lists.leaveUnlessInside(place.indent);
    const block = typedBlock(text, this.#typed, place.role.kind === "quote");
    const depth = this.#lists.depth;
    const placed = block.kind === "item" ? { ...block, depth: block.depth + depth } : block;
    return { block: placed, look, isTitle: false };
  }
}

function contentsBlock({ texts, look }: ReadParagraph): readonly DraftBlock[] {
  if (texts.length === 0) return [];
  const base = { ...joinTexts(texts), furniture: "contents" } as const;
  return [{ block: { kind: "paragraph", ...base, number: null, quoted: false }, look, isTitle: false }];
}

function paragraphBlock(
  text: AnchoredText,
  { role }: ParagraphPlace,
): Block & { readonly kind: "paragraph" } {
  return { kind: "paragraph", ...text, furniture: null, number: null, quoted: role.kind === "quote" };
}

function itemBlock(text: AnchoredText, marker: ListMarker, depth: number): Block {
  const marked = markedText(text);
  const hasBox = marked !== null && marked.split.checkbox !== null;
  // A number that was typed in a list of bullets is the one that people refer to.
  const isTyped = marked !== null && marker.kind === "bullet" && marked.split.kind !== "bullet";
  const ownBox = boxOf(marker);
  const number = marker.kind === "number" ? itemNumber(marker) : isTyped ? marked.split.number : null;
  return {
    kind: "item",
    ...(hasBox || isTyped ? marked.rest : text),
    furniture: null,
    number,
    marker: isTyped || (hasBox && number === null) ? marked.split.marker : marker.text,
    depth,
    checkbox: hasBox ? marked.split.checkbox : ownBox,
  };
}

function boxOf({ kind, text }: ListMarker): "empty" | "ticked" | null {
  return kind === "bullet" ? (bulletOf(text)?.checkbox ?? null) : null;
}

function lengthOf(texts: readonly AnchoredText[]): number {
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}

function emptyText(page: number | null): AnchoredText {
  return { text: "", anchors: [{ offset: 0, page, line: null }] };
}
