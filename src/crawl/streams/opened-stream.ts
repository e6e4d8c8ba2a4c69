/** Opens a container that can only be read from the front and lists what lies in it. */
import { faultReason } from "../file-system-fault.ts";
import type { Opening } from "../opening.ts";
import { type CrawlItem, problemItem } from "../source.ts";
import { listStreamed } from "./list-streamed.ts";
import { type ContainerKind, openContainer } from "./open-container.ts";
import type { OpenBytes } from "./stream-archive.ts";
import { StreamFault } from "./unpacked-bytes.ts";

export interface PackedContainer {
  readonly path: string;
  readonly kind: Exclude<ContainerKind, "zip">;
  readonly open: OpenBytes;
}

export async function* openedStream(
  { path, kind, open }: PackedContainer,
  opening: Opening,
): AsyncGenerator<CrawlItem> {
  try {
    const archive = await openContainer(kind, { path, open, limits: opening.limits });
    yield* listStreamed(archive, path, opening);
  } catch (error) {
    const damaged = { code: "damaged", data: { reason: faultReason(error) } } as const;
    yield problemItem(path, error instanceof StreamFault ? error.fault : damaged);
  }
}
