/** The figures at the head of the report, each beside how well the documents behind it were read. */
import { decidingBody } from "../domain/deciding-bodies.ts";
import { scaleOf } from "../measure/scale.ts";
import type { AuditedDocument } from "../model/audited-document.ts";
import type { Finding } from "../model/finding.ts";
import { STATEMENT_KINDS, type StatementKind } from "../model/kinds.ts";
import type { ScaleGroup, Summary } from "./schema.ts";

/** Rules that say that a document has not been looked over in time. */
const REVIEW_RULES: ReadonlySet<string> = new Set([
  "review-overdue",
  "not-reviewed-this-term",
  "validity-passed",
]);

/** Sums over the steering documents that could be read; set-aside and unread ones are only counted. */
export function summarise(documents: readonly AuditedDocument[], findings: readonly Finding[]): Summary {
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
      ...groupScales(judged, "unit", (document) => document.unit),
      ...groupScales(judged, "level", levelOf),
    ],
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

function groupScales(
  documents: readonly AuditedDocument[],
  group: ScaleGroup["group"],
  nameOf: (document: AuditedDocument) => string,
): ScaleGroup[] {
  const members = new Map<string, AuditedDocument[]>();
  for (const document of documents) {
    const name = nameOf(document);
    members.set(name, [...(members.get(name) ?? []), document]);
  }
  return [...members]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inGroup]) => ({ group, name, documents: inGroup.length, scale: scaleOf(inGroup) }));
}

function levelOf(document: AuditedDocument): string {
  const body = document.metadata.decidedBy;
  return body === null ? "" : (decidingBody(body.value)?.level ?? "annan");
}

function sum(documents: readonly AuditedDocument[], figure: (document: AuditedDocument) => number): number {
  return documents.reduce((total, document) => total + figure(document), 0);
}
