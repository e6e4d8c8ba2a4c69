/** A table of positions in a text, each with data about what stands from there to the next ([MS-DOC] 2.2.2, "PLC"). */
import { ByteView } from "./byte-view.ts";

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly data: ByteView;
}

const NOTHING = new ByteView(new Uint8Array(0));

/** @param dataBytes of each entry's data */
export function spansOf(table: ByteView | null, dataBytes: number): readonly Span[] {
  if (table === null) return [];
  const count = Math.max(0, Math.floor((table.length - 4) / (4 + dataBytes)));
  const dataAt = (count + 1) * 4;
  return Array.from({ length: count }, (_, index) => ({
    start: table.long(index * 4),
    end: table.long((index + 1) * 4),
    data: dataBytes === 0 ? NOTHING : table.part(dataAt + index * dataBytes, dataBytes),
  }));
}
