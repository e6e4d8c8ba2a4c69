/** Finds every source below the roots, in folders and in archives, in an order that is the same every time. */
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Limits } from "../model/settings.ts";
import { archiveOnDisk } from "./archive-file.ts";
import { containerOnDisk } from "./container-on-disk.ts";
import { listArchive } from "./list-archive.ts";
import { openingFor } from "./list-inner.ts";
import { type PathFilter, pathFilter } from "./path-filter.ts";
import { placeOnDisk } from "./place-on-disk.ts";
import { nameRoots } from "./root-names.ts";
import { type CrawlItem, fileProblemItem, problemItem } from "./source.ts";
import type { ContainerKind } from "./streams/open-container.ts";
import { openedStream } from "./streams/opened-stream.ts";
import { UniquePaths } from "./unique-paths.ts";
import { type FoundFile, walk } from "./walk.ts";

export type { CrawlItem, Source } from "./source.ts";

export interface CrawlOptions {
  /** Globs; see `PathPatterns`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly limits: Limits;
  /** Files that are no documents, wherever they lie: what the run itself reads and writes. */
  readonly ownFiles?: readonly string[];
}

/**
 * @param roots folders, files and archives as the user wrote them
 * @returns sources, each once and with a path of its own, and a problem for all that cannot be one. Never throws because of what lies on disk.
 */
export async function* crawl(roots: readonly string[], options: CrawlOptions): AsyncGenerator<CrawlItem> {
  const filter = pathFilter(options);
  const files = await MetFiles.besides(options.ownFiles ?? []);
  const unique = new UniquePaths();
  for (const root of nameRoots(roots)) {
    let isEmpty = true;
    for await (const found of walk(root, filter)) {
      isEmpty = false;
      if (found.kind === "problem") yield found;
      else if (await files.isNew(found.location))
        yield* unique.settleAll(itemsOf(found, { filter, limits: options.limits }));
    }
    if (isEmpty) yield problemItem(root.written, { code: "empty-folder", data: {} });
  }
}

interface Bounds {
  readonly filter: PathFilter;
  readonly limits: Limits;
}

async function* itemsOf(file: FoundFile, { filter, limits }: Bounds): AsyncGenerator<CrawlItem> {
  const { path, location, bytes } = file;
  const found = await containerOnDisk(file);
  if (bytes === 0) yield fileProblemItem(path, { code: "empty-file", data: {} }, bytes);
  else if (found.kind === "problem") yield found;
  else if (found.kind === "archive")
    yield* orNothing(path, containedIn(file, found.container, { filter, limits }));
  else if (bytes > limits.fileBytes) {
    yield fileProblemItem(path, { code: "too-large", data: { bytes, limit: limits.fileBytes } }, bytes);
  } else yield { kind: "source", source: { path, bytes, load: () => readFile(location) } };
}

/** An archive in which there is nothing to read is accounted for, too. */
async function* orNothing(path: string, items: AsyncGenerator<CrawlItem>): AsyncGenerator<CrawlItem> {
  let isEmpty = true;
  for await (const item of items) {
    isEmpty = false;
    yield item;
  }
  if (isEmpty) yield problemItem(path, { code: "empty-folder", data: {} });
}

function containedIn(
  { path, location }: FoundFile,
  kind: ContainerKind,
  { filter, limits }: Bounds,
): AsyncGenerator<CrawlItem> {
  const opening = openingFor(filter, limits);
  if (kind === "zip") return listArchive(archiveOnDisk(location), path, opening);
  return openedStream({ path, kind, open: () => createReadStream(location) }, opening);
}

/** Meets every file once, and never one of the run's own. Asks the disk only about files that are named as one of those. */
class MetFiles {
  readonly #met = new Set<string>();
  readonly #places: ReadonlySet<string>;
  readonly #names: ReadonlySet<string>;

  private constructor(places: readonly string[]) {
    this.#places = new Set(places);
    this.#names = new Set(places.map((place) => basename(place)));
  }

  static async besides(files: readonly string[]): Promise<MetFiles> {
    return new MetFiles(await Promise.all(files.map(placeOnDisk)));
  }

  async isNew(location: string): Promise<boolean> {
    if (this.#met.has(location)) return false;
    this.#met.add(location);
    return !this.#names.has(basename(location)) || !this.#places.has(await placeOnDisk(location));
  }
}
