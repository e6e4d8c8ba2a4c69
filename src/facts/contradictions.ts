/**
 * Documents that say something else of the same thing: another amount, time or date, another force, or somebody else who
 * decides it. Precise before complete: the words around must be almost the same, and both documents must hold for the same
 * people.
 */
import { byStanding, holdForTheSame } from "../domain/standing.ts";
import type { AuditedDocument } from "../model/audited-document.ts";
import type { Relation } from "../model/relation.ts";
import { type Duty, dutiesOf, SAME_SUBJECT, saysOtherwise } from "./compared-duty.ts";

/** So many of a statement's rarest stems are looked up at the least. */
const FEWEST_KEYS = 2;
/** What so many statements share is a set phrase. */
const MOST_IN_GROUP = 60;
/** Evidence of one pair of documents; each takes two quotations. */
const MOST_PAIRS = 3;

/** @returns one relation for each pair of documents, from the one to look at first: decided lower down, else earlier */
export function contradictions(documents: readonly AuditedDocument[]): Relation[] {
  const pairs = new Map<string, { readonly from: Duty; readonly to: Duty }[]>();
  for (const [one, other] of candidates(documents.flatMap(dutiesOf))) {
    if (!saysOtherwise(one, other) || !holdForTheSame(one.document, other.document)) continue;
    const [from, to] = byStanding(other.document, one.document) < 0 ? [one, other] : [other, one];
    const key = `${from.document.path}\0${to.document.path}`;
    const known = pairs.get(key);
    if (known === undefined) pairs.set(key, [{ from, to }]);
    else known.push({ from, to });
  }
  return [...pairs.values()].flatMap((found) => {
    const [first] = found;
    if (first === undefined) return [];
    const evidence = found.slice(0, MOST_PAIRS).flatMap(({ from, to }) => [quoted(from), quoted(to)]);
    return [
      { kind: "contradicts", from: first.from.document.path, to: first.to.document.path, score: 1, evidence },
    ];
  });
}

/** Pairs of different documents that share their rarest words, each pair of statements once. */
function* candidates(duties: readonly Duty[]): Generator<readonly [Duty, Duty]> {
  const seen = new Set<string>();
  for (const members of groupsOf(duties)) {
    if (members.length > MOST_IN_GROUP) continue;
    for (const [left, right] of pairsOf(members)) {
      const [one, other] = [duties[left], duties[right]];
      const pair = `${left} ${right}`;
      if (one === undefined || other === undefined || one.document === other.document) continue;
      if (seen.has(pair)) continue;
      seen.add(pair);
      yield [one, other];
    }
  }
}

/** Positions of the duties that have one of their rarest stems in common, so many that no two that are alike are missed. */
function groupsOf(duties: readonly Duty[]): Iterable<readonly number[]> {
  const frequency = new Map<string, number>();
  for (const { core } of duties) for (const stem of core) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const byFrequency = (a: string, b: string): number =>
    (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1);
  const groups = new Map<string, number[]>();
  for (const [index, { core }] of duties.entries()) {
    const keys = Math.max(FEWEST_KEYS, core.size - Math.ceil(core.size * SAME_SUBJECT) + 1);
    for (const key of [...core].sort(byFrequency).slice(0, keys)) {
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [index]);
      else known.push(index);
    }
  }
  return groups.values();
}

function* pairsOf(members: readonly number[]): Generator<readonly [number, number]> {
  for (const [position, left] of members.entries())
    for (const right of members.slice(position + 1)) yield [left, right];
}

function quoted({ document, statement }: Duty): Relation["evidence"][number] {
  return { document: document.path, text: statement.text, place: statement.place };
}
