/** The documents that figures and lists speak of, and how to find and name them. */
import type { AuditedDocument } from "../../model/audited-document.ts";
import type { AuditResult } from "../../result/schema.ts";
import { plainText } from "../plain-text.ts";

/** Steering documents of which something could be read. */
export function judgedDocuments({ documents }: Pick<AuditResult, "documents">): AuditedDocument[] {
  return documents.filter(({ steering, grade }) => steering && grade !== "unread");
}

export function documentsByPath({
  documents,
}: Pick<AuditResult, "documents">): ReadonlyMap<string, AuditedDocument> {
  return new Map(documents.map((document) => [document.path, document]));
}

/** The title; the path when the document has none. */
export function titleOf({ title, path }: Pick<AuditedDocument, "title" | "path">): string {
  const plain = plainText(title);
  return plain === "" ? plainText(path) : plain;
}

/** Compares texts by their code units, the same on every machine. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
