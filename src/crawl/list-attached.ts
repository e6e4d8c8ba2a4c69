/** What a mail carries with it, as sources: files, and what lies in attached archives. */
import type { AttachedFile } from "../model/document.ts";
import type { Limits } from "../model/settings.ts";
import { depthInside, INSIDE } from "./inside.ts";
import { openingFor } from "./list-inner.ts";
import { isSkippedName, type PathFilter } from "./path-filter.ts";
import { type CrawlItem, type Fault, fileProblemItem, problemItem } from "./source.ts";
import { UniquePaths } from "./unique-paths.ts";

export interface AttachedBounds {
  readonly filter: PathFilter;
  readonly limits: Limits;
}

/** @param carrier path of the mail */
export async function* listAttached(
  carrier: string,
  attached: readonly AttachedFile[],
  bounds: AttachedBounds,
): AsyncGenerator<CrawlItem> {
  yield* new UniquePaths().settleAll(itemsOf(carrier, attached, bounds));
}

async function* itemsOf(
  carrier: string,
  attached: readonly AttachedFile[],
  { filter, limits }: AttachedBounds,
): AsyncGenerator<CrawlItem> {
  if (attached.length > 0 && depthInside(carrier) >= limits.archiveDepth) {
    yield problemItem(carrier, { code: "limit-archive-depth", data: { limit: limits.archiveDepth } });
    return;
  }
  const opening = openingFor(filter, limits);
  for (const { name, bytes } of attached) {
    const path = carrier + INSIDE + name;
    if (isSkippedName(name) || !filter.takesFile({ path, relative: name })) continue;
    const fault = faultOf(bytes, limits);
    if (fault !== null) yield fileProblemItem(path, fault, bytes.length);
    else yield* opening.inner({ path, bytes: bytes.length, load: async () => bytes });
  }
}

function faultOf({ length }: Uint8Array, { fileBytes }: Limits): Fault | null {
  if (length === 0) return { code: "empty-file", data: {} };
  return length > fileBytes ? { code: "too-large", data: { bytes: length, limit: fileBytes } } : null;
}
