/** Runs the rules: a rule that fails becomes a problem, never the end of the audit, and is never hidden. */
import type { AuditedDocument } from "../model/audited-document.ts";
import type { Finding } from "../model/finding.ts";
import type { ProblemDraft } from "../model/problem.ts";
import type { RuleSetting, Settings } from "../model/settings.ts";
import { shortHash } from "../text/short-hash.ts";
import { DECIDED_BY_THE_STATE } from "./document/legal-text.ts";
import { CORPUS_RULES, DOCUMENT_RULES } from "./registry.ts";
import type {
  CorpusRule,
  CorpusRuleInput,
  DocumentRule,
  DocumentRuleInput,
  FindingDraft,
  Rule,
} from "./rule.ts";

export interface Judgement {
  readonly findings: Finding[];
  readonly problems: ProblemDraft[];
}

/** Which rules run; the registered ones when left out. */
export interface DocumentRulesInput extends Omit<DocumentRuleInput, "options"> {
  readonly rules?: readonly DocumentRule[];
}
export interface CorpusRulesInput extends Omit<CorpusRuleInput, "options"> {
  readonly rules?: readonly CorpusRule[];
}

/** Judges one document by itself. */
export function runDocumentRules({ rules = DOCUMENT_RULES, ...input }: DocumentRulesInput): Judgement {
  const { document, settings } = input;
  const concerned = rules.filter(({ concerns }) => concerns === "every-document" || isOwnAndRead(document));
  return together(
    concerned.map((rule) =>
      attempt({ rule, settings, document: document.path }, (options) =>
        rule.check({ ...input, options }).map((draft) => ({ ...draft, document: document.path })),
      ),
    ),
  );
}

/** Judges what the documents say together; those that are not steering or could not be read are left out. */
export function runCorpusRules({ rules = CORPUS_RULES, ...input }: CorpusRulesInput): Judgement {
  const documents = input.documents.filter(isReadSteering);
  return together(
    rules.map((rule) =>
      attempt({ rule, settings: input.settings, document: null }, (options) =>
        rule.check({ ...input, documents, options }),
      ),
    ),
  );
}

type PlacedDraft = FindingDraft & { readonly document: string };

interface Attempt {
  readonly rule: Rule;
  readonly settings: Settings;
  /** The document that a failure is told of; null when all are judged together. */
  readonly document: string | null;
}

function attempt(
  { rule, settings, document }: Attempt,
  check: (options: RuleSetting["options"]) => readonly PlacedDraft[],
): Judgement {
  const setting = settings.rules[rule.id];
  if (setting?.severity === "off") return { findings: [], problems: [] };
  try {
    const drafts = check({ ...rule.options, ...setting?.options });
    return { findings: drafts.map((draft) => finish(draft, rule, settings)), problems: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const data = { rule: rule.id, reason };
    return { findings: [], problems: [{ document, stage: "rules", code: "rule-failed", data }] };
  }
}

function together(judgements: readonly Judgement[]): Judgement {
  return {
    findings: judgements.flatMap(({ findings }) => findings),
    problems: judgements.flatMap(({ problems }) => problems),
  };
}

function finish(draft: PlacedDraft, rule: Rule, settings: Settings): Finding {
  const { document, place, data, evidence, restsOn } = draft;
  return {
    rule: rule.id,
    severity: severityOf(draft, rule, settings),
    document,
    place,
    message: rule.message[settings.lang](data),
    data: { ...data },
    evidence: [...evidence],
    fingerprint: shortHash("finding", rule.id, document, ...restsOn),
    suppressed: null,
  };
}

/** A severity that somebody has chosen holds in every case; only the rule's own varies with the case. */
function severityOf(draft: PlacedDraft, rule: Rule, settings: Settings): Finding["severity"] {
  const chosen = settings.rules[rule.id]?.severity;
  if (chosen !== undefined && chosen !== "off" && chosen !== rule.severity) return chosen;
  return draft.severity ?? rule.severity;
}

/** What the state has laid down is not the organisation's to change: it is only looked at together with the rest. */
function isOwnAndRead(document: AuditedDocument): boolean {
  return isReadSteering(document) && document.family !== DECIDED_BY_THE_STATE;
}

function isReadSteering({ steering, grade }: AuditedDocument): boolean {
  return steering && grade !== "unread";
}
