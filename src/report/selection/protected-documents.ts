/** Documents that a law requires, or may require. */
import type { AuditedDocument, Protection } from "../../model/audited-document.ts";
import type { AuditResult } from "../../result/schema.ts";
import { byText, judgedDocuments } from "./documents.ts";

export interface ProtectedDocument {
  readonly document: AuditedDocument;
  readonly protection: Protection;
}

const CONFIDENCE = ["high", "medium", "low"] as const;

/** The certain ones first, then by statute and path. */
export function protectedDocuments(result: AuditResult): ProtectedDocument[] {
  return judgedDocuments(result)
    .flatMap((document) =>
      document.protection === null ? [] : [{ document, protection: document.protection }],
    )
    .sort(
      (a, b) =>
        CONFIDENCE.indexOf(a.protection.confidence) - CONFIDENCE.indexOf(b.protection.confidence) ||
        byText(a.protection.statute, b.protection.statute) ||
        byText(a.document.path, b.document.path),
    );
}
