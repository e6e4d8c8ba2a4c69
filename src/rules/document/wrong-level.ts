/** Content, or a decision, that belongs to another level than the document's type says. */
import { decidingBody } from "../../domain/deciding-bodies.ts";
import type { AuditedDocument } from "../../model/audited-document.ts";
import type { DocumentType } from "../../model/settings.ts";
import type { Statement } from "../../model/statement.ts";
import { counted, figure, inDocument, typeNames } from "../phrasing.ts";
import { quoteFound, quotes } from "../quote.ts";
import type { DocumentRule, DocumentRuleInput, FindingDraft, MessageData } from "../rule.ts";
import { isStep } from "../statement-traits.ts";

/** Types that lay down principles and rules, and types that say step by step how the work is done. */
const NORMS = "normerande";
const EXECUTION = "verkställighet";
/** Elected bodies: how the work is carried out is not usually theirs to decide. */
const ELECTED: ReadonlySet<string> = new Set(["fullmäktige", "styrelse", "nämnd", "utskott"]);

export const wrongLevel: DocumentRule = {
  id: "wrong-level",
  scope: "document",
  concerns: "read-steering-documents",
  severity: "consider",
  /** `steps`: steps in a document of principles or rules; `goals`: goals in a document that is not meant for goals. */
  options: { steps: 5, goals: 5 },
  title: { sv: "Innehåll som hör till en annan nivå", en: "Content that belongs to another level" },
  message: {
    sv: (data) => SWEDISH[String(data["what"])]?.(data) ?? "",
    en: (data) => ENGLISH[String(data["what"])]?.(data) ?? "",
  },
  page: {
    sv: () => import("../pages/wrong-level.sv.md"),
    en: () => import("../pages/wrong-level.en.md"),
  },
  check: (input) => [...stepsAmongNorms(input), ...goalsAmongRules(input), ...executionByElected(input)],
};

const SWEDISH: Readonly<Record<string, (data: MessageData) => string>> = {
  steps: (data) =>
    `${counted(data["found"], ["arbetssteg", "arbetssteg"], "sv")} (tas upp från ${figure(data["limit"], "sv")}) ${inDocument(data, "sv")}; pröva om de hör hemma i en rutin`,
  goals: (data) =>
    `${counted(data["found"], ["mål", "mål"], "sv")} (tas upp från ${figure(data["limit"], "sv")}) ${inDocument(data, "sv")}; pröva om de hör hemma i ett dokument för mål`,
  body: (data) =>
    `Beslutat av ${data["body"]}; ett dokument av typen ${data["typeSv"]} är verkställighet, som ansvarig chef brukar kunna besluta`,
};
const ENGLISH: Readonly<Record<string, (data: MessageData) => string>> = {
  steps: (data) =>
    `${counted(data["found"], ["work step", "work steps"], "en")} (raised from ${data["limit"]}) ${inDocument(data, "en")}; consider whether they belong in a procedure`,
  goals: (data) =>
    `${counted(data["found"], ["goal", "goals"], "en")} (raised from ${data["limit"]}) ${inDocument(data, "en")}; consider whether they belong in a document of goals`,
  body: (data) =>
    `Decided by ${data["body"]}; a document of the type ${data["typeEn"]} is a matter of execution, which the manager in charge can usually decide`,
};

function stepsAmongNorms({ document, type, options }: DocumentRuleInput): FindingDraft[] {
  if (type.family !== NORMS) return [];
  const steps = document.statements.filter((statement) => isStep(statement, type));
  return misplaced("steps", steps, { document, type, limit: options["steps"] ?? Infinity });
}

function goalsAmongRules({ document, type, options }: DocumentRuleInput): FindingDraft[] {
  if (type.goalsExpected || (type.family !== NORMS && type.family !== EXECUTION)) return [];
  const goals = document.statements.filter(({ kind }) => kind === "goal");
  return misplaced("goals", goals, { document, type, limit: options["goals"] ?? Infinity });
}

interface Misplaced {
  readonly document: AuditedDocument;
  readonly type: DocumentType;
  readonly limit: number;
}

function misplaced(
  what: "steps" | "goals",
  statements: readonly Statement[],
  { document, type, limit }: Misplaced,
): FindingDraft[] {
  if (statements.length < limit) return [];
  return [
    {
      place: statements[0]?.place ?? null,
      data: { what, found: statements.length, limit, ...typeNames(type) },
      evidence: quotes(document, statements),
      restsOn: [what],
      // A policy may well say what it is good for; many goals are worth knowing of, not a reason to move it.
      severity: what === "goals" ? "info" : "consider",
    },
  ];
}

/** Where law requires the document, law says who decides it. */
function executionByElected({ document, type }: DocumentRuleInput): FindingDraft[] {
  const { decidedBy } = document.metadata;
  if (type.family !== EXECUTION || decidedBy === null || document.protection !== null) return [];
  const level = decidingBody(decidedBy.value)?.level ?? "";
  if (!ELECTED.has(level)) return [];
  return [
    {
      place: decidedBy.place,
      data: { what: "body", body: decidedBy.value, ...typeNames(type) },
      evidence: [quoteFound(document, decidedBy)],
      restsOn: ["body"],
    },
  ];
}
