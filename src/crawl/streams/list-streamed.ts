/** Lists the files in an archive that can only be read from the front, within the limits that hold for every archive. */
import type { Limits } from "../../model/settings.ts";
import { isUnsafeName } from "../archive-entry.ts";
import { INSIDE } from "../inside.ts";
import type { Opening } from "../opening.ts";
import { isSkippedName } from "../path-filter.ts";
import { type CrawlItem, type Fault, fileProblemItem, problemItem, type Source } from "../source.ts";
import { SequentialFiles } from "./sequential-files.ts";
import type { StreamArchive, StreamedFile } from "./stream-archive.ts";

/** @throws StreamFault when a limit is exceeded while unpacking, anything else when the archive is damaged */
export async function* listStreamed(
  archive: StreamArchive,
  path: string,
  opening: Opening,
): AsyncGenerator<CrawlItem> {
  const loader = new SequentialFiles(archive);
  let count = 0;
  for await (const file of archive.files()) {
    const number = count;
    count += 1;
    const exceeded = opening.budget.spend(file.size);
    if (exceeded !== null) {
      yield problemItem(path, exceeded);
      return;
    }
    const load = (): Promise<Uint8Array> => loader.load(number);
    yield* itemsOf(file, { path: path + INSIDE + file.name, bytes: file.size, load }, opening);
  }
}

async function* itemsOf(
  { name, size }: StreamedFile,
  source: Source,
  { filter, limits, inner }: Opening,
): AsyncGenerator<CrawlItem> {
  const { path } = source;
  if (isUnsafeName(name)) {
    yield fileProblemItem(path, { code: "unsafe-archive-path", data: {} }, size);
    return;
  }
  const isSkipped = name.split("/").some((part) => part !== "." && isSkippedName(part));
  if (isSkipped || !filter.takesFile({ path, relative: name })) return;
  const fault = faultOf(size, limits);
  if (fault !== null) yield fileProblemItem(path, fault, size);
  else yield* inner(source);
}

function faultOf(size: number, { fileBytes }: Limits): Fault | null {
  if (size === 0) return { code: "empty-file", data: {} };
  return size > fileBytes ? { code: "too-large", data: { bytes: size, limit: fileBytes } } : null;
}
