/** Copies, versions, overlaps and contradictions between documents; plain references are left out. */
import type { Catalogue } from "../../messages/catalogue.ts";
import type { AuditedDocument } from "../../model/audited-document.ts";
import type { Evidence } from "../../model/finding.ts";
import { RELATION_KINDS } from "../../model/kinds.ts";
import type { Relation } from "../../model/relation.ts";
import type { AuditResult } from "../../result/schema.ts";
import { referredTo } from "../../rules/referred-to.ts";
import { byText, documentsByPath, judgedDocuments } from "./documents.ts";

export interface RelatedDocuments {
  readonly relation: Relation;
  readonly from: AuditedDocument;
  readonly to: AuditedDocument;
  /** What they say of the same thing, the one's words and then the other's; empty when they are not held against each other. */
  readonly pairs: readonly ComparedWords[];
}

export interface ComparedWords {
  readonly from: Evidence;
  readonly to: Evidence;
}

export function relatedDocuments(result: AuditResult): RelatedDocuments[] {
  const byPath = documentsByPath(result);
  return result.relations
    .flatMap((relation) => {
      const from = byPath.get(relation.from);
      const to = byPath.get(relation.to);
      if (relation.kind === "refers" || from === undefined || to === undefined) return [];
      return [{ relation, from, to, pairs: pairsOf(relation) }];
    })
    .sort(
      (a, b) =>
        RELATION_KINDS.indexOf(a.relation.kind) - RELATION_KINDS.indexOf(b.relation.kind) ||
        byText(a.from.path, b.from.path) ||
        byText(a.to.path, b.to.path),
    );
}

/** Statements come in pairs; titles, which show a likeness of subjects alone, have no place. */
function pairsOf({ kind, evidence }: Relation): ComparedWords[] {
  if (kind !== "contradicts" && kind !== "overlaps") return [];
  return evidence.flatMap((from, at) => {
    const to = evidence[at + 1];
    return at % 2 === 1 || to === undefined || from.place === null ? [] : [{ from, to }];
  });
}

/** How many of the steering documents another one names, cites or links to in its text; null when none does. */
export function referredText(result: AuditResult, { report }: Catalogue): string | null {
  const { referred, others } = referredTo(judgedDocuments(result), result.relations);
  return referred.length === 0
    ? null
    : report.related.referred(referred.length, referred.length + others.length);
}
