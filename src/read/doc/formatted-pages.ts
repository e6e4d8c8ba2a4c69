/** Finds the properties of letters and paragraphs in the pages of the file that hold them ([MS-DOC] 2.4.6, 2.9.33, 2.9.175). */
import { ByteView } from "./byte-view.ts";
import { spansOf } from "./position-table.ts";

const PAGE_BYTES = 512;
const COUNT_AT = 511;
const PAGE_NUMBER = 0x3fffff;

/** Properties of what lies between two places of the file. */
export interface FormattedSpan {
  readonly start: number;
  readonly end: number;
  /** As the file packs them; empty when there are none. */
  readonly properties: ByteView;
}

const NOTHING = new ByteView(new Uint8Array(0));

type Packing = (page: ByteView, count: number, index: number) => ByteView;

/** Of letters: an offset in words, where the length and then the list of changes stand. */
const lettersAt: Packing = (page, count, index) => {
  const at = page.byte((count + 1) * 4 + index) * 2;
  return at === 0 ? NOTHING : page.part(at + 1, page.byte(at));
};

const PARAGRAPH_ENTRY = 13;

/** Of paragraphs: the same, with the length in words, the number of the style first, and room for the height of lines. */
const paragraphAt: Packing = (page, count, index) => {
  const at = page.byte((count + 1) * 4 + index * PARAGRAPH_ENTRY) * 2;
  if (at === 0) return NOTHING;
  const words = page.byte(at);
  return words === 0 ? page.part(at + 2, page.byte(at + 1) * 2) : page.part(at + 1, words * 2 - 1);
};

export function letterSpans(main: ByteView, pages: ByteView | null): readonly FormattedSpan[] {
  return spansIn(main, pages, lettersAt);
}

export function paragraphSpans(main: ByteView, pages: ByteView | null): readonly FormattedSpan[] {
  return spansIn(main, pages, paragraphAt);
}

function spansIn(main: ByteView, pages: ByteView | null, packing: Packing): readonly FormattedSpan[] {
  const spans = spansOf(pages, 4).flatMap(({ data }) => {
    const at = (data.long(0) & PAGE_NUMBER) * PAGE_BYTES;
    if (at + PAGE_BYTES > main.length) return [];
    return pageSpans(main.part(at, PAGE_BYTES), packing);
  });
  return spans.sort((a, b) => a.start - b.start);
}

function pageSpans(page: ByteView, packing: Packing): FormattedSpan[] {
  const count = page.byte(COUNT_AT);
  if ((count + 1) * 4 > COUNT_AT) return [];
  return Array.from({ length: count }, (_, index) => ({
    start: page.long(index * 4),
    end: page.long((index + 1) * 4),
    properties: packing(page, count, index),
  }));
}
