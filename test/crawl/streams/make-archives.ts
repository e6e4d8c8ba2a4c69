/** Builds archives that can only be read from the front. */
import { gzipSync } from "node:zlib";
import { pack } from "tar-stream";

export interface TarEntry {
  readonly name: string;
  readonly content?: string;
  readonly type?: "file" | "symlink" | "directory";
  readonly linkname?: string;
}

export async function tarBytes(entries: readonly TarEntry[]): Promise<Uint8Array> {
  const archive = pack();
  for (const { name, content = "", type = "file", linkname = "" } of entries)
    archive.entry({ name, type, linkname, mtime: new Date(0) }, content);
  archive.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of archive) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export interface Answer {
  readonly address: string;
  readonly body: string | Uint8Array;
  readonly status?: string;
  readonly type?: string;
  readonly headers?: readonly string[];
  readonly record?: string;
}

/** @param packed each record in a gzip member of its own, as crawlers write them */
export function warcBytes(answers: readonly Answer[], packed = false): Uint8Array {
  const records = answers.map(recordOf);
  return Buffer.concat(packed ? records.map((record) => gzipSync(record)) : records);
}

function recordOf({
  address,
  body,
  status = "200 OK",
  type = "text/html",
  headers = [],
  record = "response",
}: Answer): Uint8Array {
  const head = [`HTTP/1.1 ${status}`, `Content-Type: ${type}`, ...headers, "", ""].join("\r\n");
  const block = Buffer.concat([Buffer.from(head), Buffer.from(body)]);
  const about = [
    "WARC/1.1",
    `WARC-Type: ${record}`,
    `WARC-Target-URI: ${address}`,
    `Content-Length: ${block.length}`,
    "",
    "",
  ];
  return Buffer.concat([Buffer.from(about.join("\r\n")), block, Buffer.from("\r\n\r\n")]);
}
