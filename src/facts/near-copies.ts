/** Documents that lay down nearly the same: most of their statements are word for word the same. */
import type { AuditedDocument } from "../model/audited-document.ts";
import type { Relation } from "../model/relation.ts";
import { shortHash } from "../text/short-hash.ts";
import { byOriginality } from "./original.ts";

/** Fewer statements say too little to tell a copy from a shared phrase. */
const FEWEST_STATEMENTS = 5;
/** Share of all different statements of the two that stand in both (Jaccard). */
const NEARLY_ALL = 0.8;
/** A statement that stands in more documents than this is template text, and pairs nobody. */
const MOST_HOLDERS = 50;

/** @returns one relation per pair, from the one to question to the one to keep, with the share of statements in common */
export function nearCopyRelations(documents: readonly AuditedDocument[]): Relation[] {
  const sets = documents.map((document) => ({ document, statements: statementSet(document) }));
  const holders = new Map<string, number[]>();
  sets.forEach(({ statements }, index) => {
    if (statements.size < FEWEST_STATEMENTS) return;
    for (const hash of statements.keys()) holders.set(hash, [...(holders.get(hash) ?? []), index]);
  });
  return [...sharedCounts(holders)].flatMap(([pair, shared]) => {
    const [left, right] = pair.split(" ").map((index) => sets[Number(index)]);
    if (left === undefined || right === undefined) return [];
    const score = shared / (left.statements.size + right.statements.size - shared);
    return score < NEARLY_ALL ? [] : [relation(left, right, score)];
  });
}

interface StatementSet {
  readonly document: AuditedDocument;
  /** Hash of the words → index of the statement. */
  readonly statements: ReadonlyMap<string, number>;
}

function statementSet({ statements }: AuditedDocument): ReadonlyMap<string, number> {
  return new Map(statements.map(({ text }, index) => [wordsKey(text), index]));
}

function wordsKey(text: string): string {
  return shortHash((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" "));
}

function sharedCounts(holders: ReadonlyMap<string, readonly number[]>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const indices of holders.values()) {
    if (indices.length > MOST_HOLDERS) continue;
    indices.forEach((left, position) => {
      for (const right of indices.slice(position + 1)) {
        const pair = `${left} ${right}`;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    });
  }
  return counts;
}

function relation(left: StatementSet, right: StatementSet, score: number): Relation {
  const [kept = left, questioned = right] = [left, right].sort((a, b) =>
    byOriginality(a.document, b.document),
  );
  const common = [...questioned.statements].find(([hash]) => kept.statements.has(hash));
  const quoted = [
    [questioned, common?.[1]],
    [kept, common === undefined ? undefined : kept.statements.get(common[0])],
  ] as const;
  return {
    kind: "near-copy",
    from: questioned.document.path,
    to: kept.document.path,
    score: Math.round(score * 1000) / 1000,
    evidence: quoted.flatMap(([{ document }, index]) => {
      const statement = index === undefined ? undefined : document.statements[index];
      return statement === undefined
        ? []
        : [{ document: document.path, text: statement.text, place: statement.place }];
    }),
  };
}
