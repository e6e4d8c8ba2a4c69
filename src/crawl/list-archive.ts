/** Lists the files in a ZIP archive, within the limits that keep an archive from flooding the run. */
import type { Entry } from "yauzl";
import { entryFault, entryName, isSkippedEntry, isUnsafeName } from "./archive-entry.ts";
import { type ArchiveFile, unpack } from "./archive-file.ts";
import { faultReason } from "./file-system-fault.ts";
import { INSIDE } from "./inside.ts";
import type { Opening } from "./opening.ts";
import { type CrawlItem, fileProblemItem, problemItem } from "./source.ts";

/** Every file of the archive in the order of its directory, or the reason why it is left out. */
export async function* listArchive(
  file: ArchiveFile,
  path: string,
  opening: Opening,
): AsyncGenerator<CrawlItem> {
  try {
    const zip = await file.open();
    try {
      for await (const entry of zip.eachEntry()) {
        const exceeded = opening.budget.spend(entry.uncompressedSize);
        if (exceeded !== null) {
          yield problemItem(path, exceeded);
          return;
        }
        yield* itemsOf({ file, entry, path }, opening);
      }
    } finally {
      zip.close();
    }
  } catch (error) {
    yield problemItem(path, { code: "damaged", data: { reason: faultReason(error) } });
  }
}

interface FoundEntry {
  readonly file: ArchiveFile;
  readonly entry: Entry;
  /** Of the archive. */
  readonly path: string;
}

async function* itemsOf(
  { file, entry, path: archive }: FoundEntry,
  { filter, limits, inner }: Opening,
): AsyncGenerator<CrawlItem> {
  const name = entryName(entry);
  const path = archive + INSIDE + name;
  if (isUnsafeName(name)) {
    yield fileProblemItem(path, { code: "unsafe-archive-path", data: {} }, entry.uncompressedSize);
    return;
  }
  if (isSkippedEntry(entry, name) || !filter.takesFile({ path, relative: name })) return;
  const fault = entryFault(entry, limits);
  if (fault !== null) yield fileProblemItem(path, fault, entry.uncompressedSize);
  else yield* inner({ path, bytes: entry.uncompressedSize, load: () => unpack(file, entry) });
}
