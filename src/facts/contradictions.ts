/**
 * Documents that say something else of the same thing: another amount, time or date, another force, or somebody else who
 * decides it. Precise before complete: the words around must be almost the same, and both documents must hold for the same
 * people.
 */
import { byStanding, holdForTheSame } from "../domain/standing.ts";
import type { AuditedDocument } from "../model/audited-document.ts";
import type { Relation } from "../model/relation.ts";
import type { Statement } from "../model/statement.ts";
import { wordHash } from "../text/word-hash.ts";
import { coreOf, type Duty, dutyOf, SAME_SUBJECT, saysOtherwise } from "./compared-duty.ts";
import { rarestMembers } from "./rarest-members.ts";

/** So many of a statement's rarest stems are looked up at the least. */
const FEWEST_KEYS = 2;
/** What so many statements share is a set phrase. */
const MOST_IN_GROUP = 60;
/** Less in common is another subject, even where the one who acts is known of one of the two only. */
const LEAST_IN_COMMON = 0.55;
/** Evidence of one pair of documents; each takes two quotations. */
const MOST_PAIRS = 3;

/** @returns one relation for each pair of documents, from the one to look at first: decided lower down, else earlier */
export function contradictions(documents: readonly AuditedDocument[]): Relation[] {
  const pairs = new Map<string, { readonly from: Duty; readonly to: Duty }[]>();
  for (const [one, other] of candidates(documents)) {
    if (!holdForTheSame(one.document, other.document) || !saysOtherwise(one, other)) continue;
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

/** What is kept of each statement while all are gone through: a hundred thousand of them have little room. */
interface Place {
  readonly document: AuditedDocument;
  readonly statement: Statement;
  /** Hashes of the stems of what is to be done. */
  readonly core: Uint32Array;
}

/** Pairs of different documents that share their rarest words, each pair of statements once. */
function* candidates(documents: readonly AuditedDocument[]): Generator<readonly [Duty, Duty]> {
  const places = documents.flatMap(placesOf);
  const duties = new Map<number, Duty | null>();
  const dutyAt = (at: number): Duty | null => {
    const place = places[at];
    if (place === undefined) return null;
    const known = duties.get(at);
    if (known !== undefined) return known;
    const duty = dutyOf(place.document, place.statement);
    duties.set(at, duty);
    return duty;
  };
  for (const [left, right] of alike(places)) {
    if (places[left]?.document === places[right]?.document) continue;
    const [one, other] = [dutyAt(left), dutyAt(right)];
    if (one !== null && other !== null) yield [one, other];
  }
}

function placesOf(document: AuditedDocument): Place[] {
  return document.statements.flatMap((statement) => {
    const duty = dutyOf(document, statement);
    if (duty === null) return [];
    return [{ document, statement, core: Uint32Array.from(coreOf(duty), wordHash) }];
  });
}

/** Positions that share so many of their words as two on the same thing do, each pair once. */
function* alike(places: readonly Place[]): Generator<readonly [number, number]> {
  const seen = new Set<string>();
  for (const members of groupsOf(places)) {
    if (members.length > MOST_IN_GROUP) continue;
    for (const [left, right] of pairsOf(members)) {
      const pair = `${left} ${right}`;
      if (seen.has(pair) || !isAlike(places[left], places[right])) continue;
      seen.add(pair);
      yield [left, right];
    }
  }
}

function isAlike(one: Place | undefined, other: Place | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  let both = 0;
  for (const hash of one.core) if (other.core.includes(hash)) both += 1;
  return both >= LEAST_IN_COMMON * (one.core.length + other.core.length - both);
}

/** Positions of those that have one of their rarest stems in common; hardly any two that are alike are missed. */
function groupsOf(places: readonly Place[]): Iterable<readonly number[]> {
  const keys = rarestMembers(
    places.map(({ core }) => core),
    { share: SAME_SUBJECT, fewest: FEWEST_KEYS },
  );
  const groups = new Map<number, number[]>();
  for (const [index, own] of keys.entries()) {
    for (const key of own) {
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
