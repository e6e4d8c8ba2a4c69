/** One proposal per document: what to do with it, why, with what effect, and who can decide. A tool proposes; a body decides. */
import type { AuditedDocument } from "../model/audited-document.ts";
import type { Finding } from "../model/finding.ts";
import { grouped } from "../model/grouping.ts";
import type { PlanActionKind, RelationKind } from "../model/kinds.ts";
import type { PlanItem } from "../model/plan-item.ts";
import type { Relation } from "../model/relation.ts";
import type { Settings } from "../model/settings.ts";
import type { Subject } from "../model/subject.ts";
import { shortHash } from "../text/short-hash.ts";
import { chooseAction } from "./choose-action.ts";
import { confidenceIn } from "./confidence.ts";
import { effectOf } from "./effect.ts";
import { leadsOf } from "./leads.ts";
import type { PlanCase } from "./plan-case.ts";
import { reasonsFor } from "./reasons.ts";
import { RepeatedWords } from "./repeated-words.ts";
import { proposalOf } from "./rule-proposals.ts";
import { shorteningOf } from "./shortening.ts";

export interface PlanInput {
  readonly documents: readonly AuditedDocument[];
  /** Those that count; findings that somebody has set aside propose nothing. */
  readonly findings: readonly Finding[];
  readonly relations: readonly Relation[];
  readonly subjects: readonly Subject[];
  readonly settings: Settings;
}

/** Evidence shows why; the whole of it stands in the findings. */
const MOST_EVIDENCE = 6;

/** @returns one item for every steering document that could be read, in the order of the documents */
export function makePlan({ documents, findings, relations, subjects, settings }: PlanInput): PlanItem[] {
  const findingsOf = grouped(findings, ({ document }) => document);
  const relationsFrom = grouped(relations, ({ from }) => from);
  const leads = leadsOf(documents, subjects, findings);
  const cases = documents
    .filter(({ steering, grade }) => steering && grade !== "unread")
    .map((document) => {
      const own = relationsFrom.get(document.path) ?? [];
      const lead = leads.get(document.path) ?? own.find(({ kind }) => LIKE.has(kind))?.to ?? null;
      return { document, findings: findingsOf.get(document.path) ?? [], relations: own, lead };
    })
    .map((planCase) => ({ planCase, action: chooseAction(planCase) }));
  const repeated = new RepeatedWords(
    cases.filter(({ action }) => !LEAVES.has(action)).map(({ planCase }) => planCase.document),
  );
  return cases.map(({ planCase, action }) => planItem(action, planCase, { settings, repeated }));
}

/** Documents that could be one. */
const LIKE: ReadonlySet<RelationKind> = new Set(["near-copy", "contained-in"]);

/** What stands in a document that goes is not said there. */
const LEAVES: ReadonlySet<PlanActionKind> = new Set(["repeal", "remove-copy"]);

interface PlanContext {
  readonly settings: Settings;
  readonly repeated: RepeatedWords;
}

function planItem(action: PlanActionKind, planCase: PlanCase, { settings, repeated }: PlanContext): PlanItem {
  const { document } = planCase;
  const type = settings.types[document.type];
  const shortening = action === "shorten" ? shorteningOf({ document, type, repeated }) : null;
  return {
    id: shortHash("plan", document.path),
    action,
    documents: [document.path, ...partnersOf(action, planCase)],
    reasons: reasonsFor(action, planCase),
    decidedBy: document.metadata.decidedBy?.value ?? null,
    effect: effectOf({ action, document, shortening }, settings),
    evidence: evidenceFor(action, planCase),
    protection: document.protection,
    confidence: confidenceIn(action, planCase),
    shortening,
  };
}

/** What speaks for this very action first, then what else was found. */
function evidenceFor(action: PlanActionKind, { findings, relations }: PlanCase): PlanItem["evidence"] {
  const speaksForIt = (finding: Finding): boolean => proposalOf(finding).action === action;
  const sources = [
    ...(action === "repeal" ? relations : []),
    ...findings.filter(speaksForIt),
    ...findings.filter((finding) => !speaksForIt(finding)),
  ];
  return sources.flatMap(({ evidence }) => evidence).slice(0, MOST_EVIDENCE);
}

/** The other documents that the action rests on: the original of a copy, the version in force, the one to merge into. */
function partnersOf(action: PlanActionKind, { relations, lead }: PlanCase): string[] {
  const related = (kind: RelationKind): string[] =>
    relations.filter((relation) => relation.kind === kind).map(({ to }) => to);
  switch (action) {
    case "remove-copy":
      return related("copy");
    case "repeal":
    case "investigate":
      return [...new Set(related("version"))];
    case "merge":
      return lead === null ? [] : [lead];
    default:
      return [];
  }
}
