/** The words a finding shows: quoted statements, metadata and titles. */
import type { AuditedDocument } from "../model/audited-document.ts";
import type { Evidence } from "../model/finding.ts";
import type { FoundValue } from "../model/metadata.ts";
import type { Statement } from "../model/statement.ts";

/** A finding shows examples; the whole list stands among the document's statements. */
export const MOST_QUOTES = 10;

/** The first statements, as examples. */
export function quotes({ path }: AuditedDocument, statements: readonly Statement[]): Evidence[] {
  return statements.slice(0, MOST_QUOTES).map(({ text, place }) => ({ document: path, text, place }));
}

export function quoteFound({ path }: AuditedDocument, found: FoundValue): Evidence {
  return { document: path, text: found.text, place: found.place };
}

export function quoteTitle({ path, title }: AuditedDocument): Evidence {
  return { document: path, text: title, place: null };
}
