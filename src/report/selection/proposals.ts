/** The proposals of the plan, grouped by the body that can decide them. */
import type { AuditedDocument } from "../../model/audited-document.ts";
import { grouped } from "../../model/grouping.ts";
import { PLAN_ACTIONS } from "../../model/kinds.ts";
import type { PlanItem } from "../../model/plan-item.ts";
import type { AuditResult } from "../../result/schema.ts";
import { byText, documentsByPath } from "./documents.ts";

export interface Proposal {
  readonly item: PlanItem;
  /** The document to act on. */
  readonly document: AuditedDocument;
  /** The others that the proposal concerns: what a copy is a copy of, what is merged. */
  readonly others: readonly AuditedDocument[];
}

export interface ProposalGroup {
  /** null when the documents do not say who decided them. */
  readonly body: string | null;
  readonly proposals: readonly Proposal[];
  readonly effect: PlanItem["effect"];
}

/** Everything but "keep"; the body with the largest effect first, documents without a deciding body last. */
export function proposalGroups(result: AuditResult): ProposalGroup[] {
  const proposals = proposalsOf(result).filter(({ item }) => item.action !== "keep");
  return [...grouped(proposals.sort(byAction), ({ item }) => item.decidedBy)]
    .map(([body, proposals]) => ({
      body,
      proposals,
      effect: totalEffect(proposals.map(({ item }) => item)),
    }))
    .sort(byWeight);
}

/** What is proposed to be kept as it is, in the order of the plan. */
export function keptDocuments(result: AuditResult): Proposal[] {
  return proposalsOf(result).filter(({ item }) => item.action === "keep");
}

export function totalEffect(items: readonly PlanItem[]): PlanItem["effect"] {
  const effect = { documents: 0, pages: 0, requirements: 0, readingMinutes: 0 };
  for (const item of items) {
    effect.documents += item.effect.documents;
    effect.pages += item.effect.pages;
    effect.requirements += item.effect.requirements;
    effect.readingMinutes += item.effect.readingMinutes;
  }
  return effect;
}

export function proposalsOf(result: AuditResult): Proposal[] {
  const byPath = documentsByPath(result);
  return result.plan.flatMap((item) => {
    const [document, ...others] = item.documents.flatMap((path) => byPath.get(path) ?? []);
    return document === undefined ? [] : [{ item, document, others }];
  });
}

function byAction(a: Proposal, b: Proposal): number {
  return (
    PLAN_ACTIONS.indexOf(a.item.action) - PLAN_ACTIONS.indexOf(b.item.action) ||
    b.item.effect.requirements - a.item.effect.requirements ||
    b.item.effect.pages - a.item.effect.pages ||
    byText(a.document.path, b.document.path)
  );
}

function byWeight(a: ProposalGroup, b: ProposalGroup): number {
  if (a.body === null || b.body === null) return Number(a.body === null) - Number(b.body === null);
  return (
    b.effect.requirements - a.effect.requirements ||
    b.effect.pages - a.effect.pages ||
    b.proposals.length - a.proposals.length ||
    byText(a.body, b.body)
  );
}
