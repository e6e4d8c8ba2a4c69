/** Opens a ZIP archive as often as needed and unpacks single entries from it. */
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from "yauzl";

/** Names are decoded by us, and nothing is closed behind our back. */
const OPTIONS = { autoClose: false, decodeStrings: false, validateEntrySizes: true } as const;

export interface ArchiveFile {
  open(): Promise<ZipFile>;
}

export function archiveOnDisk(location: string): ArchiveFile {
  return { open: () => openPromise(location, OPTIONS) };
}

/** An archive inside another one, unpacked again whenever it is no longer at hand. */
export function archiveInMemory(load: () => Promise<Uint8Array>): ArchiveFile {
  return {
    open: async () => {
      const bytes = await load();
      return fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), OPTIONS);
    },
  };
}

/** @throws what yauzl throws when the entry is damaged or larger than the archive says */
export async function unpack(archive: ArchiveFile, entry: Entry): Promise<Uint8Array> {
  const zip = await archive.open();
  try {
    const bytes = new Uint8Array(entry.uncompressedSize);
    let filled = 0;
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      bytes.set(chunk, filled);
      filled += chunk.length;
    }
    return bytes;
  } finally {
    zip.close();
  }
}

/** The newest result of a costly load, kept until another one is asked for: neighbours in an inner archive share it. */
export class LastLoaded {
  #key: unknown = null;
  #bytes: Promise<Uint8Array> | null = null;

  load(key: unknown, load: () => Promise<Uint8Array>): Promise<Uint8Array> {
    if (this.#bytes === null || this.#key !== key) {
      this.#key = key;
      this.#bytes = load();
    }
    return this.#bytes;
  }
}
