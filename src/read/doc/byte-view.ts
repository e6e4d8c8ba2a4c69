/** Numbers in a stream of a binary Word file, least significant byte first. What lies outside the stream is damage. */
import { Unreadable } from "../unreadable.ts";

export class ByteView {
  readonly bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  /** @throws Unreadable "damaged" outside the stream, as all reading here */
  byte(at: number): number {
    return this.#view.getUint8(this.#sound(at, 1));
  }

  short(at: number): number {
    return this.#view.getUint16(this.#sound(at, 2), true);
  }

  signedShort(at: number): number {
    return this.#view.getInt16(this.#sound(at, 2), true);
  }

  long(at: number): number {
    return this.#view.getUint32(this.#sound(at, 4), true);
  }

  signedLong(at: number): number {
    return this.#view.getInt32(this.#sound(at, 4), true);
  }

  part(at: number, length: number): ByteView {
    return new ByteView(this.bytes.subarray(this.#sound(at, length), at + length));
  }

  /** Text in UTF-16. @param characters how many code units */
  text(at: number, characters: number): string {
    const { bytes } = this.part(at, characters * 2);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf16le");
  }

  #sound(at: number, length: number): number {
    if (!Number.isInteger(at) || at < 0 || length < 0 || at + length > this.bytes.length)
      throw new Unreadable("damaged");
    return at;
  }
}
