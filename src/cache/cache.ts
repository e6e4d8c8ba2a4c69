/** Keeps results between runs in a folder of pack files. Every run writes a pack of its own, so that runs never disturb each other; many packs become one. */
import { randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { deflateRaw, inflateRaw } from "node:zlib";
import { PackFile, packedRecord, type RecordPlace } from "./pack-file.ts";

const ENDING = ".pack";
/** With more packs than this a run joins them. */
const MOST_PACKS = 12;
/** Packs together take no more than this; the oldest go first. */
const MOST_BYTES = 2 * 1024 * 1024 * 1024;
const packed = promisify(deflateRaw);
const unpacked = promisify(inflateRaw);

interface Found {
  readonly pack: PackFile;
  readonly place: RecordPlace;
}

export class Cache {
  readonly #folder: string;
  readonly #packs: readonly PackFile[];
  readonly #found = new Map<string, Found>();
  #own: Promise<FileHandle> | null = null;
  #writing: Promise<unknown> = Promise.resolve();
  #failed = false;

  private constructor(folder: string, packs: readonly PackFile[]) {
    this.#folder = folder;
    this.#packs = packs;
    this.files = packs.map(({ path }) => path);
    for (const pack of packs) for (const [key, place] of pack.places) this.#found.set(key, { pack, place });
  }

  /** @throws what the disk says when the folder cannot be made or read */
  static async open(folder: string): Promise<Cache> {
    await mkdir(folder, { recursive: true });
    await keepWithin(folder, MOST_BYTES);
    const packs: PackFile[] = [];
    for (const name of await packNames(folder)) {
      // Another run may just have joined it with others.
      const pack = await PackFile.open(join(folder, name)).catch(() => null);
      if (pack !== null) packs.push(pack);
    }
    return new Cache(folder, packs);
  }

  /** The files that hold what was kept before. */
  readonly files: readonly string[];

  /** @param key of 32 bytes. @returns what was kept as it was; null when there is nothing, or it is damaged */
  async get(key: Uint8Array): Promise<unknown> {
    const found = this.#found.get(Buffer.from(key).toString("hex"));
    if (found === undefined) return null;
    try {
      const content = await found.pack.read(found.place);
      return content === null ? null : JSON.parse((await unpacked(content)).toString("utf8"));
    } catch {
      return null;
    }
  }

  /** @param value plain data, as JSON can hold it */
  async put(key: Uint8Array, value: unknown): Promise<void> {
    const record = packedRecord(key, await packed(JSON.stringify(value), { level: 1 }));
    this.#writing = this.#writing.then(() => this.#append(record));
    await this.#writing;
  }

  /** What could not be kept is read again next time. @returns false when the disk took not all of it */
  async close(): Promise<boolean> {
    await this.#writing;
    await this.#own?.then(
      (file) => file.close(),
      () => undefined,
    );
    await this.#join().catch(() => undefined);
    for (const pack of this.#packs) await pack.close();
    return !this.#failed;
  }

  async #append(record: Uint8Array): Promise<void> {
    if (this.#failed) return;
    this.#own ??= open(join(this.#folder, `${Date.now()}-${randomUUID()}${ENDING}`), "ax");
    try {
      await (await this.#own).appendFile(record);
    } catch {
      this.#failed = true;
    }
  }

  /** Records whose keys are asked for no more leave with the oldest packs. */
  async #join(): Promise<void> {
    const names = await packNames(this.#folder);
    if (names.length <= MOST_PACKS) return;
    const beside = join(this.#folder, `${randomUUID()}.tmp`);
    const joined = await open(beside, "wx");
    try {
      const written = new Set<string>();
      for (const name of names.toReversed()) await copyRecords(join(this.#folder, name), joined, written);
    } finally {
      await joined.close();
    }
    await rename(beside, join(this.#folder, `${Date.now()}-${randomUUID()}${ENDING}`));
    for (const name of names) await rm(join(this.#folder, name), { force: true });
  }
}

async function copyRecords(path: string, to: FileHandle, written: Set<string>): Promise<void> {
  const pack = await PackFile.open(path);
  try {
    for (const [key, place] of pack.places) {
      if (written.has(key)) continue;
      const content = await pack.read(place);
      if (content === null) continue;
      written.add(key);
      await to.appendFile(packedRecord(Buffer.from(key, "hex"), content));
    }
  } finally {
    await pack.close();
  }
}

/** From the oldest to the newest; what killed runs left beside them is old after a day. */
async function packNames(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith(ENDING)).sort();
}

const DAY = 86_400_000;

async function keepWithin(folder: string, most: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const isLeftOver =
      name.endsWith(".tmp") &&
      Date.now() - ((await stat(path).catch(() => null))?.mtimeMs ?? Date.now()) > DAY;
    if (isLeftOver) await rm(path, { force: true });
  }
  let left = most;
  for (const name of (await packNames(folder)).toReversed()) {
    left -= (await stat(join(folder, name)).catch(() => null))?.size ?? 0;
    if (left < 0) await rm(join(folder, name), { force: true });
  }
}
