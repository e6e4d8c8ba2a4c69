/** A file of records that only ever grows: each with its key, its length and a check sum, so that what a killed run left half-written is passed over. */
import { type FileHandle, open } from "node:fs/promises";
import { crc32 } from "./crc32.ts";

const KEY_BYTES = 32;
/** Key, length, check sum of the content. */
const HEAD_BYTES = KEY_BYTES + 8;
const LENGTH_AT = KEY_BYTES;
const SUM_AT = KEY_BYTES + 4;
const SCAN_BYTES = 1024 * 1024;

export interface RecordPlace {
  /** Of the content. */
  readonly at: number;
  readonly length: number;
  readonly sum: number;
}

/** @param key of 32 bytes */
export function packedRecord(key: Uint8Array, content: Uint8Array): Uint8Array {
  const record = Buffer.alloc(HEAD_BYTES + content.length);
  record.set(key, 0);
  record.writeUInt32LE(content.length, LENGTH_AT);
  record.writeUInt32LE(crc32(content), SUM_AT);
  record.set(content, HEAD_BYTES);
  return record;
}

export class PackFile {
  readonly #file: FileHandle;
  /** By key in hexadecimal. */
  readonly places: ReadonlyMap<string, RecordPlace>;

  readonly path: string;

  private constructor(path: string, file: FileHandle, places: ReadonlyMap<string, RecordPlace>) {
    this.path = path;
    this.#file = file;
    this.places = places;
  }

  static async open(path: string): Promise<PackFile> {
    const file = await open(path, "r");
    return new PackFile(path, file, await placesIn(file));
  }

  /** @returns null when the content is not what was written */
  async read({ at, length, sum }: RecordPlace): Promise<Uint8Array | null> {
    const content = Buffer.alloc(length);
    const { bytesRead } = await this.#file.read(content, 0, length, at);
    return bytesRead === length && crc32(content) === sum ? content : null;
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}

/** Reads the heads of all records; of a record that is cut off, and of what stands behind it, nothing. */
async function placesIn(file: FileHandle): Promise<Map<string, RecordPlace>> {
  const { size } = await file.stat();
  const places = new Map<string, RecordPlace>();
  const window = Buffer.alloc(Math.min(SCAN_BYTES, size));
  let windowAt = 0;
  let filled = 0;
  for (let at = 0; at + HEAD_BYTES <= size; ) {
    if (at < windowAt || at + HEAD_BYTES > windowAt + filled) {
      windowAt = at;
      filled = (await file.read(window, 0, window.length, at)).bytesRead;
      if (filled < HEAD_BYTES) break;
    }
    const head = window.subarray(at - windowAt, at - windowAt + HEAD_BYTES);
    const length = head.readUInt32LE(LENGTH_AT);
    if (at + HEAD_BYTES + length > size) break;
    const place = { at: at + HEAD_BYTES, length, sum: head.readUInt32LE(SUM_AT) };
    places.set(head.subarray(0, KEY_BYTES).toString("hex"), place);
    at += HEAD_BYTES + length;
  }
  return places;
}
