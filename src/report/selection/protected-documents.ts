/** Documents that a law requires, or may require, by the law that does so. */
import type { AuditedDocument, Protection } from "../../model/audited-document.ts";
import { grouped } from "../../model/grouping.ts";
import type { AuditResult } from "../../result/schema.ts";
import { byText, judgedDocuments } from "./documents.ts";

export interface ProtectionGroup {
  /** The same for all of them. */
  readonly protection: Protection;
  /** In the order of their paths. */
  readonly documents: readonly AuditedDocument[];
}

const CONFIDENCE = ["high", "medium", "low"] as const;

/** The certain ones first, then by statute and section. */
export function protectionGroups(result: AuditResult): ProtectionGroup[] {
  const required = judgedDocuments(result).flatMap((document) =>
    document.protection === null ? [] : [{ document, protection: document.protection }],
  );
  const groups = grouped(required, ({ protection }) => JSON.stringify(protection));
  return [...groups.values()]
    .flatMap((members) => {
      const protection = members[0]?.protection;
      const documents = members.map(({ document }) => document).sort((a, b) => byText(a.path, b.path));
      return protection === undefined ? [] : [{ protection, documents }];
    })
    .sort(byCertainty);
}

function byCertainty({ protection: a }: ProtectionGroup, { protection: b }: ProtectionGroup): number {
  return (
    CONFIDENCE.indexOf(a.confidence) - CONFIDENCE.indexOf(b.confidence) ||
    byText(a.statute, b.statute) ||
    byText(a.section, b.section) ||
    byText(a.document, b.document)
  );
}
