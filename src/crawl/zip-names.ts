/** Lists the names in a ZIP file from its bytes alone, without unpacking anything. */

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
/** An end record may be followed by a comment of at most this length. */
const LONGEST_COMMENT = 0xffff;
/** Enough to tell what a package is. */
const MOST_NAMES = 2000;

/** "PK" and the kind of the first record: an entry, the end of an empty archive, or the mark of one cut into parts. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && [3, 5, 7].includes(bytes[2] ?? 0);
}

/** Names from the directory at the end; from the entries' own headers when the end is missing, as in a cut-off file. */
export function zipNames(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = directoryStart(view);
  const listed = directory === null ? [] : directoryNames(view, directory);
  return listed.length > 0 ? listed : localNames(view);
}

function directoryStart(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_RECORD) return view.getUint32(at + 16, true);
  }
  return null;
}

function directoryNames(view: DataView, start: number): string[] {
  const names: string[] = [];
  let at = start;
  while (names.length < MOST_NAMES && at + CENTRAL_LENGTH <= view.byteLength) {
    if (view.getUint32(at, true) !== CENTRAL_HEADER) break;
    const nameLength = view.getUint16(at + 28, true);
    names.push(nameAt(view, at + CENTRAL_LENGTH, nameLength));
    at += CENTRAL_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

function localNames(view: DataView): string[] {
  const names: string[] = [];
  let at = 0;
  while (names.length < MOST_NAMES && at + LOCAL_LENGTH <= view.byteLength) {
    if (view.getUint32(at, true) !== LOCAL_HEADER) break;
    const nameLength = view.getUint16(at + 26, true);
    names.push(nameAt(view, at + LOCAL_LENGTH, nameLength));
    at += LOCAL_LENGTH + nameLength + view.getUint16(at + 28, true) + view.getUint32(at + 18, true);
  }
  return names;
}

function nameAt(view: DataView, start: number, length: number): string {
  const end = Math.min(start + length, view.byteLength);
  const bytes = new Uint8Array(view.buffer, view.byteOffset + start, Math.max(0, end - start));
  return String.fromCharCode(...bytes.subarray(0, 300)).replace(/\\/gu, "/");
}
