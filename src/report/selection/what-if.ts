/** What the proposals add up to: the few that matter most, and those that reach what was asked for. */
import type { AuditResult } from "../../result/schema.ts";
import { type Proposal, proposalsOf } from "./proposals.ts";

/** So much of the whole effect counts as most of it. */
const MOST = 0.8;

export interface FewThatMatter {
  readonly few: number;
  readonly all: number;
  /** Of the effect on binding requirements, from 0 to 1. */
  readonly share: number;
}

/** @returns null when the proposals take away no requirements, or when it takes most of them to get there */
export function fewThatMatter({ whatIf }: AuditResult): FewThatMatter | null {
  const all = whatIf.curve.length;
  const whole = whatIf.curve.at(-1)?.requirements ?? 0;
  const index = whatIf.curve.findIndex(({ requirements }) => requirements >= MOST * whole);
  const point = whatIf.curve[index];
  if (whole === 0 || point === undefined || index + 1 > all / 2) return null;
  return { few: index + 1, all, share: point.requirements / whole };
}

/** Those that reach the budget, the largest effect first; [] when there is none. */
export function budgetProposals(result: AuditResult): readonly Proposal[] {
  const chosen = result.whatIf.budget?.plan ?? [];
  const byId = new Map(proposalsOf(result).map((proposal) => [proposal.item.id, proposal]));
  return chosen.flatMap((id) => byId.get(id) ?? []);
}
