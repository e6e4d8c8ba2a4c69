/** What the documents say together, computed once as data: copies, versions and shared subjects. Rules and plan only decide. */
import type { AuditedDocument } from "../model/audited-document.ts";
import type { Goals } from "../model/goals.ts";
import type { DeadLink, DocumentLink, DocumentMention } from "../model/mention.ts";
import type { Relation } from "../model/relation.ts";
import type { Settings } from "../model/settings.ts";
import type { Subject } from "../model/subject.ts";
import type { Sketch } from "../text/sketch.ts";
import type { Terms } from "../text/terms.ts";
import { contradictions } from "./contradictions.ts";
import { copyRelations } from "./copies.ts";
import { goalsTogether } from "./goals-together.ts";
import { nearCopyRelations } from "./near-copies.ts";
import { overlaps } from "./overlaps.ts";
import { type References, referencesAmong } from "./references.ts";
import { subjectsOf } from "./subjects.ts";
import { versionRelations } from "./versions.ts";

export interface CorpusFacts {
  readonly relations: readonly Relation[];
  readonly subjects: readonly Subject[];
  readonly goals: Goals;
  readonly references: References;
}

export interface CorpusInput {
  readonly documents: readonly AuditedDocument[];
  readonly settings: Settings;
  /** By path; documents without one are compared by their statements alone. */
  readonly sketches: ReadonlyMap<string, Sketch>;
  /** By path; documents without any are not compared by their subject. */
  readonly terms: ReadonlyMap<string, Terms>;
  /** Of other documents, by the path of the one in which they stand. */
  readonly mentions: ReadonlyMap<string, readonly DocumentMention[]>;
  /** Between documents, in their texts. */
  readonly links: readonly DocumentLink[];
  /** In the texts of documents, to files that are not there. */
  readonly dead: readonly DeadLink[];
}

/**
 * @param input documents in any order; those that are not steering or could not be read take no part
 * @returns relations and subjects in an order that depends on nothing but themselves
 */
export function corpusFacts({
  documents,
  settings,
  sketches,
  terms,
  mentions,
  links,
  dead,
}: CorpusInput): CorpusFacts {
  const judged = documents
    .filter(({ steering, grade }) => steering && grade !== "unread")
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const copies = copyRelations(judged);
  const copied = new Set(copies.map(({ from }) => from));
  const originals = judged.filter(({ path }) => !copied.has(path));
  const versions = versionRelations(originals, settings);
  const related = new Set(versions.map(({ from, to }) => pairOf(from, to)));
  const near = nearCopyRelations(originals, sketches).filter(
    ({ from, to }) => !related.has(pairOf(from, to)),
  );
  const newer = inForceInstead(versions);
  const inForce = originals.filter(({ path }) => !newer.has(path));
  for (const { from, to } of near) related.add(pairOf(from, to));
  const overlapping = overlaps({ documents: inForce, terms }).filter(
    ({ from, to }) => !related.has(pairOf(from, to)),
  );
  const references = referencesAmong({
    inForce,
    originals,
    documents,
    mentions,
    links,
    dead,
    newer,
    settings,
  });
  return {
    relations: [
      ...copies,
      ...near,
      ...versions,
      ...overlapping,
      ...contradictions(inForce),
      ...references.relations,
    ].sort(byPaths),
    references,
    subjects: subjectsOf(originals, settings),
    goals: goalsTogether(inForce, settings.asOf),
  };
}

/** From each older version to the one in force, over those in between. */
function inForceInstead(versions: readonly Relation[]): ReadonlyMap<string, string> {
  const next = new Map(
    versions.flatMap(({ kind, from, to }) => (kind === "version" ? [[from, to] as const] : [])),
  );
  const last = (path: string): string => {
    const seen = new Set<string>([path]);
    let at = path;
    for (let to = next.get(at); to !== undefined && !seen.has(to); to = next.get(at)) {
      seen.add(to);
      at = to;
    }
    return at;
  };
  return new Map([...next.keys()].map((path) => [path, last(path)]));
}

/** The same for both directions. */
function pairOf(a: string, b: string): string {
  return a < b ? `${a}\0${b}` : `${b}\0${a}`;
}

function byPaths(a: Relation, b: Relation): number {
  const left = `${a.from}\0${a.to}\0${a.kind}`;
  const right = `${b.from}\0${b.to}\0${b.kind}`;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
