/**
 * How alike the subjects of documents are, told by all of their text: each is a vector of its stems, weighed by how often
 * they stand in it and in how few others (tf-idf; Salton and Buckley 1988, "Term-weighting approaches in automatic text
 * retrieval"), and likeness is the cosine between two. Only documents that share some of their most telling stems are
 * compared, so that the cost grows with the number of documents, not of pairs.
 */
import type { Terms } from "../text/terms.ts";

export interface SharedSubject {
  /** Positions among the documents, `left` the smaller. */
  readonly left: number;
  readonly right: number;
  /** Cosine, 0 to 1. */
  readonly likeness: number;
}

/** So many of a document's most telling stems are looked up … */
const KEYS = 16;
/** … and so many must be among the other's. */
const FEWEST_SHARED_KEYS = 3;
/** A stem in more documents than this tells no subject. */
const MOST_HOLDERS = 50;

interface Vector {
  readonly hashes: Uint32Array;
  /** Of length 1 together. */
  readonly weights: Float64Array;
}

/** @returns each pair once, in the order of the documents */
export function sharedSubjects(documents: readonly Terms[], least: number): SharedSubject[] {
  const holders = holderCounts(documents);
  const vectors = documents.map((terms) => vectorOf(terms, holders, documents.length));
  const keys = vectors.map((vector) => keysOf(vector, holders));
  const keyHolders = holdersOf(keys);
  return vectors.flatMap((vector, left) =>
    candidates(left, keys[left] ?? [], keyHolders).flatMap((right) => {
      const likeness = cosine(vector, vectors[right] ?? NOTHING);
      return likeness < least ? [] : [{ left, right, likeness }];
    }),
  );
}

const NOTHING: Vector = { hashes: new Uint32Array(), weights: new Float64Array() };

function holderCounts(documents: readonly Terms[]): ReadonlyMap<number, number> {
  const holders = new Map<number, number>();
  for (const { hashes } of documents)
    for (const hash of hashes) holders.set(hash, (holders.get(hash) ?? 0) + 1);
  return holders;
}

function vectorOf(
  { hashes, counts }: Terms,
  holders: ReadonlyMap<number, number>,
  documents: number,
): Vector {
  const weights = Float64Array.from(hashes, (hash, index) => {
    const often = 1 + Math.log(counts[index] ?? 1);
    return often * Math.log(1 + documents / (holders.get(hash) ?? documents));
  });
  const length = Math.hypot(...weights);
  return { hashes, weights: length === 0 ? weights : weights.map((weight) => weight / length) };
}

/** The documents that each key is among the most telling stems of, in order. */
function holdersOf(keys: ReadonlyArray<readonly number[]>): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>();
  for (const [position, own] of keys.entries()) {
    for (const key of own) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [position]);
      else known.push(position);
    }
  }
  return holders;
}

/** The later documents that share enough of the keys of the one at `left`, in order. */
function candidates(
  left: number,
  keys: readonly number[],
  holders: ReadonlyMap<number, readonly number[]>,
): number[] {
  const shared = new Map<number, number>();
  for (const key of keys)
    for (const right of holders.get(key) ?? [])
      if (right > left) shared.set(right, (shared.get(right) ?? 0) + 1);
  return [...shared]
    .filter(([, count]) => count >= FEWEST_SHARED_KEYS)
    .map(([right]) => right)
    .sort((a, b) => a - b);
}

function keysOf({ hashes, weights }: Vector, holders: ReadonlyMap<number, number>): number[] {
  return Array.from(hashes, (hash, index) => ({ hash, weight: weights[index] ?? 0 }))
    .filter(({ hash }) => {
      const count = holders.get(hash) ?? 0;
      return count > 1 && count <= MOST_HOLDERS;
    })
    .sort((a, b) => b.weight - a.weight || a.hash - b.hash)
    .slice(0, KEYS)
    .map(({ hash }) => hash);
}

function cosine(one: Vector, other: Vector): number {
  let sum = 0;
  let a = 0;
  let b = 0;
  while (a < one.hashes.length && b < other.hashes.length) {
    const [x = 0, y = 0] = [one.hashes[a], other.hashes[b]];
    if (x === y) sum += (one.weights[a] ?? 0) * (other.weights[b] ?? 0);
    if (x <= y) a += 1;
    if (y <= x) b += 1;
  }
  return sum;
}
