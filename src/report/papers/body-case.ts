/** What one deciding body has to decide: its documents, sorted into annexes by what is proposed. */
import type { AnnexKind } from "../../messages/report-facts.ts";
import { ANNEX_KINDS } from "../../messages/report-facts.ts";
import { grouped } from "../../model/grouping.ts";
import type { PlanActionKind } from "../../model/kinds.ts";
import type { AuditResult } from "../../result/schema.ts";
import { byText } from "../selection/documents.ts";
import { type Proposal, proposalsOf } from "../selection/proposals.ts";

export interface Annex {
  /** From 1, in the order of the memo. */
  readonly number: number;
  readonly kind: AnnexKind;
  readonly proposals: readonly Proposal[];
}

export interface BodyCase {
  /** null for documents that do not say who decided them: nothing can be proposed for those but to find out. */
  readonly body: string | null;
  readonly proposals: readonly Proposal[];
  /** Only those with something in them. */
  readonly annexes: readonly Annex[];
}

const ANNEX_OF: Readonly<Record<PlanActionKind, AnnexKind>> = {
  repeal: "repeal",
  "remove-copy": "copies",
  merge: "revise",
  shorten: "revise",
  update: "revise",
  "change-type": "revise",
  "move-level": "revise",
  investigate: "investigate",
  keep: "keep",
};

/** @returns one case for each deciding body, by name, documents without one last */
export function bodyCases(result: AuditResult): BodyCase[] {
  return [...grouped(proposalsOf(result), ({ item }) => item.decidedBy)]
    .map(([body, proposals]) => ({ body, proposals, annexes: annexesOf(proposals) }))
    .sort((a, b) => Number(a.body === null) - Number(b.body === null) || byText(a.body ?? "", b.body ?? ""));
}

function annexesOf(proposals: readonly Proposal[]): Annex[] {
  return ANNEX_KINDS.map((kind) => ({
    kind,
    proposals: proposals.filter(({ item }) => ANNEX_OF[item.action] === kind).sort(byTitle),
  }))
    .filter((annex) => annex.proposals.length > 0)
    .map((annex, index) => ({ ...annex, number: index + 1 }));
}

function byTitle(a: Proposal, b: Proposal): number {
  return byText(a.document.title, b.document.title) || byText(a.document.path, b.document.path);
}
