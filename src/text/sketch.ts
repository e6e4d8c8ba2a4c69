/**
 * What is kept of a text to tell how much of it stands in others: the hashes of its shingles, runs of words that overlap
 * (Broder 1997, "On the resemblance and containment of documents"). Of long texts only the hashes below a bound are kept,
 * which is a fair sample, the same in every text.
 */

import { wordHash } from "./word-hash.ts";

/** So many words make a shingle: fewer are common to all texts, more are broken by every change. */
const SHINGLE_WORDS = 4;
/** A text of some fifty pages is kept whole. */
const MOST_KEPT = 20_000;
export const WHOLE = 2 ** 32;

export interface Sketch {
  /** Rising, each once. */
  readonly hashes: Uint32Array;
  /** All hashes below it are kept; `WHOLE` when nothing was left out. */
  readonly bound: number;
}

/** @param words in lower case, in the order of the text */
export function sketchOf(words: Iterable<string>): Sketch {
  const window: number[] = [];
  const found = new Set<number>();
  for (const word of words) {
    window.push(wordHash(word));
    if (window.length > SHINGLE_WORDS) window.shift();
    if (window.length === SHINGLE_WORDS) found.add(joined(window));
  }
  const hashes = Uint32Array.from(found).sort();
  if (hashes.length <= MOST_KEPT) return { hashes, bound: WHOLE };
  return { hashes: hashes.slice(0, MOST_KEPT), bound: hashes[MOST_KEPT] ?? 0 };
}

/** The order of the words counts; the last steps spread the bits (finalizer of MurmurHash3). */
function joined(window: readonly number[]): number {
  let hash = 0;
  for (const word of window) hash = (Math.imul(hash, 0x9e3779b1) + word) | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** As text, so that it can be kept between runs: the bound, then the hashes, four bytes each. */
export function writtenSketch({ hashes, bound }: Sketch): string {
  const bytes = Buffer.alloc((hashes.length + 1) * Uint32Array.BYTES_PER_ELEMENT);
  bytes.writeUInt32LE(bound === WHOLE ? 0 : bound, 0);
  hashes.forEach((hash, index) => {
    bytes.writeUInt32LE(hash, (index + 1) * Uint32Array.BYTES_PER_ELEMENT);
  });
  return bytes.toString("base64");
}

export function readSketch(text: string): Sketch {
  const bytes = Buffer.from(text, "base64");
  const count = Math.max(0, bytes.length / Uint32Array.BYTES_PER_ELEMENT - 1);
  const hashes = Uint32Array.from({ length: count }, (_, index) =>
    bytes.readUInt32LE((index + 1) * Uint32Array.BYTES_PER_ELEMENT),
  );
  const bound = count < 0 || bytes.length === 0 ? 0 : bytes.readUInt32LE(0);
  return { hashes, bound: bound === 0 ? WHOLE : bound };
}
