/** Findings that count, and those that somebody has set aside. */
import type { Finding } from "../../model/finding.ts";
import { grouped } from "../../model/grouping.ts";
import { SEVERITIES } from "../../model/kinds.ts";
import type { AuditResult } from "../../result/schema.ts";
import { byText } from "./documents.ts";

export function countedFindings({ findings }: Pick<AuditResult, "findings">): Finding[] {
  return findings.filter(({ suppressed }) => suppressed === null);
}

export function suppressedFindings({ findings }: Pick<AuditResult, "findings">): Finding[] {
  return findings.filter(({ suppressed }) => suppressed !== null);
}

/** What proposals rest on, by the fingerprints that they name. */
export function findingsByFingerprint({
  findings,
}: Pick<AuditResult, "findings">): ReadonlyMap<string, Finding> {
  return new Map(findings.map((finding) => [finding.fingerprint, finding]));
}

/** Findings by the path of their document, the gravest first. */
export function findingsByDocument(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  return grouped([...findings].sort(byGravity), ({ document }) => document);
}

function byGravity(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
    (a.place?.block ?? -1) - (b.place?.block ?? -1) ||
    byText(a.rule, b.rule) ||
    byText(a.fingerprint, b.fingerprint)
  );
}
