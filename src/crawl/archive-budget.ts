/** Counts what an archive and all archives in it hold, so that none floods the run. */
import type { Limits } from "../model/settings.ts";
import type { Fault } from "./source.ts";

export class ArchiveBudget {
  readonly #limits: Limits;
  #entries = 0;
  #bytes = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** @param bytes of one more entry, unpacked, as the archive says: it is held to it when it is unpacked */
  spend(bytes: number): Fault | null {
    const { archiveEntries, archiveBytes } = this.#limits;
    this.#entries += 1;
    this.#bytes += bytes;
    if (this.#entries > archiveEntries)
      return { code: "limit-archive-entries", data: { limit: archiveEntries } };
    return this.#bytes > archiveBytes ? { code: "limit-archive-size", data: { limit: archiveBytes } } : null;
  }
}
