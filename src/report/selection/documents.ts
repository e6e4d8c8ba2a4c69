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

/** Longer titles are mostly whole paragraphs taken for a title. */
const LONGEST_TITLE = 140;

/** The title, cut when very long; the path when the document has none. */
export function titleOf({ title, path }: Pick<AuditedDocument, "title" | "path">): string {
  const plain = plainText(title);
  if (plain === "") return plainText(path);
  return plain.length <= LONGEST_TITLE ? plain : `${plainText(plain.slice(0, LONGEST_TITLE))}…`;
}

/** Compares texts by their code units, the same on every machine. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
