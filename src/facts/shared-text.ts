/**
 * Which documents hold nearly the same text, and which stand wholly in another. Candidates are found by hashes that two
 * documents share among a fair sample of each, then compared on all of their hashes; text that many documents share (a
 * letterhead, a template) pairs nobody. The cost grows with the number of documents, not of pairs.
 */
import type { Sketch } from "../text/sketch.ts";

export interface SharedText {
  /** Positions among the sketches; `part` is the one with less text. */
  readonly part: number;
  readonly whole: number;
  /** Share of all different shingles of the two that stand in both (Jaccard). */
  readonly similarity: number;
  /** Share of the shingles of `part` that stand in `whole`. */
  readonly containment: number;
}

/** From here on the two are nearly the same. */
export const NEARLY_ALL = 0.8;
/** From here on a shorter document stands in a longer one. */
const NEARLY_WHOLLY = 0.9;
/** What stands in more documents than this is template text. */
const MOST_HOLDERS = 50;
/** Fewer shingles say too little: less than a short paragraph. */
const FEWEST_SHINGLES = 40;
/** So alike, template or not, that one was made from the other. */
const ALMOST_EQUAL = 0.95;
/** One hash in so many is looked up. */
const SAMPLED = 8;
/** So many of the smallest hashes of each document are looked up as well: short documents have few in the sample. */
const SMALLEST = 24;
/** Pairs that share less of the smaller one's sample than this are not compared. */
const WORTH_COMPARING = 0.4;

/** @returns each pair once, in the order of the sketches */
export function sharedTexts(sketches: readonly Sketch[]): SharedText[] {
  const holders = new HolderCounts(sketches);
  const own = sketches.map(({ hashes }) => hashes.filter((hash) => !holders.isTemplate(hash)));
  const looked = sketches.map(({ hashes }, at) => lookedUp(own[at] ?? hashes, hashes));
  return [...candidates(looked)]
    .sort((a, b) => a - b)
    .flatMap((pair) => {
      const left = Math.floor(pair / sketches.length);
      const right = pair % sketches.length;
      return compared({ sketches, own, left, right }) ?? [];
    });
}

/** Counts in how many documents a hash stands, well enough to tell template text: hashes share their slots. */
class HolderCounts {
  readonly #slots: Uint8Array;
  readonly #shift: number;

  constructor(sketches: readonly Sketch[]) {
    const total = sketches.reduce((sum, { hashes }) => sum + hashes.length, 0);
    const bits = Math.min(27, Math.max(16, Math.ceil(Math.log2(total + 1)) + 1));
    this.#slots = new Uint8Array(2 ** bits);
    this.#shift = 32 - bits;
    for (const { hashes } of sketches) {
      for (const hash of hashes) {
        const slot = hash >>> this.#shift;
        const count = this.#slots[slot] ?? 0;
        if (count <= MOST_HOLDERS) this.#slots[slot] = count + 1;
      }
    }
  }

  isTemplate(hash: number): boolean {
    return (this.#slots[hash >>> this.#shift] ?? 0) > MOST_HOLDERS;
  }
}

/** Rising. Documents that are all template are looked up by what they hold, since they may be copies of each other. */
function lookedUp(own: Uint32Array, all: Uint32Array): Uint32Array {
  const hashes = own.length >= FEWEST_SHINGLES ? own : all;
  return hashes.filter((hash, index) => index < SMALLEST || hash % SAMPLED === 0);
}

/** @returns left × number of documents + right, for pairs that share enough of what is looked up */
function candidates(looked: readonly Uint32Array[]): Set<number> {
  const shared = sharedCounts(postings(looked), looked.length);
  const found = new Set<number>();
  for (const [pair, count] of shared) {
    const left = looked[Math.floor(pair / looked.length)]?.length ?? 0;
    const right = looked[pair % looked.length]?.length ?? 0;
    // A long document holds the smallest hashes of a short one, but does not look them up: only the samples meet.
    const sample = Math.min(left, right) - SMALLEST;
    if (count >= sample * WORTH_COMPARING) found.add(pair);
  }
  return found;
}

/** Every looked-up hash with its document, sorted: equal hashes stand together. */
function postings(looked: readonly Uint32Array[]): BigUint64Array {
  const total = looked.reduce((sum, hashes) => sum + hashes.length, 0);
  const all = new BigUint64Array(total);
  let at = 0;
  for (const [document, hashes] of looked.entries()) {
    for (const hash of hashes) {
      all[at] = (BigInt(hash) << 32n) | BigInt(document);
      at += 1;
    }
  }
  return all.sort();
}

function sharedCounts(sorted: BigUint64Array, documents: number): Map<number, number> {
  const counts = new Map<number, number>();
  let start = 0;
  for (let at = 1; at <= sorted.length; at += 1) {
    const isSame = at < sorted.length && ((sorted[at] ?? 0n) ^ (sorted[start] ?? 0n)) >> 32n === 0n;
    if (isSame) continue;
    countPairs(sorted.subarray(start, at), documents, counts);
    start = at;
  }
  return counts;
}

/** Of a hash in very many documents each is paired with the next alone: a chain leads through all that are alike. */
function countPairs(group: BigUint64Array, documents: number, counts: Map<number, number>): void {
  const reach = group.length > MOST_HOLDERS ? 1 : group.length;
  const members = Array.from(group, (posting) => Number(posting & 0xffffffffn));
  for (const [position, left] of members.entries()) {
    for (const right of members.slice(position + 1, position + 1 + reach)) {
      const pair = left * documents + right;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
}

interface Pair {
  readonly sketches: readonly Sketch[];
  /** Without template text. */
  readonly own: readonly Uint32Array[];
  readonly left: number;
  readonly right: number;
}

function compared({ sketches, own, left, right }: Pair): SharedText | null {
  const bound = Math.min(sketches[left]?.bound ?? 0, sketches[right]?.bound ?? 0);
  const whole = overlap(sketches[left]?.hashes, sketches[right]?.hashes, bound);
  const distinct = overlap(own[left], own[right], bound);
  const isTold = Math.min(distinct.left, distinct.right) >= FEWEST_SHINGLES;
  if (!isTold && Math.min(whole.left, whole.right) < FEWEST_SHINGLES) return null;
  const { shared, ...sizes } = isTold ? distinct : whole;
  const [part, holder] = sizes.left <= sizes.right ? [left, right] : [right, left];
  const similarity = shared / (sizes.left + sizes.right - shared);
  const containment = shared / Math.min(sizes.left, sizes.right);
  const isAlike = similarity >= (isTold ? NEARLY_ALL : ALMOST_EQUAL);
  if (!isAlike && !(isTold && containment >= NEARLY_WHOLLY)) return null;
  return { part, whole: holder, similarity, containment };
}

interface Overlap {
  readonly left: number;
  readonly right: number;
  readonly shared: number;
}

/** Of two rising lists, up to a bound: how many stand in each, and in both. */
function overlap(left: Uint32Array = EMPTY, right: Uint32Array = EMPTY, bound = 0): Overlap {
  let shared = 0;
  let a = 0;
  let b = 0;
  while (a < left.length && b < right.length) {
    const [x = 0, y = 0] = [left[a], right[b]];
    if (x >= bound || y >= bound) break;
    if (x === y) shared += 1;
    if (x <= y) a += 1;
    if (y <= x) b += 1;
  }
  return { left: countBelow(left, bound), right: countBelow(right, bound), shared };
}

const EMPTY = new Uint32Array();

function countBelow(rising: Uint32Array, bound: number): number {
  if ((rising.at(-1) ?? 0) < bound) return rising.length;
  return rising.findIndex((hash) => hash >= bound);
}
