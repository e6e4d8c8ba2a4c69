/**
 * Takes the formulas out of an old binary workbook and leaves what they came to: nobody reads them here, and SheetJS
 * never comes to the end of one whose length is wrong. Records stay where they are, since sheets are found by their
 * position ([MS-XLS] 2.1.4).
 */
import { openCompoundFile } from "../office/compound-file.ts";
import { Unreadable } from "../unreadable.ts";

const RECORD_HEAD = 4;
/** Formula, of every version: the cell, its value and flags fill sixteen bytes in the shortest ([MS-XLS] 2.4.127). */
const CELL_FORMULAS: ReadonlySet<number> = new Set([0x0006, 0x0206, 0x0406]);
const VALUE_BYTES = 16;
/** Array, ShrFmla, Lbl and ExternName hold formulas and no values. */
const FORMULAS_ALONE: ReadonlySet<number> = new Set([0x0021, 0x0221, 0x04bc, 0x0018, 0x0218, 0x0023, 0x0223]);
/** No version of the format knows a record of this type; readers pass over it. */
const NO_RECORD = 0xffff;

/** @throws Unreadable "damaged" when the file holds no workbook, or cannot be put together again */
export async function withoutFormulas(bytes: Uint8Array): Promise<Uint8Array> {
  const file = await openCompoundFile(bytes);
  for (const path of ["/Workbook", "/Book"]) {
    const stream = file.stream(path);
    if (stream === null) continue;
    file.replace(path, valuesAlone(stream));
    return file.written();
  }
  throw new Unreadable("damaged");
}

/** @param stream is changed, and returned */
export function valuesAlone(stream: Uint8Array): Uint8Array {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + RECORD_HEAD <= stream.length; ) {
    const type = view.getUint16(at, true);
    const end = at + RECORD_HEAD + view.getUint16(at + 2, true);
    if (FORMULAS_ALONE.has(type)) view.setUint16(at, NO_RECORD, true);
    else if (CELL_FORMULAS.has(type)) stream.fill(0, Math.min(at + RECORD_HEAD + VALUE_BYTES, end), end);
    at = end;
  }
  return stream;
}
