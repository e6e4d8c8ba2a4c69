/** The last steps every finding takes: set aside where somebody gave a reason, made unique, sorted. */
import type { Finding } from "../model/finding.ts";
import type { Settings, Suppression } from "../model/settings.ts";
import { pathMatcher } from "../text/path-pattern.ts";

/** @returns the findings in an order that depends on nothing but themselves */
export function settleFindings(findings: readonly Finding[], settings: Settings): Finding[] {
  const unique = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  return suppress([...unique.values()], settings).sort(byPlace);
}

function suppress(findings: readonly Finding[], settings: Settings): Finding[] {
  const valid = settings.suppressions.filter(({ until }) => until === null || until >= settings.asOf);
  const matchers = valid.map((suppression) => ({
    reason: suppression.reason,
    concerns: matcherOf(suppression),
  }));
  return findings.map((finding) => {
    const match = matchers.find(({ concerns }) => concerns(finding));
    return match === undefined ? finding : { ...finding, suppressed: match.reason };
  });
}

function matcherOf({ rule, document, fingerprint }: Suppression): (finding: Finding) => boolean {
  const matchesPath = document === null ? () => true : pathMatcher([document]);
  return (finding) =>
    (rule === null || finding.rule === rule) &&
    (fingerprint === null || finding.fingerprint === fingerprint) &&
    matchesPath(finding.document);
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.document, b.document) ||
    (a.place?.block ?? -1) - (b.place?.block ?? -1) ||
    compare(a.rule, b.rule) ||
    compare(a.fingerprint, b.fingerprint)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
