/** Reads lines and counted bytes from chunks as they come. */

const LINE_END = 0x0a;

export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #chunk: Uint8Array = new Uint8Array(0);

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** @returns false at the end */
  async hasMore(): Promise<boolean> {
    while (this.#chunk.length === 0) {
      const next = await this.#chunks.next();
      if (next.done === true) return false;
      this.#chunk = next.value;
    }
    return true;
  }

  /** Without its end, decoded byte by byte; longer lines than the limit are damage. */
  async line(limit: number): Promise<string> {
    let text = "";
    while (await this.hasMore()) {
      const end = this.#chunk.indexOf(LINE_END);
      const part = this.#take(end < 0 ? this.#chunk.length : end + 1);
      text += Buffer.from(part.buffer, part.byteOffset, part.length).toString("latin1");
      if (text.length > limit) throw new Error("a line is too long");
      if (end >= 0) break;
    }
    return text.replace(/\r?\n$/u, "");
  }

  /** @throws when fewer are left */
  async bytes(count: number): Promise<Uint8Array> {
    const whole = new Uint8Array(count);
    let filled = 0;
    while (filled < count) {
      if (!(await this.hasMore())) throw new Error("the archive is cut off");
      const part = this.#take(Math.min(this.#chunk.length, count - filled));
      whole.set(part, filled);
      filled += part.length;
    }
    return whole;
  }

  /** What has come already. */
  async available(): Promise<Uint8Array> {
    return (await this.hasMore()) ? this.#take(this.#chunk.length) : this.#chunk;
  }

  async skip(count: number): Promise<void> {
    let left = count;
    while (left > 0) {
      if (!(await this.hasMore())) throw new Error("the archive is cut off");
      left -= this.#take(Math.min(this.#chunk.length, left)).length;
    }
  }

  #take(count: number): Uint8Array {
    const part = this.#chunk.subarray(0, count);
    this.#chunk = this.#chunk.subarray(count);
    return part;
  }
}
