/** Puts the parts together into the published result; texts are chosen and everything is sorted here, once. */
import { LAW_TABLES_DATE } from "../domain/required-documents.ts";
import { problemMessage } from "../messages/problems.ts";
import type { AuditedDocument } from "../model/audited-document.ts";
import type { Finding } from "../model/finding.ts";
import type { Goals } from "../model/goals.ts";
import type { PlanItem } from "../model/plan-item.ts";
import type { Problem, ProblemDraft } from "../model/problem.ts";
import type { Relation } from "../model/relation.ts";
import type { Settings } from "../model/settings.ts";
import { effectCurve } from "../plan/what-if.ts";
import { RULE_SET_VERSION } from "../rules/registry.ts";
import { type AuditResult, SCHEMA_VERSION } from "./schema.ts";
import { summarise } from "./summary.ts";

export interface AuditParts {
  readonly roots: readonly string[];
  readonly settings: Settings;
  readonly configFile: string | null;
  readonly version: string;
  readonly interrupted: boolean;
  readonly documents: readonly AuditedDocument[];
  readonly relations: readonly Relation[];
  readonly goals: Goals;
  readonly findings: readonly Finding[];
  readonly plan: readonly PlanItem[];
  readonly problems: readonly ProblemDraft[];
}

export function assembleResult(parts: AuditParts): AuditResult {
  const { settings, documents, findings } = parts;
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: "tillit", version: parts.version, ruleSet: RULE_SET_VERSION, lawTables: LAW_TABLES_DATE },
    run: {
      asOf: settings.asOf,
      roots: [...parts.roots],
      lang: settings.lang,
      interrupted: parts.interrupted,
      config: {
        organisation: settings.organisation.name,
        kind: settings.organisation.kind,
        termStart: settings.termStart,
        wordsPerMinute: settings.wordsPerMinute,
        file: parts.configFile,
      },
    },
    summary: summarise(
      documents,
      findings.filter((finding) => finding.suppressed === null),
      settings.asOf,
    ),
    documents: [...documents],
    relations: [...parts.relations],
    goals: parts.goals,
    findings: [...findings],
    plan: [...parts.plan],
    whatIf: { curve: effectCurve(parts.plan), budget: null },
    problems: parts.problems.map((draft) => worded(draft, settings)).sort(byDocument),
  };
}

function worded(draft: ProblemDraft, { lang }: Settings): Problem {
  return { ...draft, message: problemMessage(lang, draft.code, draft.data) };
}

function byDocument(a: Problem, b: Problem): number {
  const left = `${a.document ?? ""}\0${a.stage}\0${a.code}\0${a.message}`;
  const right = `${b.document ?? ""}\0${b.stage}\0${b.code}\0${b.message}`;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
