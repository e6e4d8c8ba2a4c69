/** An audit made by hand: several bodies, protected, unread, poor, set-aside and outdated documents, copies, hostile names. */

import { scaleOf } from "../../src/measure/scale.ts";
import type { AuditedDocument } from "../../src/model/audited-document.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Severity, StatementKind } from "../../src/model/kinds.ts";
import type { PlanItem, ReasonCode } from "../../src/model/plan-item.ts";
import type { ProblemCode } from "../../src/model/problem-codes.ts";
import type { Relation } from "../../src/model/relation.ts";
import type { Statement } from "../../src/model/statement.ts";
import { effectCurve } from "../../src/plan/what-if.ts";
import type { AuditResult } from "../../src/result/schema.ts";
import { summarise } from "../../src/result/summary.ts";
import { type SampleParts, sampleDocument, sampleStatement } from "../model/sample-document.ts";

/** What a hostile author would try in every place that the author can fill. */
export const HOSTILE = {
  html: `<script>alert("x")</script><img src=x onerror=alert(1)>`,
  markdown: "[klicka](javascript:alert(1)) | `kod` ![bild](http://evil.example/x.png) <b>fet</b>",
  terminal: "\u001b[31mröd\u001b[0m\u001b]0;ny titel\u0007\u009b2J",
  bidi: "\u202eexe.fdp\u202c\u200bosynligt",
  broken: "halv \ud83d tecken",
  attribute: `" onmouseover="alert(1)" x='`,
} as const;
export const ALL_HOSTILE = Object.values(HOSTILE).join(" ");

interface Worded {
  readonly kind?: StatementKind;
  readonly number?: string | null;
  readonly marker?: Statement["markers"][number]["marker"];
}

function statements(
  texts: readonly string[],
  { kind = "obligation", number, marker }: Worded = {},
): Statement[] {
  return texts.map((text, index) =>
    sampleStatement({
      id: `${kind} ${index} ${text}`,
      kind,
      text,
      number: number === undefined ? String(index + 1) : number,
      item: number === undefined,
      leadIn:
        number === undefined
          ? "För att varje lektion ska bli lika god som den förra gäller följande för alla:"
          : null,
      heading: ["Ansvar"],
      place: { page: 1 + Math.floor(index / 12), line: 4 + (index % 12) * 3, block: index },
      actor: { role: "chef", text: "Chefen" },
      markers: marker === undefined ? [] : [{ marker, text: text.split(" ")[0] ?? text }],
    }),
  );
}

const POINTS = Array.from(
  { length: 72 },
  (_, index) => `Läraren dokumenterar moment ${index + 1} i systemet samma dag.`,
);

function documentWith(parts: SampleParts): AuditedDocument {
  const document = sampleDocument({ contentHash: "c".repeat(64), wordsHash: "d".repeat(64), ...parts });
  return {
    ...document,
    scale: document.steering && document.grade !== "unread" ? scaleOf([document]) : null,
  };
}

const checklist = documentWith({
  path: "barn-och-utbildning/checklista-undervisning.docx",
  id: "checklist",
  title: "Checklista för god undervisning",
  type: "checklista",
  format: "docx",
  unit: "barn-och-utbildning",
  metadata: { decidedBy: "Barn- och utbildningsnämnden", decidedDate: "2017-05-11", owner: "Skolchefen" },
  measures: {
    pages: 9,
    words: 3120,
    readingMinutes: 15.6,
    lix: 52,
    bindingPerThousandWords: 23.1,
    detailKinds: 2,
    markers: { "system-name": 72, documentation: 72, "personal-data": 2 },
  },
  counts: { obligation: 72, binding: 72, numbered: 72, documentationDuties: 72 },
  statements: statements(POINTS, { marker: "system-name" }),
});

const remoteWork = documentWith({
  path: "personal/policy-distansarbete.pdf",
  id: "remote",
  title: "Policy för distansarbete",
  format: "pdf",
  unit: "personal",
  metadata: {
    decidedBy: "Kommunstyrelsen",
    decidedDate: "2021-06-14",
    owner: "HR-chefen",
    nextReview: "2023-06",
    diaryNumber: "KS 2021/114",
  },
  measures: {
    pages: 7,
    words: 2480,
    readingMinutes: 12.4,
    bindingPerThousandWords: 16.5,
    freedomRatio: 0.09,
    detailKinds: 4,
    markers: { "clock-time": 4, form: 3, "approval-chain": 2, deadline: 2, dialogue: 1 },
  },
  counts: { obligation: 36, prohibition: 5, permission: 4, binding: 41, documentationDuties: 6 },
  statements: [
    ...statements(
      ["Chefen ska godkänna varje dag på distans i förväg.", "Blanketten ska lämnas före kl. 12.00."],
      {
        marker: "form",
        number: null,
      },
    ),
    ...statements(["Medarbetaren får välja plats när arbetet tillåter det."], {
      kind: "permission",
      number: null,
    }),
  ],
  outdated: [
    {
      kind: "agency-rule",
      text: "AFS 2012:2",
      old: "AFS 2012:2",
      successor: "AFS 2023:10",
      date: "2025-01-01",
      confidence: "high",
      asLegalBasis: true,
      place: { page: 3, line: 17, block: 41 },
    },
    {
      kind: "term",
      text: "handikappad",
      old: "handikappad",
      successor: "",
      date: "",
      confidence: "medium",
      asLegalBasis: false,
      place: { page: null, line: null, block: 44 },
    },
  ],
});

const remoteWorkCopy = documentWith({
  ...remoteWork,
  path: "arkiv/policy-distansarbete (kopia).pdf",
  id: "copy",
  unit: "arkiv",
  metadata: { decidedBy: "Kommunstyrelsen", decidedDate: "2021-06-14" },
  outdated: [],
});

const libraryPlan = documentWith({
  path: "kultur/biblioteksplan.html",
  id: "library",
  title: "Biblioteksplan 2024–2027",
  type: "plan",
  format: "html",
  unit: "kultur",
  metadata: {
    decidedBy: "Kommunfullmäktige",
    decidedDate: "2024-02-26",
    owner: "Bibliotekschefen",
    validUntil: "2027",
  },
  measures: { pages: 5.5, pagesSource: "estimated", words: 2200, readingMinutes: 11 },
  counts: { goal: 12, obligation: 3, binding: 3 },
  statements: statements(
    Array.from({ length: 12 }, (_, index) => `Fler barn lånar böcker, del ${index + 1}.`),
    { kind: "goal" },
  ),
  protection: {
    document: "biblioteksplan",
    statute: "bibliotekslagen (2013:801)",
    section: "17 §",
    decidedBy: "Kommunfullmäktige",
    confidence: "high",
    note: "",
  },
});

const threatPlan = documentWith({
  path: "beredskap/plan-extraordinära-händelser.md",
  id: "threat",
  title: "Plan för extraordinära händelser",
  type: "plan",
  unit: "beredskap",
  metadata: {},
  counts: { obligation: 4, binding: 4 },
  statements: statements([
    "Ledningen ska samlas.",
    "Jouren ska larmas.",
    "Lagret ska ses över.",
    "Övning ska hållas.",
  ]),
  protection: {
    document: "plan för extraordinära händelser",
    statute: "lagen (2006:544) om extraordinära händelser",
    section: "2 kap. 1 §",
    decidedBy: "Kommunfullmäktige",
    confidence: "medium",
    note: "Kravet kan uppfyllas i ett annat dokument.",
  },
  grade: "poor",
});

const slim = documentWith({
  path: "personal/riktlinje-möten.md",
  id: "slim",
  title: "Riktlinje för möten",
  type: "riktlinje",
  unit: "personal",
  metadata: {
    decidedBy: "Kommunstyrelsen",
    decidedDate: "2025-09-01",
    owner: "HR-chefen",
    nextReview: "2027-09-01",
  },
  counts: { goal: 1, recommendation: 2, permission: 2 },
  statements: [
    ...statements(["Mötet ska ge deltagarna något som de behöver."], { kind: "goal", number: null }),
    ...statements(["Bjud gärna in färre.", "Tänk på pauserna."], { kind: "recommendation", number: null }),
  ],
});

const hostile = documentWith({
  path: `fritid/${ALL_HOSTILE}.txt`,
  id: "hostile",
  title: ALL_HOSTILE,
  type: ALL_HOSTILE,
  typeEvidence: ALL_HOSTILE,
  format: "text",
  engine: ALL_HOSTILE,
  unit: ALL_HOSTILE,
  steeringReason: ALL_HOSTILE,
  metadata: { decidedBy: ALL_HOSTILE, owner: ALL_HOSTILE, decidedDate: ALL_HOSTILE, appliesTo: ALL_HOSTILE },
  counts: { obligation: 1, binding: 1 },
  statements: [
    sampleStatement({
      id: "s-hostile",
      text: ALL_HOSTILE,
      leadIn: ALL_HOSTILE,
      number: ALL_HOSTILE,
      heading: [ALL_HOSTILE],
      actor: { role: ALL_HOSTILE, text: ALL_HOSTILE },
      law: { text: ALL_HOSTILE, statute: ALL_HOSTILE, chapter: ALL_HOSTILE, section: ALL_HOSTILE },
      markers: [{ marker: "form", text: ALL_HOSTILE }],
      basis: ALL_HOSTILE,
    }),
  ],
  protection: {
    document: ALL_HOSTILE,
    statute: ALL_HOSTILE,
    section: ALL_HOSTILE,
    decidedBy: ALL_HOSTILE,
    confidence: "low",
    note: ALL_HOSTILE,
  },
  outdated: [
    {
      kind: "statute",
      text: ALL_HOSTILE,
      old: ALL_HOSTILE,
      successor: ALL_HOSTILE,
      date: ALL_HOSTILE,
      confidence: "low",
      asLegalBasis: true,
      place: { page: 1, line: 1, block: 0 },
    },
  ],
});

const wide = documentWith({
  path: "vänort/姉妹都市協定に関する方針と手続きについての非常に長い文書名.md",
  id: "wide",
  title: "姉妹都市協定に関する方針と手続きについての非常に長い文書名 🏛️ Ömsesidigt Ö",
  unit: "vänort",
  metadata: {},
});

const scanned = documentWith({
  path: "teknik/inskannad-riktlinje.pdf",
  id: "scanned",
  title: "",
  type: "unknown",
  format: "pdf",
  unit: "teknik",
  steeringReason: "unread",
  metadata: {},
  measures: { pages: 4, words: 0, sentences: 0, readingMinutes: 0, lix: null },
  grade: "unread",
  lang: null,
});

const aside = [
  ["meny.html", "menu"],
  ["blankett-ledighet.docx", "form"],
  ["blankett-resa.docx", "form"],
  ["blankett-friskvård.docx", "form"],
  ["blankett-bisyssla.docx", "form"],
  ["nyhet.html", "news"],
].map(([name = "", reason = ""]) =>
  documentWith({
    path: `personal/${name}`,
    id: `${name}`,
    title: name,
    steering: false,
    steeringReason: reason,
  }),
);

type FindingParts = Pick<Finding, "rule" | "document"> & Partial<Finding>;

function finding({ rule, document, ...parts }: FindingParts): Finding {
  return {
    rule,
    severity: "consider" as Severity,
    document,
    place: null,
    message: `${rule} i ${document}`,
    data: {},
    evidence: [],
    fingerprint: `f-${rule}-${document}`,
    suppressed: null,
    ...parts,
  };
}

const POLICY = { typeSv: "policy", typeEn: "policy" } as const;

const findings: readonly Finding[] = [
  finding({
    rule: "too-long",
    document: remoteWork.path,
    severity: "important",
    data: { pages: 7, estimated: 0, maxPages: 3, ...POLICY },
    evidence: [{ document: remoteWork.path, text: remoteWork.title, place: { page: 1, line: 1, block: 0 } }],
  }),
  finding({
    rule: "too-long",
    document: checklist.path,
    data: { pages: 9, estimated: 0, maxPages: 5, typeSv: "checklista", typeEn: "checklist" },
    evidence: [
      { document: checklist.path, text: POINTS[0] ?? "", place: { page: 1, line: 4, block: 0 } },
      { document: checklist.path, text: POINTS[1] ?? "", place: { page: 1, line: 7, block: 1 } },
    ],
  }),
  finding({
    rule: "a-rule-of-an-older-version",
    document: remoteWork.path,
    place: { page: 3, line: 17, block: 41 },
    message: "Stöder sig på AFS 2012:2, som inte längre gäller",
    evidence: [
      { document: remoteWork.path, text: "enligt AFS 2012:2", place: { page: 3, line: 17, block: 41 } },
    ],
  }),
  finding({
    rule: "too-many-goals",
    document: libraryPlan.path,
    data: { goals: 12, maxGoals: 9, typeSv: "plan", typeEn: "plan" },
  }),
  finding({
    rule: ALL_HOSTILE,
    document: hostile.path,
    severity: "info",
    message: ALL_HOSTILE,
    data: { [ALL_HOSTILE]: ALL_HOSTILE },
    evidence: [{ document: hostile.path, text: ALL_HOSTILE, place: { page: 1, line: 1, block: 0 } }],
  }),
  finding({
    rule: "too-long",
    document: hostile.path,
    data: { pages: 4, estimated: 1, maxPages: 3, typeSv: ALL_HOSTILE, typeEn: ALL_HOSTILE },
    evidence: [{ document: hostile.path, text: `${ALL_HOSTILE} två`, place: { page: 2, line: 1, block: 7 } }],
  }),
  finding({
    rule: "missing-owner",
    document: threatPlan.path,
    severity: "info",
    suppressed: "Ägare utses i höst.",
  }),
];

function proposal(
  parts: Pick<PlanItem, "action" | "documents"> & Partial<PlanItem>,
  ...reasons: ReasonCode[]
): PlanItem {
  return {
    id: `p-${parts.documents.join()}`,
    reasons: reasons.map((reason) => ({ reason, findings: [] })),
    decidedBy: "Kommunstyrelsen",
    effect: { documents: 0, pages: 0, requirements: 0, readingMinutes: 0 },
    evidence: [],
    protection: null,
    confidence: "medium",
    shortening: null,
    ...parts,
  };
}

const plan: readonly PlanItem[] = [
  proposal(
    {
      action: "remove-copy",
      documents: [remoteWorkCopy.path, remoteWork.path],
      effect: { documents: 1, pages: 7, requirements: 41, readingMinutes: 12.4 },
      confidence: "high",
    },
    "duplicate",
  ),
  proposal(
    {
      action: "shorten",
      documents: [remoteWork.path],
      effect: { documents: 0, pages: 4, requirements: 31, readingMinutes: 9.4 },
      evidence: [
        { document: remoteWork.path, text: "enligt AFS 2012:2", place: { page: 3, line: 17, block: 41 } },
      ],
      confidence: "high",
    },
    "too-long",
    "too-detailed",
    "rests-on-repealed-law",
  ),
  proposal(
    {
      action: "shorten",
      documents: [checklist.path],
      decidedBy: "Barn- och utbildningsnämnden",
      effect: { documents: 0, pages: 4, requirements: 42, readingMinutes: 9.1 },
      evidence: [{ document: checklist.path, text: POINTS[0] ?? "", place: { page: 1, line: 4, block: 0 } }],
    },
    "too-detailed",
    "protective-detail",
  ),
  proposal(
    {
      action: "update",
      documents: [libraryPlan.path],
      decidedBy: "Kommunfullmäktige",
      protection: libraryPlan.protection,
    },
    "too-many-goals",
    "required-by-law",
  ),
  proposal(
    {
      action: "investigate",
      documents: [threatPlan.path],
      decidedBy: null,
      protection: threatPlan.protection,
      confidence: "low",
    },
    "no-deciding-body",
    "may-be-required-by-law",
  ),
  proposal(
    {
      action: "merge",
      documents: [hostile.path, wide.path],
      decidedBy: ALL_HOSTILE,
      protection: hostile.protection,
      effect: { documents: 1, pages: 0, requirements: 0, readingMinutes: 0 },
      evidence: [{ document: hostile.path, text: ALL_HOSTILE, place: { page: 1, line: 1, block: 0 } }],
    },
    "overlaps-others",
  ),
  proposal({ action: "keep", documents: [slim.path] }, "up-to-date"),
];

const relations: readonly Relation[] = [
  { kind: "copy", from: remoteWorkCopy.path, to: remoteWork.path, score: 1, evidence: [] },
  {
    kind: "near-copy",
    from: hostile.path,
    to: slim.path,
    score: 0.83,
    evidence: [{ document: hostile.path, text: ALL_HOSTILE, place: null }],
  },
  { kind: "refers", from: slim.path, to: remoteWork.path, score: 1, evidence: [] },
  {
    kind: "contradicts",
    from: slim.path,
    to: hostile.path,
    score: 1,
    evidence: [1, 2, 3, 4].flatMap((line) => [
      {
        document: slim.path,
        text: `Mötet ska sluta inom ${line} timmar.`,
        place: { page: null, line, block: 0 },
      },
      { document: hostile.path, text: `${ALL_HOSTILE} ${line}`, place: { page: 2, line, block: 0 } },
    ]),
  },
];

const problem = (document: string | null, code: ProblemCode, data: Record<string, string | number> = {}) => ({
  document,
  stage: "read" as const,
  code,
  message: `${code} i ${document ?? "körningen"}`,
  data,
});

const problems: AuditResult["problems"] = [
  problem(scanned.path, "no-text"),
  problem(threatPlan.path, "some-pages-without-text", { pages: 2 }),
  problem(hostile.path, "encoding-guessed", { encoding: ALL_HOSTILE }),
  problem("export.zip!/djupt/arkiv.zip", "limit-archive-depth", { limit: 3 }),
];

const documents: readonly AuditedDocument[] = [
  remoteWorkCopy,
  checklist,
  threatPlan,
  hostile,
  libraryPlan,
  remoteWork,
  slim,
  ...aside,
  scanned,
  wide,
];

/** The whole audit; parts may be replaced. */
export function sampleResult(parts: Partial<AuditResult> = {}): AuditResult {
  const all = parts.documents ?? [...documents];
  const counted = (parts.findings ?? findings).filter(({ suppressed }) => suppressed === null);
  return {
    schemaVersion: "1",
    tool: { name: "tillit", version: "0.1.0", ruleSet: "2026.11", lawTables: "2026-11" },
    run: {
      asOf: "2026-11-24",
      roots: ["./intranet", `./${ALL_HOSTILE}`],
      lang: "sv",
      interrupted: false,
      config: {
        organisation: "Lilla kommun",
        kind: "kommun",
        termStart: "2026-10-15",
        wordsPerMinute: 200,
        file: null,
      },
    },
    summary: summarise(all, counted, "2026-11-24"),
    documents: all,
    relations: [...relations],
    goals: {
      overarching: {
        body: "Kommunfullmäktige",
        goals: 12,
        documents: [
          { document: slim.path, goals: 8 },
          { document: hostile.path, goals: 4 },
        ],
      },
      measured: 2,
      indicators: 5,
      repeated: [
        {
          first: { document: slim.path, statement: "g1", text: "Alla ska trivas." },
          second: { document: hostile.path, statement: "g2", text: ALL_HOSTILE },
        },
      ],
      passed: [{ document: hostile.path, statement: "g3", text: ALL_HOSTILE, year: 2020 }],
    },
    findings: [...findings],
    plan: [...plan],
    whatIf: { curve: effectCurve(plan), budget: null },
    problems,
    ...parts,
  };
}

/** An audit that met no document at all. */
export function emptyResult(): AuditResult {
  const goals = { overarching: null, measured: 0, indicators: 0, repeated: [], passed: [] };
  return sampleResult({ documents: [], relations: [], goals, findings: [], plan: [], problems: [] });
}

/** The audit stopped in the middle, with a problem of its own. */
export function interruptedResult(): AuditResult {
  const whole = sampleResult();
  return {
    ...whole,
    run: { ...whole.run, interrupted: true },
    problems: [
      ...whole.problems,
      { ...problem(null, "interrupted", { done: 12, found: 40 }), stage: "audit" },
    ],
  };
}
