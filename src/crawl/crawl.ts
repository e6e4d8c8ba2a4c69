/** Finds every source below the roots, in folders and in archives, in an order that is the same every time. */
import { readFile } from "node:fs/promises";
import type { Limits } from "../model/settings.ts";
import { archiveOnDisk } from "./archive-file.ts";
import { listArchive } from "./list-archive.ts";
import { type PathFilter, pathFilter } from "./path-filter.ts";
import { nameRoots } from "./root-names.ts";
import { type CrawlItem, fileProblemItem, problemItem } from "./source.ts";
import { type FoundFile, walk } from "./walk.ts";
import { zipKind } from "./zip-kind.ts";

export type { CrawlItem, Source } from "./source.ts";

export interface CrawlOptions {
  /** Globs; see `PathPatterns`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly limits: Limits;
}

/**
 * @param roots folders, files and archives as the user wrote them
 * @returns sources, each once and with a path of its own, and a problem for all that cannot be one. Never throws because of what lies on disk.
 */
export async function* crawl(roots: readonly string[], options: CrawlOptions): AsyncGenerator<CrawlItem> {
  const filter = pathFilter(options);
  const met = new Set<string>();
  const unique = new UniquePaths();
  for (const root of nameRoots(roots)) {
    let isEmpty = true;
    for await (const found of walk(root, filter)) {
      isEmpty = false;
      if (found.kind === "problem") yield found;
      else if (!met.has(found.location)) {
        met.add(found.location);
        for await (const item of itemsOf(found, { filter, limits: options.limits }))
          yield unique.settle(item);
      }
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
  const zip = await zipKind(file);
  if (bytes === 0) yield fileProblemItem(path, { code: "empty-file", data: {} }, bytes);
  else if (zip.kind === "archive")
    yield* listArchive({ file: archiveOnDisk(location), path, filter, limits });
  else if (zip.kind === "problem") yield zip;
  else if (bytes > limits.fileBytes) {
    yield fileProblemItem(path, { code: "too-large", data: { bytes, limit: limits.fileBytes } }, bytes);
  } else yield { kind: "source", source: { path, bytes, load: () => readFile(location) } };
}

/** Two entries of an archive may have the same name; the second is told apart by a number. */
class UniquePaths {
  readonly #used = new Set<string>();

  settle(item: CrawlItem): CrawlItem {
    if (item.kind === "problem") return item;
    const { source } = item;
    let path = source.path;
    for (let number = 2; this.#used.has(path); number += 1) path = `${source.path} (${number})`;
    this.#used.add(path);
    return path === source.path ? item : { kind: "source", source: { ...source, path } };
  }
}
