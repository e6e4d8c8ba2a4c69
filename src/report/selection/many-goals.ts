/** Documents with more goals than can be kept in mind. */
import type { AuditedDocument } from "../../model/audited-document.ts";
import type { Finding } from "../../model/finding.ts";
import type { AuditResult } from "../../result/schema.ts";
import { byText, documentsByPath } from "./documents.ts";
import { countedFindings } from "./findings.ts";

export interface ManyGoals {
  readonly document: AuditedDocument;
  readonly finding: Finding;
}

export function documentsWithManyGoals(result: AuditResult): ManyGoals[] {
  const byPath = documentsByPath(result);
  return countedFindings(result)
    .flatMap((finding) => {
      const document = finding.rule === "too-many-goals" ? byPath.get(finding.document) : undefined;
      return document === undefined ? [] : [{ document, finding }];
    })
    .sort(
      (a, b) => b.document.counts.goal - a.document.counts.goal || byText(a.document.path, b.document.path),
    );
}
