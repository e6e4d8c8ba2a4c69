/** What is known of one document when its proposal is made. */
import type { AuditedDocument } from "../model/audited-document.ts";
import type { Finding } from "../model/finding.ts";
import type { Relation } from "../model/relation.ts";

export interface PlanCase {
  readonly document: AuditedDocument;
  /** Findings about it that count. */
  readonly findings: readonly Finding[];
  /** Relations from it to others. */
  readonly relations: readonly Relation[];
  /** The document into which it could be merged: of those on its crowded subject the one that leads, else one that holds nearly the same text; null when there is none, or it leads itself. */
  readonly lead: string | null;
}
