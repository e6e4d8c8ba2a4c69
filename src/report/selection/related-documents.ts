/** Copies, versions, overlaps and contradictions between documents; plain references are left out. */
import type { Catalogue } from "../../messages/catalogue.ts";
import type { AuditedDocument } from "../../model/audited-document.ts";
import { RELATION_KINDS } from "../../model/kinds.ts";
import type { Relation } from "../../model/relation.ts";
import type { AuditResult } from "../../result/schema.ts";
import { byText, documentsByPath, judgedDocuments } from "./documents.ts";

export interface RelatedDocuments {
  readonly relation: Relation;
  readonly from: AuditedDocument;
  readonly to: AuditedDocument;
}

export function relatedDocuments(result: AuditResult): RelatedDocuments[] {
  const byPath = documentsByPath(result);
  return result.relations
    .flatMap((relation) => {
      const from = byPath.get(relation.from);
      const to = byPath.get(relation.to);
      if (relation.kind === "refers" || from === undefined || to === undefined) return [];
      return [{ relation, from, to }];
    })
    .sort(
      (a, b) =>
        RELATION_KINDS.indexOf(a.relation.kind) - RELATION_KINDS.indexOf(b.relation.kind) ||
        byText(a.from.path, b.from.path) ||
        byText(a.to.path, b.to.path),
    );
}

/** How many of the steering documents another one names, cites or links to; null when none does. */
export function referredText(result: AuditResult, { report }: Catalogue): string | null {
  const judged = judgedDocuments(result);
  const named = new Set(result.relations.filter(({ kind }) => kind === "refers").map(({ to }) => to));
  const referred = judged.filter(
    ({ path, linkedFrom }) => named.has(path) || (linkedFrom?.count ?? 0) > 0,
  ).length;
  return referred === 0 ? null : report.related.referred(referred, judged.length);
}
