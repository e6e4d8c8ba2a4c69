/** What is proposed for a document, and what never is. */
import { describe, expect, it } from "vitest";
import type { AuditedDocument, Protection } from "../../src/model/audited-document.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { PlanItem } from "../../src/model/plan-item.ts";
import type { Relation } from "../../src/model/relation.ts";
import type { Subject } from "../../src/model/subject.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import { RULE_PROPOSALS } from "../../src/plan/rule-proposals.ts";
import { RULES } from "../../src/rules/registry.ts";
import { sampleDocument, sampleSettings, sampleStatement } from "../model/sample-document.ts";

const settings = sampleSettings();

function finding(rule: string, parts: Partial<Finding> = {}): Finding {
  const document = parts.document ?? "policy.md";
  return {
    rule,
    severity: "consider",
    document,
    place: null,
    message: rule,
    data: {},
    evidence: [],
    fingerprint: `${rule} in ${document}`,
    suppressed: null,
    ...parts,
  };
}

interface Case {
  readonly relations?: readonly Relation[];
  readonly subjects?: readonly Subject[];
  readonly others?: readonly AuditedDocument[];
}

function proposalFor(document: AuditedDocument, findings: readonly Finding[], more: Case = {}): PlanItem {
  const { relations = [], subjects = [], others = [] } = more;
  const plan = makePlan({ documents: [document, ...others], findings, relations, subjects, settings });
  const item = plan.find(({ documents }) => documents[0] === document.path);
  if (item === undefined) throw new Error("no proposal");
  return item;
}

const protection = (confidence: Protection["confidence"]): Protection => ({
  document: "Biblioteksplan",
  statute: "bibliotekslagen (2013:801)",
  section: "17 §",
  decidedBy: "fullmäktige",
  confidence,
  note: "",
});
const olderThan = (to: string): Relation => ({
  kind: "version",
  from: "policy.md",
  to,
  score: 1,
  evidence: [],
});

describe("the plan", () => {
  it("keeps what nothing is to be said of", () => {
    const item = proposalFor(sampleDocument(), []);
    expect(item).toMatchObject({ action: "keep", reasons: [{ reason: "up-to-date" }] });
    expect(item.effect).toEqual({ documents: 0, pages: 0, requirements: 0, readingMinutes: 0 });
  });

  it("proposes nothing but to investigate where no deciding body is known", () => {
    const document = sampleDocument({ metadata: { decidedDate: "2015-01-01" } });
    for (const rule of RULE_PROPOSALS.keys()) {
      const item = proposalFor(document, [finding(rule, { severity: "important" })]);
      expect(item).toMatchObject({ action: "investigate", decidedBy: null });
      expect(item.reasons.map(({ reason }) => reason)).toContain("no-deciding-body");
    }
  });

  it("never proposes to repeal or merge what law requires, or may require", () => {
    for (const confidence of ["high", "medium", "low"] as const) {
      const document = sampleDocument({ protection: protection(confidence) });
      for (const rule of RULE_PROPOSALS.keys()) {
        for (const relations of [[], [olderThan("new.md")]]) {
          const { action } = proposalFor(document, [finding(rule)], { relations });
          expect(["repeal", "merge"]).not.toContain(action);
        }
      }
    }
  });

  it("a lapsed document that law requires needs a new decision; where law may require it, the report asks", () => {
    const lapsed = [finding("validity-passed")];
    expect(proposalFor(sampleDocument({ protection: protection("high") }), lapsed).action).toBe("update");
    expect(proposalFor(sampleDocument({ protection: protection("low") }), lapsed).action).toBe("investigate");
    expect(proposalFor(sampleDocument(), lapsed).action).toBe("repeal");
  });

  it("a document decided by the state is kept, whatever is found in it", () => {
    const regulation = sampleDocument({ type: "föreskrift", family: "extern" });
    expect(
      proposalFor(regulation, [finding("too-many-requirements"), finding("review-overdue")]).action,
    ).toBe("keep");
  });

  it("names the version in force beside the older one, and takes the whole of it away", () => {
    const document = sampleDocument({ counts: { obligation: 12, binding: 12 } });
    const item = proposalFor(document, [finding("older-version")], { relations: [olderThan("new.md")] });
    expect(item).toMatchObject({
      action: "repeal",
      documents: ["policy.md", "new.md"],
      reasons: [{ reason: "replaced-by-newer", findings: ["older-version in policy.md"] }],
      effect: { documents: 1, pages: 2, requirements: 12, readingMinutes: 3 },
      confidence: "high",
    });
  });

  it("a shortening takes the pages beyond what is expected of the type, and the points that its proposal settles", () => {
    const statements = Array.from({ length: 40 }, (_, index) =>
      sampleStatement({ text: `Chefen ska ordna sak ${index}.`, heading: [`Rubrik ${index % 10}`] }),
    );
    const document = sampleDocument({
      statements,
      measures: { pages: 7, readingMinutes: 14 },
      counts: { obligation: 40, binding: 40, goal: 0 },
    });
    const item = proposalFor(document, [finding("too-long"), finding("too-many-requirements")]);
    expect(item.action).toBe("shorten");
    expect(item.shortening).toMatchObject({ before: 40, after: 10 });
    expect(item.effect).toEqual({ documents: 0, pages: 4, requirements: 30, readingMinutes: 10.5 });
    expect(item.reasons.map(({ reason }) => reason)).toEqual(["too-detailed", "too-long"]);
  });

  it("what stands in a document that goes is not said there", () => {
    const text = "Chefen ska planera resorna i god tid.";
    const older = sampleDocument({ path: "a.md", statements: [sampleStatement({ id: "old", text })] });
    const newer = sampleDocument({ path: "b.md", statements: [sampleStatement({ id: "new", text })] });
    const findings = [
      finding("older-version", { document: "a.md" }),
      finding("too-long", { document: "b.md" }),
    ];
    const relations: Relation[] = [{ kind: "version", from: "a.md", to: "b.md", score: 1, evidence: [] }];
    const plan = makePlan({ documents: [older, newer], findings, relations, subjects: [], settings });
    expect(plan.map(({ action }) => action)).toEqual(["repeal", "shorten"]);
    expect(plan[1]?.shortening?.points).toMatchObject([{ outcome: "keep" }]);
  });

  it("detail that may protect somebody is named as a reason to ask", () => {
    const document = sampleDocument({ measures: { markers: { "fire-and-life": 3 } } });
    const item = proposalFor(document, [finding("prescribes-method")]);
    expect(item.reasons.map(({ reason }) => reason)).toContain("protective-detail");
  });

  it("a finding worth knowing ('info') proposes nothing by itself", () => {
    expect(proposalFor(sampleDocument(), [finding("too-long", { severity: "info" })]).action).toBe("keep");
  });

  it("on a crowded subject the document decided highest up leads, and the others may go into it", () => {
    const lead = sampleDocument({
      path: "lead.md",
      metadata: { decidedBy: "Kommunfullmäktige", decidedDate: "2010-01-01" },
    });
    const document = sampleDocument();
    const subjects = [{ name: "resor", documents: ["lead.md", "policy.md"] }];
    const findings = ["lead.md", "policy.md"].map((path) =>
      finding("too-many-on-one-subject", { document: path }),
    );
    const more = { subjects, others: [lead] };
    expect(proposalFor(document, findings, more)).toMatchObject({
      action: "merge",
      documents: ["policy.md", "lead.md"],
      effect: { documents: 1 },
      confidence: "low",
    });
    expect(proposalFor(lead, findings, { subjects, others: [document] }).action).toBe("keep");
  });

  it("what was read poorly is never sure", () => {
    expect(proposalFor(sampleDocument({ grade: "poor" }), [finding("review-overdue")]).confidence).toBe(
      "medium",
    );
  });

  it("speaks of no document that was set aside or could not be read", () => {
    const documents = [
      sampleDocument({ steering: false }),
      sampleDocument({ path: "b.md", grade: "unread" }),
    ];
    expect(makePlan({ documents, findings: [], relations: [], subjects: [], settings })).toEqual([]);
  });
});

describe("the table of proposals", () => {
  it("speaks of every rule, and of no other", () => {
    expect([...RULE_PROPOSALS.keys()].sort()).toEqual(RULES.map(({ id }) => id).sort());
  });
});
