/** Which documents do not say who owns them, who decided them, when, and until when. */
import type { AuditedDocument } from "../../model/audited-document.ts";
import type { AuditResult } from "../../result/schema.ts";
import { byText, judgedDocuments } from "./documents.ts";

const LIFE_FIELDS = ["owner", "decidedBy", "decidedDate", "review"] as const;
type LifeField = (typeof LIFE_FIELDS)[number];

export interface MissingMetadata {
  readonly judged: number;
  readonly fields: ReadonlyArray<{ readonly field: LifeField; readonly missing: number }>;
  /** Documents that lack something, those that lack most first. */
  readonly documents: ReadonlyArray<{
    readonly document: AuditedDocument;
    readonly missing: readonly LifeField[];
  }>;
}

export function missingMetadata(result: AuditResult): MissingMetadata {
  const judged = judgedDocuments(result).map((document) => ({ document, missing: missingIn(document) }));
  return {
    judged: judged.length,
    fields: LIFE_FIELDS.map((field) => ({
      field,
      missing: judged.filter(({ missing }) => missing.includes(field)).length,
    })),
    documents: judged
      .filter(({ missing }) => missing.length > 0)
      .sort((a, b) => b.missing.length - a.missing.length || byText(a.document.path, b.document.path)),
  };
}

function missingIn({ metadata }: AuditedDocument): LifeField[] {
  const review = metadata.validUntil ?? metadata.nextReview;
  const found = { ...metadata, review };
  return LIFE_FIELDS.filter((field) => found[field] === null);
}
