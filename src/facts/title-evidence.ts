/** Shows a relation by the titles of its documents. */
import type { AuditedDocument } from "../model/audited-document.ts";
import type { Evidence } from "../model/finding.ts";

export function titleEvidence({ path, title }: AuditedDocument): Evidence {
  return { document: path, text: title, place: null };
}
