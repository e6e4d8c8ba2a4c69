/** Chooses the one action proposed for a document; law and a known deciding body come before everything else. */
import type { PlanActionKind } from "../model/kinds.ts";
import type { PlanCase } from "./plan-case.ts";
import { proposalOf } from "./rule-proposals.ts";

/** What weighs most stands first. */
const WEIGHT: readonly PlanActionKind[] = [
  "remove-copy",
  "repeal",
  "shorten",
  "change-type",
  "move-level",
  "merge",
  "update",
  "investigate",
];

/** Rules that the state decides can be followed or not shown, never changed. */
const DECIDED_BY_THE_STATE = "extern";

export function chooseAction(planCase: PlanCase): PlanActionKind {
  const { document, findings } = planCase;
  if (document.metadata.decidedBy === null) return "investigate";
  const proposed = new Set(findings.map((finding) => proposalOf(finding).action));
  const action = WEIGHT.find((candidate) => proposed.has(candidate) && isOpen(candidate, planCase));
  return action === undefined ? "keep" : withinLaw(action, planCase);
}

/** Whether the action can be proposed at all for a document like this. */
function isOpen(action: PlanActionKind, { document, lead }: PlanCase): boolean {
  if (document.family === DECIDED_BY_THE_STATE) return action === "remove-copy";
  if (action === "merge") return lead !== null && document.protection === null;
  return true;
}

/**
 * A document that law requires is never proposed for repeal: with an older version a newer one may fulfil the law, which
 * somebody must look into; a lapsed one needs a new decision. Where the law may require it, the report asks.
 */
function withinLaw(action: PlanActionKind, { document, relations }: PlanCase): PlanActionKind {
  if (action !== "repeal" || document.protection === null) return action;
  const isOlder = relations.some(({ kind }) => kind === "version");
  return document.protection.confidence === "high" && !isOlder ? "update" : "investigate";
}
