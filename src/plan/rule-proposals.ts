/** Which proposal a finding gives reason for, from a table that can be corrected without programming. */
import type { Finding } from "../model/finding.ts";
import { PLAN_ACTIONS, type PlanActionKind } from "../model/kinds.ts";
import { REASONS, type ReasonCode } from "../model/plan-item.ts";
import { parseTable } from "../text/table.ts";
import table from "./rule-proposals.tsv";

export interface RuleProposal {
  readonly action: PlanActionKind | null;
  readonly reason: ReasonCode | null;
}

const NOTHING: RuleProposal = { action: null, reason: null };

export const RULE_PROPOSALS: ReadonlyMap<string, RuleProposal> = new Map(
  parseTable(table, ["regel", "åtgärd", "skäl"]).map((row) => [
    row.regel,
    { action: named(PLAN_ACTIONS, row.åtgärd), reason: named(REASONS, row.skäl) },
  ]),
);

/** An "info" finding is worth knowing and proposes nothing; its reason is kept for the action that others propose. */
export function proposalOf({ rule, severity }: Finding): RuleProposal {
  const proposal = RULE_PROPOSALS.get(rule) ?? NOTHING;
  return severity === "info" ? { ...proposal, action: null } : proposal;
}

function named<Name extends string>(names: readonly Name[], cell: string): Name | null {
  if (cell === "-") return null;
  const name = names.find((known) => known === cell);
  if (name === undefined) throw new Error(`unknown name "${cell}" in the table of proposals`);
  return name;
}
