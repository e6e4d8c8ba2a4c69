/** Cuts the text of a binary Word file into paragraphs, each with its properties and its runs of letters. */
import { ByteView } from "./byte-view.ts";
import type { FormattedSpan } from "./formatted-pages.ts";
import { type ParagraphProperties, paragraphProperties } from "./paragraph-properties.ts";
import type { PieceTable } from "./piece-table.ts";
import { PropertyChanges } from "./property-changes.ts";
import type { LetterRun } from "./run-elements.ts";
import { SpanLookup } from "./span-lookup.ts";

/** Signs that end a paragraph: its own mark, that of a cell or row, and that of a section or page. */
const PARAGRAPH_ENDS = new Set([0x07, 0x0c, 0x0d]);

export interface TextParagraph {
  /** Position of the first sign; `end` is behind the sign that ends it. */
  readonly start: number;
  readonly end: number;
  /** The sign that ends it; "" at the end of the text. */
  readonly mark: string;
  readonly properties: ParagraphProperties;
  /** How the mark itself looks. */
  readonly markChanges: PropertyChanges;
}

const NOTHING = new ByteView(new Uint8Array(0));
const NO_CHANGES = new PropertyChanges(NOTHING);

export class FormattedText {
  readonly text: string;
  readonly #pieces: PieceTable;
  readonly #letters: SpanLookup<FormattedSpan>;
  readonly #paragraphs: SpanLookup<FormattedSpan>;
  readonly #changes = new WeakMap<FormattedSpan, PropertyChanges>();
  readonly #properties = new WeakMap<FormattedSpan, ParagraphProperties>();

  constructor(
    pieces: PieceTable,
    spans: { readonly letters: readonly FormattedSpan[]; readonly paragraphs: readonly FormattedSpan[] },
  ) {
    this.text = pieces.text;
    this.#pieces = pieces;
    this.#letters = new SpanLookup(spans.letters);
    this.#paragraphs = new SpanLookup(spans.paragraphs);
  }

  /** The paragraphs between two positions, in order. */
  *paragraphs(start: number, end: number): Generator<TextParagraph> {
    let from = start;
    while (from < end) {
      const found = nextEnd(this.text, from, end);
      const last = found === null ? end - 1 : found;
      yield {
        start: from,
        end: last + 1,
        mark: found === null ? "" : (this.text[found] ?? ""),
        properties: this.#propertiesAt(last),
        markChanges: this.#changesAt(last),
      };
      from = last + 1;
    }
  }

  /** The runs of letters between two positions. */
  runs(start: number, end: number): LetterRun[] {
    const runs: LetterRun[] = [];
    let from = start;
    while (from < end) {
      const piece = this.#pieces.pieceAt(from);
      const place = this.#pieces.placeOf(from);
      const span = this.#letters.at(place);
      const pieceEnd = piece?.end ?? end;
      const spanEnd =
        span === null || piece === null
          ? nextBoundary(from, end)
          : from + Math.max(1, Math.ceil((span.end - place) / piece.bytesPerCharacter));
      const to = Math.min(end, pieceEnd, spanEnd);
      runs.push({ start: from, text: this.text.slice(from, to), changes: this.#changesAt(from) });
      from = to;
    }
    return runs;
  }

  #changesAt(position: number): PropertyChanges {
    const span = this.#letters.at(this.#pieces.placeOf(position));
    const own =
      span === null
        ? NO_CHANGES
        : remembered(this.#changes, span, () => new PropertyChanges(span.properties));
    const more = this.#pieces.pieceAt(position)?.changes ?? null;
    return more === null ? own : own.with(more);
  }

  #propertiesAt(position: number): ParagraphProperties {
    const span = this.#paragraphs.at(this.#pieces.placeOf(position));
    const own = remembered(this.#properties, span ?? NO_SPAN, () =>
      paragraphProperties(span?.properties ?? NOTHING),
    );
    const more = this.#pieces.pieceAt(position)?.changes ?? null;
    return more === null ? own : { ...own, changes: own.changes.with(more) };
  }
}

const NO_SPAN: FormattedSpan = { start: 0, end: 0, properties: NOTHING };

/** Where nothing is said of letters, the rest looks alike. */
function nextBoundary(from: number, end: number): number {
  return Math.max(from + 1, end);
}

function nextEnd(text: string, from: number, end: number): number | null {
  for (let at = from; at < end; at += 1) if (PARAGRAPH_ENDS.has(text.charCodeAt(at))) return at;
  return null;
}

function remembered<Value>(
  known: WeakMap<FormattedSpan, Value>,
  span: FormattedSpan,
  make: () => Value,
): Value {
  const found = known.get(span);
  if (found !== undefined) return found;
  const value = make();
  known.set(span, value);
  return value;
}
