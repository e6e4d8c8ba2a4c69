/** Gives the files of a stream archive by their number; whoever asks in order makes it be read once from the front. */
import type { StreamArchive, StreamedFile } from "./stream-archive.ts";

export class SequentialFiles {
  readonly #archive: StreamArchive;
  #files: AsyncGenerator<StreamedFile> | null = null;
  /** Number of the file that the archive gives next. */
  #next = 0;
  #busy: Promise<unknown> = Promise.resolve();

  constructor(archive: StreamArchive) {
    this.#archive = archive;
  }

  /** @param number from 0, in the order in which the archive gives its files */
  load(number: number): Promise<Uint8Array> {
    const loaded = this.#busy.then(() => this.#load(number));
    this.#busy = loaded.catch(() => this.#close());
    return loaded;
  }

  async #load(number: number): Promise<Uint8Array> {
    if (this.#files === null || number < this.#next) await this.#open();
    for (;;) {
      const file = await this.#files?.next();
      if (file === undefined || file.done === true) throw new Error("the archive has changed");
      this.#next += 1;
      if (this.#next > number) return file.value.read();
    }
  }

  async #open(): Promise<void> {
    await this.#close();
    this.#files = this.#archive.files();
    this.#next = 0;
  }

  async #close(): Promise<void> {
    const files = this.#files;
    this.#files = null;
    await files?.return(undefined);
  }
}
