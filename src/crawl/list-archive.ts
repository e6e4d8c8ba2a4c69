/** Lists the files in a ZIP archive and in archives inside it, within the limits that keep an archive from flooding the run. */
import type { Entry } from "yauzl";
import type { Limits } from "../model/settings.ts";
import { entryFault, entryName, isSkippedEntry, isUnsafeName } from "./archive-entry.ts";
import { type ArchiveFile, archiveInMemory, LastLoaded, unpack } from "./archive-file.ts";
import { detectFormat } from "./detect-format.ts";
import { faultReason } from "./file-system-fault.ts";
import { INSIDE } from "./inside.ts";
import { isArchiveName, type PathFilter } from "./path-filter.ts";
import { type CrawlItem, type Fault, fileProblemItem, problemItem, type Source } from "./source.ts";

export interface ListedArchive {
  readonly file: ArchiveFile;
  readonly path: string;
  readonly filter: PathFilter;
  readonly limits: Limits;
}

/** Every file of the archive in the order of its directory, or the reason why it is left out. */
export async function* listArchive(archive: ListedArchive): AsyncGenerator<CrawlItem> {
  yield* new ArchiveListing(archive).list(archive.file, archive.path, 1);
}

/** Counts over one archive and all archives in it. */
class ArchiveListing {
  readonly #filter: PathFilter;
  readonly #limits: Limits;
  readonly #inner = new LastLoaded();
  #bytes = 0;
  #entries = 0;

  constructor({ filter, limits }: ListedArchive) {
    this.#filter = filter;
    this.#limits = limits;
  }

  /** @param depth 1 for the outermost archive */
  async *list(file: ArchiveFile, path: string, depth: number): AsyncGenerator<CrawlItem> {
    try {
      const zip = await file.open();
      try {
        for await (const entry of zip.eachEntry()) {
          const spent = this.#spend(entry);
          if (spent !== null) {
            yield problemItem(path, spent);
            return;
          }
          yield* this.#item({ file, entry, path, depth });
        }
      } finally {
        zip.close();
      }
    } catch (error) {
      yield problemItem(path, { code: "damaged", data: { reason: faultReason(error) } });
    }
  }

  /** What the archive says of its entries' sizes is held to when they are unpacked. */
  #spend(entry: Entry): Fault | null {
    const { archiveEntries, archiveBytes } = this.#limits;
    this.#entries += 1;
    this.#bytes += entry.uncompressedSize;
    if (this.#entries > archiveEntries)
      return { code: "limit-archive-entries", data: { limit: archiveEntries } };
    if (this.#bytes > archiveBytes) return { code: "limit-archive-size", data: { limit: archiveBytes } };
    return null;
  }

  async *#item(found: FoundEntry): AsyncGenerator<CrawlItem> {
    const { file, entry, depth } = found;
    const name = entryName(entry);
    const path = found.path + INSIDE + name;
    if (isUnsafeName(name)) {
      yield fileProblemItem(path, { code: "unsafe-archive-path", data: {} }, entry.uncompressedSize);
      return;
    }
    if (isSkippedEntry(entry, name) || !this.#filter.takesFile({ path, relative: name })) return;
    const fault = entryFault(entry, this.#limits);
    if (fault !== null) {
      yield fileProblemItem(path, fault, entry.uncompressedSize);
      return;
    }
    const source: Source = { path, bytes: entry.uncompressedSize, load: () => unpack(file, entry) };
    if (isArchiveName(name)) yield* this.#innerArchive(source, depth + 1);
    else yield { kind: "source", source };
  }

  async *#innerArchive(source: Source, depth: number): AsyncGenerator<CrawlItem> {
    const { archiveDepth } = this.#limits;
    const load = (): Promise<Uint8Array> => this.#inner.load(source, source.load);
    const kind = await innerKind(source.path, load);
    if (kind === "damaged") yield problemItem(source.path, { code: "damaged", data: {} });
    else if (kind !== "archive") yield { kind: "source", source };
    else if (depth > archiveDepth) {
      yield problemItem(source.path, { code: "limit-archive-depth", data: { limit: archiveDepth } });
    } else yield* this.list(archiveInMemory(load), source.path, depth);
  }
}

/** What stands in an archive under a name that ends as archives' do. */
async function innerKind(path: string, load: () => Promise<Uint8Array>): Promise<string> {
  try {
    return detectFormat(await load(), path).kind;
  } catch {
    return "damaged";
  }
}

interface FoundEntry {
  readonly file: ArchiveFile;
  readonly entry: Entry;
  /** Of the archive. */
  readonly path: string;
  readonly depth: number;
}
