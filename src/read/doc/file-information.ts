/** The head of a binary Word file: how long its texts are, and where its tables lie ([MS-DOC] 2.5.1). */
import type { ByteView } from "./byte-view.ts";

const COUNT_OF_SHORTS_AT = 32;
const LENGTH_OF_TEXT = 3;

/** Positions in the list of tables ([MS-DOC] 2.5.6). */
const TABLES = {
  styles: 1,
  footnoteMarks: 2,
  footnotes: 3,
  commentMarks: 4,
  headers: 11,
  letterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  documentProperties: 31,
  pieces: 33,
  shapes: 40,
  endnoteMarks: 46,
  endnotes: 47,
  boxes: 56,
  lists: 73,
  listUses: 74,
} as const;
export type TableName = keyof typeof TABLES;

/** Lengths in characters, in the order in which the texts follow each other in the file. */
export interface TextLengths {
  readonly body: number;
  readonly footnotes: number;
  readonly headers: number;
  readonly comments: number;
  readonly endnotes: number;
  readonly boxes: number;
}

export class FileInformation {
  readonly lengths: TextLengths;
  readonly #main: ByteView;
  readonly #table: ByteView;
  readonly #listAt: number;
  readonly #listLength: number;

  constructor(main: ByteView, table: ByteView) {
    this.#main = main;
    this.#table = table;
    const longsAt = COUNT_OF_SHORTS_AT + 2 + main.short(COUNT_OF_SHORTS_AT) * 2;
    const longs = main.short(longsAt);
    const length = (index: number) =>
      index < longs ? Math.max(0, main.signedLong(longsAt + 2 + index * 4)) : 0;
    this.lengths = {
      body: length(LENGTH_OF_TEXT),
      footnotes: length(LENGTH_OF_TEXT + 1),
      headers: length(LENGTH_OF_TEXT + 2),
      comments: length(LENGTH_OF_TEXT + 4),
      endnotes: length(LENGTH_OF_TEXT + 5),
      boxes: length(LENGTH_OF_TEXT + 6),
    };
    this.#listAt = longsAt + 2 + longs * 4 + 2;
    this.#listLength = main.short(this.#listAt - 2);
  }

  /** @returns null when the file has no such table */
  table(name: TableName): ByteView | null {
    const place = this.#placeOf(name);
    return place === null ? null : this.#table.part(place.at, place.length);
  }

  /** The table and all that lies behind it, for tables whose length does not count all their parts. */
  tableOnwards(name: TableName): ByteView | null {
    const place = this.#placeOf(name);
    return place === null ? null : this.#table.part(place.at, this.#table.length - place.at);
  }

  #placeOf(name: TableName): { readonly at: number; readonly length: number } | null {
    const index = TABLES[name];
    if (index >= this.#listLength) return null;
    const at = this.#main.long(this.#listAt + index * 8);
    const length = this.#main.long(this.#listAt + index * 8 + 4);
    return length === 0 ? null : { at, length };
  }
}
