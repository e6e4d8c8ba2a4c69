/** Which documents lay down nearly the same: most of their statements are word for word the same, whatever stands around them. */
import type { AuditedDocument } from "../model/audited-document.ts";
import type { Statement } from "../model/statement.ts";
import { shortHash } from "../text/short-hash.ts";

export interface SharedStatements {
  /** Positions among the documents; the first stands before the second. */
  readonly left: number;
  readonly right: number;
  /** Share of all different statements of the two that stand in both (Jaccard). */
  readonly similarity: number;
}

/** Fewer statements say too little to tell a copy from a shared phrase. */
const FEWEST_STATEMENTS = 5;
/** A statement that stands in more documents than this is template text, and pairs nobody. */
const MOST_HOLDERS = 50;

/** @returns the pairs that share so much, in no particular order */
export function sharedStatements(
  documents: readonly AuditedDocument[],
  leastSimilarity: number,
): SharedStatements[] {
  const sets = documents.map(({ statements }) => new Set(statements.map(statementKey)));
  return [...sharedCounts(holdersOf(sets))].flatMap(([pair, shared]) => {
    const [left = 0, right = 0] = pair.split(" ").map(Number);
    const similarity = shared / ((sets[left]?.size ?? 0) + (sets[right]?.size ?? 0) - shared);
    return similarity < leastSimilarity ? [] : [{ left, right, similarity }];
  });
}

/** The same for statements with the same words in the same order. */
export function statementKey({ text }: Pick<Statement, "text">): string {
  return shortHash((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" "));
}

function holdersOf(sets: ReadonlyArray<ReadonlySet<string>>): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [index, keys] of sets.entries()) {
    if (keys.size < FEWEST_STATEMENTS) continue;
    for (const key of keys) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [index]);
      else known.push(index);
    }
  }
  return holders;
}

function sharedCounts(holders: ReadonlyMap<string, readonly number[]>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const indices of holders.values()) {
    if (indices.length > MOST_HOLDERS) continue;
    for (const [position, left] of indices.entries()) {
      for (const right of indices.slice(position + 1)) {
        const pair = `${left} ${right}`;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
  }
  return counts;
}
