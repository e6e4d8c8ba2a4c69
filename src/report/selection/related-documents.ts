/** Copies, versions, overlaps and contradictions between documents; plain references are left out. */
import type { AuditedDocument } from "../../model/audited-document.ts";
import { RELATION_KINDS } from "../../model/kinds.ts";
import type { Relation } from "../../model/relation.ts";
import type { AuditResult } from "../../result/schema.ts";
import { byText, documentsByPath } from "./documents.ts";

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
