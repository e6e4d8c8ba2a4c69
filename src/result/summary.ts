/** The figures at the head of the report, each beside how well the documents behind it were read. */
import { DECISION_LEVELS, decidingBody } from "../domain/deciding-bodies.ts";
import { scaleOf } from "../measure/scale.ts";
import type { AuditedDocument } from "../model/audited-document.ts";
import type { Finding } from "../model/finding.ts";
import { grouped } from "../model/grouping.ts";
import { STATEMENT_KINDS, type StatementKind } from "../model/kinds.ts";
import { roleLoads } from "./role-loads.ts";
import type { ScaleGroup, Summary } from "./schema.ts";

/** Rules that say that a document has not been looked over in time. */
const REVIEW_RULES: ReadonlySet<string> = new Set([
  "review-overdue",
  "not-reviewed-this-term",
  "validity-passed",
]);

/**
 * Sums over the steering documents that could be read; set-aside and unread ones are only counted.
 * @param asOf the day that ages are counted to, YYYY-MM-DD
 */
export function summarise(
  documents: readonly AuditedDocument[],
  findings: readonly Finding[],
  asOf: string,
): Summary {
  const judged = documents.filter(isJudged);
  const unreviewed = new Set(
    findings.filter((finding) => REVIEW_RULES.has(finding.rule)).map((finding) => finding.document),
  );
  return {
    documents: documents.length,
    read: judged.filter((document) => document.grade === "good").length,
    poorlyRead: judged.filter((document) => document.grade === "poor").length,
    unread: documents.filter((document) => document.steering && document.grade === "unread").length,
    notSteering: documents.filter((document) => !document.steering).length,
    pages: sum(judged, (document) => document.measures.pages),
    words: sum(judged, (document) => document.measures.words),
    readingMinutes: Math.round(sum(judged, (document) => document.measures.readingMinutes)),
    statements: statementCounts(judged),
    binding: sum(judged, (document) => document.counts.binding),
    numbered: sum(judged, (document) => document.counts.numbered),
    documentationDuties: sum(judged, (document) => document.counts.documentationDuties),
    notReviewed: judged.filter((document) => unreviewed.has(document.path)).length,
    protectedByLaw: judged.filter((document) => document.protection?.confidence === "high").length,
    scale: scaleOf(judged),
    groups: [
      ...groupsBy("unit", ({ unit }) => unit, { judged, unreviewed, asOf }).sort(byName),
      ...groupsBy("level", levelOf, { judged, unreviewed, asOf }).sort(byLevel),
      ...groupsBy("body", ({ metadata }) => metadata.decidedBy?.value ?? "", {
        judged,
        unreviewed,
        asOf,
      }).sort(byName),
    ],
    roles: roleLoads(judged),
  };
}

/** A steering document of which something could be read. */
function isJudged(document: AuditedDocument): boolean {
  return document.steering && document.grade !== "unread";
}

function statementCounts(documents: readonly AuditedDocument[]): Record<StatementKind, number> {
  const entries = STATEMENT_KINDS.map(
    (kind) => [kind, sum(documents, (document) => document.counts[kind])] as const,
  );
  return Object.fromEntries(entries) as Record<StatementKind, number>;
}

interface Grouped {
  readonly judged: readonly AuditedDocument[];
  /** Paths of those that have not been looked over in time. */
  readonly unreviewed: ReadonlySet<string>;
  readonly asOf: string;
}

function groupsBy(
  group: ScaleGroup["group"],
  nameOf: (document: AuditedDocument) => string,
  { judged, unreviewed, asOf }: Grouped,
): ScaleGroup[] {
  return [...grouped(judged, nameOf)].map(([name, members]) => ({
    group,
    name,
    documents: members.length,
    pages: sum(members, ({ measures }) => measures.pages),
    readingMinutes: Math.round(sum(members, ({ measures }) => measures.readingMinutes)),
    goals: sum(members, ({ counts }) => counts.goal),
    binding: sum(members, ({ counts }) => counts.binding),
    medianAgeYears: median(members.flatMap((document) => ageOf(document, asOf))),
    notReviewed: members.filter(({ path }) => unreviewed.has(path)).length,
    scale: scaleOf(members),
  }));
}

function byName(a: ScaleGroup, b: ScaleGroup): number {
  return a.name < b.name ? -1 : 1;
}

/** From the top downwards, so that one sees whether it leads by example. */
function byLevel(a: ScaleGroup, b: ScaleGroup): number {
  return rank(a.name) - rank(b.name) || byName(a, b);
}

function rank(level: string): number {
  const known: readonly string[] = DECISION_LEVELS;
  return known.includes(level) ? known.indexOf(level) : known.length;
}

const DAYS_PER_YEAR = 365.25;
const MILLISECONDS_PER_DAY = 86_400_000;

/** Years since it was last decided; [] when it does not say, or says a day to come. */
function ageOf({ metadata }: AuditedDocument, asOf: string): number[] {
  const decided = metadata.revisedDate?.value ?? metadata.decidedDate?.value;
  if (decided === undefined) return [];
  const years = (Date.parse(asOf) - Date.parse(decided)) / MILLISECONDS_PER_DAY / DAYS_PER_YEAR;
  return years >= 0 ? [years] : [];
}

/** With one decimal. */
function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : Math.round(5 * (low + high)) / 10;
}

function levelOf(document: AuditedDocument): string {
  const body = document.metadata.decidedBy;
  return body === null ? "" : (decidingBody(body.value)?.level ?? "annan");
}

function sum(documents: readonly AuditedDocument[], figure: (document: AuditedDocument) => number): number {
  return documents.reduce((total, document) => total + figure(document), 0);
}
