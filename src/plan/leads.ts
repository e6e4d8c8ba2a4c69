/** Of the documents on one subject, the one that the others could go into: decided highest up, then last. */
import { byStanding } from "../domain/standing.ts";
import type { AuditedDocument } from "../model/audited-document.ts";
import type { Finding } from "../model/finding.ts";
import type { Subject } from "../model/subject.ts";

/** The rule that says that a subject is crowded. */
const CROWDED = "too-many-on-one-subject";

/** @returns path → path of the leading document, for the documents of crowded subjects that do not lead themselves */
export function leadsOf(
  documents: readonly AuditedDocument[],
  subjects: readonly Subject[],
  findings: readonly Finding[],
): ReadonlyMap<string, string> {
  const crowded = new Set(findings.filter(({ rule }) => rule === CROWDED).map(({ document }) => document));
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const leads = new Map<string, string>();
  for (const subject of subjects) {
    const members = subject.documents
      .filter((path) => crowded.has(path))
      .flatMap((path) => byPath.get(path) ?? []);
    const [lead, ...others] = members.sort(byStanding);
    for (const { path } of lead === undefined ? [] : others) {
      if (lead !== undefined && !leads.has(path)) leads.set(path, lead.path);
    }
  }
  return leads;
}
