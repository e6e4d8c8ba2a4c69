/** Files that are no steering documents, grouped by the reason for setting them aside. */
import type { AuditedDocument } from "../../model/audited-document.ts";
import { grouped } from "../../model/grouping.ts";
import type { AuditResult } from "../../result/schema.ts";
import { byText } from "./documents.ts";

export interface SetAsideGroup {
  /** Code of the reason, in the message catalogues. */
  readonly reason: string;
  readonly documents: readonly AuditedDocument[];
}

export function setAsideGroups({ documents }: AuditResult): SetAsideGroup[] {
  const aside = documents.filter(({ steering }) => !steering);
  return [...grouped(aside, ({ steeringReason }) => steeringReason)]
    .map(([reason, members]) => ({ reason, documents: members }))
    .sort((a, b) => b.documents.length - a.documents.length || byText(a.reason, b.reason));
}
