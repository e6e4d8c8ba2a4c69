/** Opens archives in archives and mails. */
import type { Limits } from "../model/settings.ts";
import { ArchiveBudget } from "./archive-budget.ts";
import { archiveInMemory, LastLoaded } from "./archive-file.ts";
import { detectFormat } from "./detect-format.ts";
import { depthInside } from "./inside.ts";
import { listArchive } from "./list-archive.ts";
import type { Opening } from "./opening.ts";
import { isArchiveName, type PathFilter } from "./path-filter.ts";
import { type CrawlItem, problemItem, type Source } from "./source.ts";
import { containerKind } from "./streams/open-container.ts";
import { openedStream } from "./streams/opened-stream.ts";

/** One for each archive that lies on disk, and for each mail: its counts go over all that is in it. */
export function openingFor(filter: PathFilter, limits: Limits): Opening {
  const loaded = new LastLoaded();
  const opening: Opening = {
    filter,
    limits,
    budget: new ArchiveBudget(limits),
    inner: (source) => listInner(source, opening, () => loaded.load(source, source.load)),
  };
  return opening;
}

/** Only what is named as archives are is looked into. */
async function* listInner(
  source: Source,
  opening: Opening,
  load: () => Promise<Uint8Array>,
): AsyncGenerator<CrawlItem> {
  const { path } = source;
  if (!isArchiveName(path)) {
    yield { kind: "source", source };
    return;
  }
  const { archiveDepth } = opening.limits;
  const bytes = await load().catch(() => null);
  if (bytes === null) yield problemItem(path, { code: "damaged", data: {} });
  else if (detectFormat(bytes, path).kind !== "archive") yield { kind: "source", source };
  else if (depthInside(path) >= archiveDepth)
    yield problemItem(path, { code: "limit-archive-depth", data: { limit: archiveDepth } });
  else yield* listLoaded(path, load, opening);
}

async function* listLoaded(
  path: string,
  load: () => Promise<Uint8Array>,
  opening: Opening,
): AsyncGenerator<CrawlItem> {
  const kind = containerKind(await load());
  if (kind === null) return;
  const open = async function* (): AsyncGenerator<Uint8Array> {
    yield await load();
  };
  if (kind === "zip") yield* listArchive(archiveInMemory(load), path, opening);
  else yield* openedStream({ path, kind, open }, opening);
}
