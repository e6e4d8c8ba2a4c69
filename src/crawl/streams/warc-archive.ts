/** The pages and files that a web crawler saved (WARC 1.1, ISO 28500): answers to requests that succeeded, each under its address. */
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { percentDecoded } from "../../text/percent-decoded.ts";
import { ByteReader } from "./byte-reader.ts";
import { type OpenBytes, type StreamArchive, type StreamedFile, streamedName } from "./stream-archive.ts";

const LONGEST_LINE = 65_536;
const MOST_HEADERS = 1000;
const SUCCESS = /^HTTP\/[\d.]+\s200(?!\d)/u;
/** What pages are drawn and moved with is no document. */
const NO_DOCUMENT =
  /^(?:image|audio|video|font)\/|^text\/css(?![a-z])|javascript|^application\/(?:json|x-font)/iu;
/** No address gives more than this in one answer before it is unpacked. */
const UNPACKED_AT_MOST = 512 * 1024 * 1024;

type Headers = ReadonlyMap<string, string>;

export function warcArchive(open: OpenBytes): StreamArchive {
  return { files: () => filesIn(open) };
}

/** Of an address that was asked for more than once the newest answer counts. */
async function* filesIn(open: OpenBytes): AsyncGenerator<StreamedFile> {
  const newest = new Map<string, number>();
  let index = 0;
  for await (const { name } of answers(open)) newest.set(name, index++);
  index = 0;
  for await (const answer of answers(open)) if (newest.get(answer.name) === index++) yield answer;
}

async function* answers(open: OpenBytes): AsyncGenerator<StreamedFile> {
  const reader = new ByteReader(open());
  while (await reader.hasMore()) {
    const version = await reader.line(LONGEST_LINE);
    if (version === "") continue;
    if (!/^WARC\/\d/u.test(version)) throw new Error("a record does not begin as records do");
    const record = await headersOf(reader);
    const length = lengthOf(record.get("content-length"));
    const target = record.get("warc-target-uri") ?? "";
    const isAnswer = record.get("warc-type") === "response" && /^https?:\/\//iu.test(target);
    if (isAnswer) yield* answerIn(await reader.bytes(length), target);
    else await reader.skip(length);
  }
}

async function headersOf(reader: ByteReader): Promise<Headers> {
  const headers = new Map<string, string>();
  for (let count = 0; count < MOST_HEADERS; count += 1) {
    const line = await reader.line(LONGEST_LINE);
    if (line === "") return headers;
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  throw new Error("a record has too many headers");
}

function lengthOf(said: string | undefined): number {
  if (said === undefined || !/^\d{1,12}$/u.test(said))
    throw new Error("a record does not say how long it is");
  return Number(said);
}

async function* answerIn(block: Uint8Array, target: string): AsyncGenerator<StreamedFile> {
  const reader = new ByteReader(once(block));
  if (!SUCCESS.test(await reader.line(LONGEST_LINE))) return;
  const headers = await headersOf(reader);
  if (NO_DOCUMENT.test(headers.get("content-type") ?? "")) return;
  const body = await decodedBody(reader, headers).catch(() => null);
  // An answer that cannot be unpacked is damage of its own.
  if (body === null || body.length === 0) return;
  yield { name: nameOf(target), size: body.length, read: async () => body };
}

async function* once(block: Uint8Array): AsyncGenerator<Uint8Array> {
  yield block;
}

/** As it was before it was cut and packed for the way (RFC 9112, 7.1; RFC 9110, 8.4). */
async function decodedBody(reader: ByteReader, headers: Headers): Promise<Uint8Array> {
  const isChunked = /chunked/iu.test(headers.get("transfer-encoding") ?? "");
  const packed = isChunked ? await joinedChunks(reader) : await rest(reader);
  const options = { maxOutputLength: UNPACKED_AT_MOST };
  switch ((headers.get("content-encoding") ?? "").toLowerCase()) {
    case "gzip":
    case "x-gzip":
      return gunzipSync(packed, options);
    case "deflate":
      return inflateSync(packed, options);
    case "br":
      return brotliDecompressSync(packed, options);
    default:
      return packed;
  }
}

async function joinedChunks(reader: ByteReader): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for (;;) {
    const line = await reader.line(LONGEST_LINE);
    const size = /^([\da-f]{1,8})\s*(?:;|$)/iu.exec(line)?.[1];
    // Some crawlers save answers whole and leave the header as it came.
    if (size === undefined) throw new Error("a chunk does not say how long it is");
    if (Number.parseInt(size, 16) === 0) return Buffer.concat(chunks);
    chunks.push(await reader.bytes(Number.parseInt(size, 16)));
    await reader.line(LONGEST_LINE);
  }
}

async function rest(reader: ByteReader): Promise<Uint8Array> {
  const lines: Uint8Array[] = [];
  while (await reader.hasMore()) lines.push(await reader.available());
  return Buffer.concat(lines);
}

/** "https://insidan.se/hr/" → "insidan.se/hr/index.html"; what is asked for belongs to the name. */
function nameOf(target: string): string {
  const [address = ""] = target.replace(/^https?:\/\//iu, "").split("#");
  const [path = "", ...query] = address.split("?");
  const page = path.endsWith("/") || !path.includes("/") ? `${path.replace(/\/$/u, "")}/index.html` : path;
  const asked = query.length === 0 ? "" : `?${query.join("?").replaceAll("/", "_")}`;
  return streamedName(`${percentDecoded(page)}${asked}`);
}
