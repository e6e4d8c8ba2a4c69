/** Reads the directory of a compound file ([MS-CFB] 2.6): its streams, each with its path and its bytes. */
import { Unreadable } from "../unreadable.ts";
import { CompoundSectors } from "./compound-sectors.ts";

export interface CompoundStream {
  /** From the root: "/Workbook". */
  readonly path: string;
  content: Uint8Array;
}

const ENTRY_BYTES = 128;
const NAME_BYTES = 64;
const NAME_LENGTH_AT = 64;
const KIND_AT = 66;
const LEFT_AT = 68;
const RIGHT_AT = 72;
const CHILD_AT = 76;
const FIRST_SECTOR_AT = 116;
const SIZE_AT = 120;

const STORAGE = 1;
const STREAM = 2;
/** Levels of storages that are gone through; a mail in a mail takes two. */
const MOST_LEVELS = 64;

/** One row of the directory. Numbers of entries that lie outside it mean that there is none. */
interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly firstSector: number;
  readonly size: number;
}

/**
 * @returns streams with a name, in the order of the directory; those that no storage leads to, as in damaged files, come
 *   last and are at the root
 * @throws Unreadable "damaged"
 */
export function streamsOf(bytes: Uint8Array): CompoundStream[] {
  const sectors = new CompoundSectors(bytes);
  const entries = entriesOf(sectors.directory);
  const [root] = entries;
  if (root === undefined) throw new Unreadable("damaged");
  sectors.setSmallRoom(root.firstSector, root.size);
  const folders = foldersOf(entries, root);
  const streams = entries
    .map((entry, index) => ({ entry, folder: folders.get(index) }))
    .filter(({ entry }) => entry.kind === STREAM && entry.name !== "");
  const isFound = ({ folder }: { folder: string | undefined }): boolean => folder !== undefined;
  return [...streams.filter(isFound), ...streams.filter((stream) => !isFound(stream))].map(
    ({ entry, folder = "" }) => ({
      path: `${folder}/${entry.name}`,
      content: sectors.stream(entry.firstSector, entry.size),
    }),
  );
}

function entriesOf(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  return Array.from({ length: Math.floor(directory.length / ENTRY_BYTES) }, (_, index) => {
    const at = index * ENTRY_BYTES;
    return {
      name: nameAt(directory, at, view.getUint16(at + NAME_LENGTH_AT, true)),
      kind: view.getUint8(at + KIND_AT),
      left: view.getUint32(at + LEFT_AT, true),
      right: view.getUint32(at + RIGHT_AT, true),
      child: view.getUint32(at + CHILD_AT, true),
      firstSector: view.getUint32(at + FIRST_SECTOR_AT, true),
      size: view.getUint32(at + SIZE_AT, true),
    };
  });
}

/** Without the sign that ends it; a slash, which no name may hold, would make folders of it. */
function nameAt(directory: Uint8Array, at: number, length: number): string {
  const bytes = Buffer.from(directory.buffer, directory.byteOffset + at, Math.min(length, NAME_BYTES));
  return bytes.toString("utf16le").replace(/\0.*$/su, "").replaceAll("/", "_");
}

/** The path of the storage that each entry is in, by the entry's number: every entry once, however the links run. */
function foldersOf(entries: readonly Entry[], root: Entry): ReadonlyMap<number, string> {
  const folders = new Map<number, string>();
  const waiting = [{ index: root.child, folder: "", level: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { index, folder, level } = next;
    const entry = entries[index];
    if (entry === undefined || entry === root || folders.has(index)) continue;
    folders.set(index, folder);
    waiting.push({ index: entry.left, folder, level }, { index: entry.right, folder, level });
    if (entry.kind === STORAGE && entry.name !== "" && level < MOST_LEVELS)
      waiting.push({ index: entry.child, folder: `${folder}/${entry.name}`, level: level + 1 });
  }
  return folders;
}
