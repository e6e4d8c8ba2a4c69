/**
 * Leaves in an old binary workbook the records that hold what cells show, and makes nothing of the others: nobody reads
 * them here, and SheetJS never comes to the end of some whose lengths are wrong. Records stay where they are, since
 * sheets are found by their position ([MS-XLS] 2.1.4).
 */
import { openCompoundFile } from "../office/compound-file.ts";
import { Unreadable } from "../unreadable.ts";

const RECORD_HEAD = 4;
/** Records of values and of how they are shown, in the versions that are kept in compound files ([MS-XLS] 2.3.2). */
const KEPT: ReadonlySet<number> = new Set([
  0x0809, // BOF
  0x000a, // EOF
  0x0022, // Date1904
  0x002f, // FilePass
  0x0042, // CodePage
  0x0085, // BoundSheet8
  0x00e0, // XF
  0x041e, // Format
  0x00fc, // SST
  0x00fd, // LabelSst
  0x0204, // Label
  0x00d6, // RString
  0x0203, // Number
  0x027e, // RK
  0x00bd, // MulRk
  0x0205, // BoolErr
  0x0207, // String, the text that a formula came to
]);
/** Belongs to the record before it. */
const CONTINUE = 0x003c;
/** Formula: the cell, its value and flags come first ([MS-XLS] 2.4.127). */
const CELL_FORMULAS: ReadonlySet<number> = new Set([0x0006, 0x0206, 0x0406]);
const VALUE_BYTES = 16;
/** The value, four bytes that no reader needs, and the length of the formula; SheetJS reads on past the end of a shorter one. */
const SHORTEST_FORMULA = 22;
/** No version of the format knows a record of this type; readers pass over it. */
const NO_RECORD = 0xffff;

/** @throws Unreadable "damaged" when the file holds no workbook, or cannot be put together again */
export async function withValuesAlone(bytes: Uint8Array): Promise<Uint8Array> {
  const file = openCompoundFile(bytes);
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
  let isKept = false;
  for (let at = 0; at + RECORD_HEAD <= stream.length; ) {
    const type = view.getUint16(at, true);
    const body = at + RECORD_HEAD;
    const end = Math.min(body + view.getUint16(at + 2, true), stream.length);
    if (CELL_FORMULAS.has(type)) {
      isKept = end - body >= SHORTEST_FORMULA;
      stream.fill(0, Math.min(body + VALUE_BYTES, end), end);
    } else if (type !== CONTINUE) isKept = KEPT.has(type);
    if (!isKept) view.setUint16(at, NO_RECORD, true);
    at = end;
  }
  return stream;
}
