/** Puts the text together from its pieces, which lie in any order in a file that was saved fast ([MS-DOC] 2.4.1). */
import iconv from "iconv-lite";
import { Unreadable } from "../unreadable.ts";
import type { ByteView } from "./byte-view.ts";
import { spansOf } from "./position-table.ts";
import { PropertyChanges } from "./property-changes.ts";
import { SpanLookup } from "./span-lookup.ts";

const CHANGES = 1;
const PIECES = 2;
const PIECE_BYTES = 8;
const ONE_BYTE = 1 << 30;
const LISTED_CHANGE = 1;

/** Characters `start` to `end` of the text lie from `place` on in the file. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly place: number;
  readonly bytesPerCharacter: 1 | 2;
  /** Changes to the whole piece that were saved fast. */
  readonly changes: PropertyChanges | null;
}

export class PieceTable {
  readonly text: string;
  readonly #pieces: SpanLookup<Piece>;

  /** @throws Unreadable "damaged" */
  constructor(main: ByteView, table: ByteView | null) {
    if (table === null) throw new Unreadable("damaged");
    const pieces = piecesOf(table);
    const end = pieces.at(-1)?.end ?? 0;
    // Pieces made to harm lie over each other: a text has no more characters than the file has bytes.
    if (end > main.length) throw new Unreadable("damaged");
    this.text = pieces.map((piece) => textOf(main, piece)).join("");
    if (this.text.length !== end) throw new Unreadable("damaged");
    this.#pieces = new SpanLookup(pieces);
  }

  /** @param position of a character in the text */
  pieceAt(position: number): Piece | null {
    return this.#pieces.at(position);
  }

  /** Where a character lies in the file. */
  placeOf(position: number): number {
    const piece = this.pieceAt(position);
    return piece === null ? -1 : piece.place + (position - piece.start) * piece.bytesPerCharacter;
  }
}

function piecesOf(table: ByteView): Piece[] {
  const lists: ByteView[] = [];
  let at = 0;
  while (at < table.length && table.byte(at) === CHANGES) {
    const length = table.short(at + 1);
    lists.push(table.part(at + 3, length));
    at += 3 + length;
  }
  if (at >= table.length || table.byte(at) !== PIECES) throw new Unreadable("damaged");
  const spans = spansOf(table.part(at + 5, table.long(at + 1)), PIECE_BYTES);
  let expected = 0;
  return spans.map(({ start, end, data }) => {
    if (start !== expected || end < start) throw new Unreadable("damaged");
    expected = end;
    const packed = data.long(2);
    const isOneByte = (packed & ONE_BYTE) !== 0;
    const place = packed & (ONE_BYTE - 1);
    return {
      start,
      end,
      place: isOneByte ? place / 2 : place,
      bytesPerCharacter: isOneByte ? 1 : 2,
      changes: changesOf(data.short(6), lists),
    };
  });
}

/** Only changes that are listed before the pieces; the few short ones concern looks alone. */
function changesOf(packed: number, lists: readonly ByteView[]): PropertyChanges | null {
  const list = (packed & LISTED_CHANGE) === 0 ? undefined : lists[packed >> 1];
  return list === undefined ? null : new PropertyChanges(list);
}

/** One byte for each character is code page 1252 ([MS-DOC] 2.9.73). */
function textOf(main: ByteView, { start, end, place, bytesPerCharacter }: Piece): string {
  if (bytesPerCharacter === 2) return main.text(place, end - start);
  const { bytes } = main.part(place, end - start);
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), "windows-1252");
}
