/** The reasons for a proposal, from the fixed list, each with the findings behind it. */
import type { PlanActionKind } from "../model/kinds.ts";
import { PROTECTION_MARKERS } from "../model/kinds.ts";
import { type PlanItem, REASONS, type ReasonCode } from "../model/plan-item.ts";
import type { PlanCase } from "./plan-case.ts";
import { proposalOf } from "./rule-proposals.ts";

type Reason = PlanItem["reasons"][number];

/** @returns at least one reason; in the order of the fixed list */
export function reasonsFor(action: PlanActionKind, planCase: PlanCase): Reason[] {
  const fingerprints = new Map<ReasonCode, string[]>();
  // What else could be mended in a document does not matter when the whole of it goes.
  const takesWholeDocument = action === "repeal" || action === "remove-copy";
  for (const code of standingReasons(action, planCase)) fingerprints.set(code, []);
  for (const finding of planCase.findings) {
    const { action: proposed, reason } = proposalOf(finding);
    if (takesWholeDocument && proposed !== action) continue;
    if (reason !== null) fingerprints.set(reason, [...(fingerprints.get(reason) ?? []), finding.fingerprint]);
  }
  if (fingerprints.size === 0) fingerprints.set("up-to-date", []);
  return REASONS.flatMap((reason) => {
    const findings = fingerprints.get(reason);
    return findings === undefined ? [] : [{ reason, findings: findings.sort() }];
  });
}

/** Reasons that follow from the document itself rather than from a finding. */
function standingReasons(action: PlanActionKind, { document }: PlanCase): ReasonCode[] {
  const { protection, metadata, measures } = document;
  const law = protection?.confidence === "high" ? "required-by-law" : "may-be-required-by-law";
  const protectsSomething = PROTECTION_MARKERS.some((marker) => (measures.markers[marker] ?? 0) > 0);
  return [
    ...(protection === null ? [] : ([law] as const)),
    ...(metadata.decidedBy === null ? (["no-deciding-body"] as const) : []),
    ...(action === "shorten" && protectsSomething ? (["protective-detail"] as const) : []),
  ];
}
