/** Unpacks a gzip stream, of one member or many, and stops what unpacks to more than the limits let through. */
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Limits } from "../../model/settings.ts";
import type { Fault } from "../source.ts";
import type { OpenBytes } from "./stream-archive.ts";

/** A limit was exceeded while an archive was unpacked. */
export class StreamFault extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** Small files may shrink a thousandfold and harm nobody. */
const RATIO_MATTERS_FROM = 1024 * 1024;

export async function* gunzipped(
  open: OpenBytes,
  { archiveBytes, archiveRatio }: Limits,
): AsyncGenerator<Uint8Array> {
  let packed = 0;
  let unpacked = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of open()) {
      packed += chunk.length;
      yield chunk;
    }
  };
  const source = Readable.from(counted());
  const gunzip = source.pipe(createGunzip());
  source.on("error", (error) => gunzip.destroy(error));
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      unpacked += chunk.length;
      if (unpacked > archiveBytes)
        throw new StreamFault({ code: "limit-archive-size", data: { limit: archiveBytes } });
      const ratio = Math.ceil(unpacked / Math.max(1, packed));
      if (unpacked > RATIO_MATTERS_FROM && ratio > archiveRatio)
        throw new StreamFault({ code: "limit-archive-ratio", data: { ratio, limit: archiveRatio } });
      yield chunk;
    }
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}
