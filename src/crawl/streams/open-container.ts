/** Tells containers by their first bytes, and opens those that can only be read from the front. */
import type { Limits } from "../../model/settings.ts";
import { isZip } from "../zip-names.ts";
import { ByteReader } from "./byte-reader.ts";
import { singleFile } from "./single-file.ts";
import type { OpenBytes, StreamArchive } from "./stream-archive.ts";
import { tarArchive } from "./tar-archive.ts";
import { gunzipped } from "./unpacked-bytes.ts";
import { warcArchive } from "./warc-archive.ts";

export type ContainerKind = "zip" | "gzip" | "tar" | "warc";

/** As much of a file as is needed to tell what it is. */
export const HEAD_BYTES = 512;
const TAR_SIGN_AT = 257;

export function containerKind(head: Uint8Array): ContainerKind | null {
  if (isZip(head)) return "zip";
  if (head[0] === 0x1f && head[1] === 0x8b) return "gzip";
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, HEAD_BYTES)).toString(
    "latin1",
  );
  if (text.startsWith("ustar", TAR_SIGN_AT)) return "tar";
  return /^WARC\/\d/u.test(text) ? "warc" : null;
}

export interface PackedFile {
  readonly path: string;
  readonly open: OpenBytes;
  readonly limits: Limits;
}

/** What lies in a gzip file is told by its own first bytes. */
export async function openContainer(
  kind: Exclude<ContainerKind, "zip">,
  { path, open, limits }: PackedFile,
): Promise<StreamArchive> {
  if (kind === "tar") return tarArchive(open);
  if (kind === "warc") return warcArchive(open);
  const unpacked: OpenBytes = () => gunzipped(open, limits);
  const head = await headOf(unpacked);
  const inner = containerKind(head);
  if (inner === "tar") return tarArchive(unpacked);
  return inner === "warc" ? warcArchive(unpacked) : singleFile(path, unpacked);
}

async function headOf(open: OpenBytes): Promise<Uint8Array> {
  const chunks = open();
  const reader = new ByteReader(chunks);
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD_BYTES && (await reader.hasMore())) {
    const part = await reader.available();
    parts.push(part);
    length += part.length;
  }
  await (chunks as AsyncGenerator<Uint8Array>).return?.(undefined);
  return Buffer.concat(parts);
}
