/** Reads the directory of a compound file ([MS-CFB] 2.6): what storages and streams there are, and which lie together. */
import { numberAt } from "./number-at.ts";

/** One row of the directory. Numbers of entries that lie outside it mean that there is none. */
export interface Entry {
  readonly name: string;
  readonly kind: "storage" | "stream" | "other";
  readonly left: number;
  readonly right: number;
  /** An entry that lies in this storage; left and right lead from it to the others. */
  readonly child: number;
  readonly firstSector: number;
  readonly size: number;
}

export const ENTRY_BYTES = 128;
const NAME_BYTES = 64;
const NAME_LENGTH_AT = 64;
const KIND_AT = 66;
const LEFT_AT = 68;
const RIGHT_AT = 72;
const CHILD_AT = 76;
const FIRST_SECTOR_AT = 116;
const SIZE_AT = 120;
const KINDS: readonly Entry["kind"][] = ["other", "storage", "stream"];
const ROOT = 0;

/** @returns the root first, then the others by their numbers */
export function entriesOf(directory: Uint8Array): Entry[] {
  const count = Math.floor(directory.length / ENTRY_BYTES);
  return Array.from({ length: count }, (_, index) =>
    entryIn(directory.subarray(index * ENTRY_BYTES, (index + 1) * ENTRY_BYTES)),
  );
}

function entryIn(bytes: Uint8Array): Entry {
  return {
    name: nameIn(bytes),
    kind: KINDS[bytes[KIND_AT] ?? 0] ?? "other",
    left: numberAt(bytes, LEFT_AT),
    right: numberAt(bytes, RIGHT_AT),
    child: numberAt(bytes, CHILD_AT),
    firstSector: numberAt(bytes, FIRST_SECTOR_AT),
    size: numberAt(bytes, SIZE_AT),
  };
}

/** Without the sign that ends it; a slash, which no name may hold, would make folders of it. */
function nameIn(entry: Uint8Array): string {
  const view = new DataView(entry.buffer, entry.byteOffset, entry.byteLength);
  const length = Math.min(view.getUint16(NAME_LENGTH_AT, true), NAME_BYTES);
  const name = Buffer.from(entry.buffer, entry.byteOffset, length).toString("utf16le");
  return name.replace(/\0.*$/su, "").replaceAll("/", "_");
}

/**
 * The entries of one storage with their numbers, from that of its child on.
 * @param seen numbers of entries that are not gone through again, however the links run; those that are, are added
 */
export function* siblings(
  entries: readonly Entry[],
  child: number,
  seen: Set<number> = new Set(),
): Generator<readonly [number, Entry]> {
  const waiting = [child];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = entries[index];
    if (entry === undefined || index === ROOT || seen.has(index)) continue;
    seen.add(index);
    yield [index, entry];
    waiting.push(entry.left, entry.right);
  }
}
