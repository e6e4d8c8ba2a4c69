/** Judges one entry of an archive before anything of it is unpacked: its name, its size, and whether it can be had. */
import { type Entry, getFileNameLowLevel } from "yauzl";
import type { Limits } from "../model/settings.ts";
import { utf8Quality } from "../text/unicode-bytes.ts";
import { isSkippedName } from "./path-filter.ts";
import type { Fault } from "./source.ts";

const UTF8_FLAG = 0x800;
/** Info-ZIP's field with the name in UTF-8. */
const UNICODE_PATH_FIELD = 0x7075;
const STORED = 0;
const DEFLATED = 8;
/** Small files may shrink a thousandfold and harm nobody. */
const RATIO_MATTERS_FROM = 1024 * 1024;

/**
 * With forward slashes, composed, without control characters. Names are UTF-8 when the archive says so or the bytes
 * are sound UTF-8, as from older Macs; else code page 437, as from Windows, where å, ä and ö stand as in code page 850.
 */
export function entryName(entry: Entry): string {
  const { generalPurposeBitFlag: flags, fileNameRaw: raw, extraFields } = entry;
  const isMarked = (flags & UTF8_FLAG) !== 0 || extraFields.some((field) => field.id === UNICODE_PATH_FIELD);
  const name =
    !isMarked && utf8Quality(raw) === "valid"
      ? raw.toString("utf8")
      : getFileNameLowLevel(flags, raw, extraFields, false);
  return name
    .replaceAll("\\", "/")
    .replace(/\p{Cc}/gu, "\uFFFD")
    .normalize("NFC");
}

/** A name that points out of the archive: absolute, with a drive letter, or with "..". */
export function isUnsafeName(name: string): boolean {
  return name.startsWith("/") || /^[a-z]:/iu.test(name) || name.split("/").includes("..");
}

/** Folders, links, and what programs leave behind. */
export function isSkippedEntry(entry: Entry, name: string): boolean {
  return (
    name.endsWith("/") || isLink(entry) || name.split("/").some((part) => part !== "." && isSkippedName(part))
  );
}

const MADE_BY_UNIX = 3;
const FILE_TYPE = 0o170000;
const LINK_TYPE = 0o120000;

function isLink({ versionMadeBy, externalFileAttributes }: Entry): boolean {
  return versionMadeBy >> 8 === MADE_BY_UNIX && ((externalFileAttributes >>> 16) & FILE_TYPE) === LINK_TYPE;
}

/** Why the entry is left out; null when it can be read. */
export function entryFault(entry: Entry, limits: Limits): Fault | null {
  const { uncompressedSize, compressedSize, compressionMethod } = entry;
  if (entry.isEncrypted()) return { code: "encrypted", data: {} };
  if (uncompressedSize === 0) return { code: "empty-file", data: {} };
  if (uncompressedSize > limits.fileBytes) {
    return { code: "too-large", data: { bytes: uncompressedSize, limit: limits.fileBytes } };
  }
  const ratio = Math.ceil(uncompressedSize / Math.max(1, compressedSize));
  if (uncompressedSize > RATIO_MATTERS_FROM && ratio > limits.archiveRatio) {
    return { code: "limit-archive-ratio", data: { ratio, limit: limits.archiveRatio } };
  }
  if (compressionMethod !== STORED && compressionMethod !== DEFLATED) {
    return { code: "unsupported-format", data: { name: `ZIP ${compressionMethod}` } };
  }
  return null;
}
