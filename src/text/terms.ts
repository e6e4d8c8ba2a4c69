/** What is kept of a text to tell its subject: the stems that stand in it most often, as hashes, with how often each does. */
import { wordHash } from "./word-hash.ts";

/** The subject of a text is told by fewer; what stands once or twice in a long text says little of it. */
const MOST_KEPT = 250;
const MOST_COUNTED = 0xffff;
const ENTRY_BYTES = 6;

export interface Terms {
  /** Rising, each once. */
  readonly hashes: Uint32Array;
  /** How often each stands in the text. */
  readonly counts: Uint16Array;
}

/** @param stems of the words that carry the subject, repetitions kept */
export function termsOf(stems: Iterable<string>): Terms {
  const found = new Map<number, number>();
  for (const stem of stems) {
    const hash = wordHash(stem);
    found.set(hash, (found.get(hash) ?? 0) + 1);
  }
  const kept = [...found]
    .sort(([a, often], [b, oftener]) => oftener - often || a - b)
    .slice(0, MOST_KEPT)
    .sort(([a], [b]) => a - b);
  return {
    hashes: Uint32Array.from(kept, ([hash]) => hash),
    counts: Uint16Array.from(kept, ([, count]) => Math.min(count, MOST_COUNTED)),
  };
}

/** As text, so that it can be kept between runs: hash and count, six bytes for each stem. */
export function writtenTerms({ hashes, counts }: Terms): string {
  const bytes = Buffer.alloc(hashes.length * ENTRY_BYTES);
  hashes.forEach((hash, index) => {
    bytes.writeUInt32LE(hash, index * ENTRY_BYTES);
    bytes.writeUInt16LE(counts[index] ?? 0, index * ENTRY_BYTES + 4);
  });
  return bytes.toString("base64");
}

export function readTerms(text: string): Terms {
  const bytes = Buffer.from(text, "base64");
  const places = Array.from(
    { length: Math.floor(bytes.length / ENTRY_BYTES) },
    (_, index) => index * ENTRY_BYTES,
  );
  return {
    hashes: Uint32Array.from(places, (at) => bytes.readUInt32LE(at)),
    counts: Uint16Array.from(places, (at) => bytes.readUInt16LE(at + 4)),
  };
}
