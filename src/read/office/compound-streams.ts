/**
 * Takes the streams out of a compound file, each with its path and its bytes. Those of a damaged or hostile file come
 * to no more than twice its bytes, however many streams say that they lie in the same place.
 */
import { type Entry, entriesOf, siblings } from "../../compound/directory.ts";
import { headerOf } from "../../compound/header.ts";
import { chainFrom, fileSectors, smallSectors } from "../../compound/sectors.ts";
import { Unreadable } from "../unreadable.ts";

export interface CompoundStream {
  /** From the root: "/Workbook". */
  readonly path: string;
  content: Uint8Array;
}

/** Levels of storages that are gone through; a mail in a mail takes two. */
const MOST_LEVELS = 64;

/**
 * @returns streams with a name, in the order of the directory; those that no storage leads to, as in damaged files, come
 *   last and are at the root
 * @throws Unreadable "damaged"
 */
export function streamsOf(bytes: Uint8Array): CompoundStream[] {
  const { entries, contentOf } = openStreams(bytes);
  const folders = foldersOf(entries);
  const streams = entries
    .map((entry, index) => ({ entry, folder: folders.get(index) }))
    .filter(({ entry }) => entry.kind === "stream" && entry.name !== "");
  const isFound = ({ folder }: { folder: string | undefined }): boolean => folder !== undefined;
  return [...streams.filter(isFound), ...streams.filter((stream) => !isFound(stream))].map(
    ({ entry, folder = "" }) => ({ path: `${folder}/${entry.name}`, content: contentOf(entry) }),
  );
}

interface Streams {
  readonly entries: readonly Entry[];
  /** Less than its size where the chain breaks off. */
  readonly contentOf: (entry: Entry) => Uint8Array;
}

function openStreams(bytes: Uint8Array): Streams {
  const header = headerOf(bytes);
  if (header === null || header.smallSectorSize === null) throw new Unreadable("damaged");
  const chain = chainsWithin(bytes.length * 2);
  const sectors = fileSectors(bytes, header);
  const smallTable = chain(sectors, header.firstSmallTableSector);
  const entries = entriesOf(chain(sectors, header.firstDirectorySector));
  const [root] = entries;
  if (root === undefined) throw new Unreadable("damaged");
  const small = smallSectors(chain(sectors, root.firstSector, root.size), header.smallSectorSize, smallTable);
  return {
    entries,
    contentOf: ({ firstSector, size }) =>
      chain(size < header.smallStreamLimit ? small : sectors, firstSector, size),
  };
}

/** Follows chains as long as all together give no more than so many bytes; then the file is damaged. */
function chainsWithin(bytes: number): typeof chainFrom {
  let left = bytes;
  return (sectors, first, most = Number.POSITIVE_INFINITY) => {
    const content = chainFrom(sectors, first, Math.min(most, left + 1));
    left -= content.length;
    if (left < 0) throw new Unreadable("damaged");
    return content;
  };
}

/** The path of the storage that each entry is in, by the entry's number. */
function foldersOf(entries: readonly Entry[]): ReadonlyMap<number, string> {
  const folders = new Map<number, string>();
  const seen = new Set<number>();
  const waiting = entries.slice(0, 1).map(({ child }) => ({ child, folder: "", level: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { child, folder, level } = next;
    for (const [index, entry] of siblings(entries, child, seen)) {
      folders.set(index, folder);
      if (entry.kind === "storage" && entry.name !== "" && level < MOST_LEVELS)
        waiting.push({ child: entry.child, folder: `${folder}/${entry.name}`, level: level + 1 });
    }
  }
  return folders;
}
