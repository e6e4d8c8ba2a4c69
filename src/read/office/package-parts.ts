/** Unpacks the XML parts of an Office file, as far as the limits let through. */
import { unzipSync } from "fflate";
import type { Limits } from "../../model/settings.ts";
import { Unreadable } from "../unreadable.ts";

/** The XML parts of an Office file. */
export class PackageParts {
  /** By the names that the file gives them. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly #byName: ReadonlyMap<string, Uint8Array>;

  constructor(files: Readonly<Record<string, Uint8Array>>) {
    this.files = files;
    this.#byName = new Map(Object.entries(files).map(([name, bytes]) => [partName(name), bytes]));
  }

  /** @param name as `partName` gives it */
  get(name: string): Uint8Array | undefined {
    return this.#byName.get(name);
  }
}

const MEGABYTE = 1024 * 1024;
/** Empty tables and repeated styles shrink to almost nothing, but only large parts can harm. */
const RATIO_MATTERS_FROM = 10 * MEGABYTE;
/** All parts are held in memory at once, and so is what is made of them. */
const SHARE_OF_MEMORY = 1 / 4;
/** Parts in XML, and web pages that are part of the text. */
const WANTED = /\.(?:xml|rels|opf|x?html?)$/u;

/**
 * @throws Unreadable "limit-archive-size", "limit-memory" or "limit-archive-ratio" before anything is unpacked that would exceed them,
 *   "damaged" when the archive cannot be read
 */
export function unpackParts(bytes: Uint8Array, limits: Limits): PackageParts {
  let total = 0;
  const files = unpack(bytes, ({ name, size, originalSize }) => {
    if (!WANTED.test(partName(name))) return false;
    const ratio = Math.ceil(originalSize / Math.max(1, size));
    if (originalSize > RATIO_MATTERS_FROM && ratio > limits.archiveRatio) {
      throw new Unreadable("limit-archive-ratio", { ratio, limit: limits.archiveRatio });
    }
    total += originalSize;
    assertRoom(total, limits);
    return true;
  });
  return new PackageParts(files);
}

function assertRoom(total: number, { archiveBytes, megabytesPerDocument }: Limits): void {
  if (total > archiveBytes) throw new Unreadable("limit-archive-size", { limit: archiveBytes });
  if (total > megabytesPerDocument * MEGABYTE * SHARE_OF_MEMORY) {
    throw new Unreadable("limit-memory", { limit: megabytesPerDocument });
  }
}

interface PackedPart {
  readonly name: string;
  readonly size: number;
  readonly originalSize: number;
}

function unpack(bytes: Uint8Array, filter: (part: PackedPart) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable("damaged");
  }
}

/** The standard does not tell "Word/Document.xml" from "/word/document.xml", and some programs write back slashes. */
export function partName(name: string): string {
  return name.replace(/\\/gu, "/").replace(/^\/+/u, "").toLowerCase();
}
