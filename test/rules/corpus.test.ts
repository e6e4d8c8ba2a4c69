/** Copies, near-copies, older versions and crowded subjects: which document the finding is about. */
import { describe, expect, it } from "vitest";
import type { AuditedDocument, Protection } from "../../src/model/audited-document.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { RelationKind } from "../../src/model/kinds.ts";
import type { UnknownReference } from "../../src/model/mention.ts";
import type { Relation } from "../../src/model/relation.ts";
import { CORPUS_RULES } from "../../src/rules/registry.ts";
import { runCorpusRules } from "../../src/rules/run-rules.ts";
import { sampleDocument, sampleSettings } from "../model/sample-document.ts";

const settings = sampleSettings({ rules: {} });

function relation(kind: RelationKind, score = 1): Relation {
  return {
    kind,
    from: "old.md",
    to: "new.md",
    score,
    evidence: [{ document: "old.md", text: "ord", place: null }],
  };
}

const pair = [
  sampleDocument({ path: "new.md", title: "Resepolicy", metadata: { decidedDate: "2024-09-30" } }),
  sampleDocument({ path: "old.md", title: "Resepolicy", metadata: { decidedDate: "2019-04-29" } }),
];

const references = { unknown: [], named: 0, outdated: [], dead: [], followed: 0 };
const goals = { overarching: null, measured: 0, indicators: 0, repeated: [], passed: [] };

function judged(relations: readonly Relation[], documents: readonly AuditedDocument[] = pair): Finding[] {
  return runCorpusRules({
    documents,
    relations,
    references,
    goals,
    subjects: [],
    settings,
    rules: CORPUS_RULES,
  }).findings;
}

describe("related documents", () => {
  it.each([
    ["copy", "copy"],
    ["near-copy", "near-copy"],
    ["version", "older-version"],
  ] as const)("of the kind %s give the finding %s on the one to question", (kind, rule) => {
    expect(judged([relation(kind)])).toMatchObject([
      { rule, document: "old.md", data: { path: "new.md" }, evidence: [{ text: "ord" }] },
    ]);
  });

  it("of other kinds give none", () => {
    expect(judged([relation("replaces"), relation("refers"), relation("overlaps")])).toEqual([]);
  });

  it("that are not among the documents judged give none", () => {
    expect(judged([relation("copy")], pair.slice(0, 1))).toEqual([]);
  });

  it("tell the share in common, and are left alone below the limit", () => {
    expect(judged([relation("near-copy", 0.8567)])[0]?.data).toMatchObject({ share: 85, limit: 80 });
    expect(judged([relation("near-copy", 0.79)])).toEqual([]);
  });

  it("name both days of a version", () => {
    expect(judged([relation("version")])[0]?.message).toBe(
      "Trolig äldre version (2019-04-29) av ”Resepolicy” (2024-09-30), new.md",
    );
  });
});

describe("crowded subjects", () => {
  const documents = ["a.md", "b.md", "c.md"].map((path) =>
    sampleDocument({ path, title: `Om distansarbete ${path}`, measures: { pages: 2.5 } }),
  );
  const subject = { name: "distansarbete", documents: ["a.md", "b.md", "c.md"] };
  const crowded = (all: readonly AuditedDocument[], relations: readonly Relation[] = []): Finding[] =>
    runCorpusRules({
      documents: all,
      relations,
      references,
      goals,
      subjects: [subject],
      settings,
      rules: CORPUS_RULES,
    }).findings.filter(({ rule }) => rule === "too-many-on-one-subject");

  it("give every document a finding that shows the others", () => {
    const found = crowded(documents);
    expect(found.map(({ document }) => document)).toEqual(["a.md", "b.md", "c.md"]);
    expect(found[0]).toMatchObject({
      message: "3 styrdokument om ”distansarbete” (tas upp från 3), tillsammans 7,5 sidor",
      evidence: [{ document: "b.md" }, { document: "c.md" }],
    });
  });

  it("do not count copies, older versions and what law requires of every unit", () => {
    const version: Relation = { kind: "version", from: "c.md", to: "a.md", score: 1, evidence: [] };
    expect(crowded(documents, [version])).toEqual([]);
    const protection: Protection = {
      document: "Plan",
      statute: "skollagen (2010:800)",
      section: "6 kap. 8 §",
      decidedBy: "huvudmannen",
      confidence: "high",
      note: "",
    };
    const [first, ...rest] = documents.map((document) => ({ ...document, protection }));
    expect(crowded([...documents.slice(0, 1), ...rest])).toEqual([]);
    expect(crowded([first ?? sampleDocument(), ...documents.slice(1)])).toEqual([]);
    const unsure = documents.map((document) => ({
      ...document,
      protection: { ...protection, confidence: "low" as const },
    }));
    expect(crowded(unsure)).toHaveLength(3);
  });

  it("stay readable however many they are", () => {
    const paths = Array.from({ length: 500 }, (_, index) => `${index}.md`);
    const all = paths.map((path) => sampleDocument({ path, title: path }));
    const { findings } = runCorpusRules({
      documents: all,
      relations: [],
      references,
      goals,
      subjects: [{ name: "allt", documents: paths }],
      settings,
      rules: CORPUS_RULES,
    });
    expect(findings).toHaveLength(500);
    expect(Math.max(...findings.map(({ evidence }) => evidence.length))).toBe(10);
  });
});

describe("names of documents that are not among those audited", () => {
  const place = { page: null, line: 3, block: 2 };
  const unknown = (text: string): UnknownReference => ({ document: "new.md", text, place });
  const found = (all: readonly UnknownReference[], named: number): Finding[] =>
    runCorpusRules({
      documents: pair,
      relations: [],
      subjects: [],
      references: { unknown: all, named, outdated: [], dead: [], followed: 0 },
      goals,
      settings,
      rules: CORPUS_RULES,
    }).findings;

  it("give one finding each, at the first place", () => {
    const twice = [
      unknown("Rutin för nycklar"),
      { ...unknown("Rutin för nycklar"), place: { ...place, line: 9 } },
    ];
    expect(found([...twice, unknown("Plan för vatten")], 6)).toMatchObject([
      { rule: "reference-not-found", document: "new.md", place, data: { name: "Rutin för nycklar" } },
      { rule: "reference-not-found", data: { name: "Plan för vatten" } },
    ]);
  });

  it("give none where most names are not found: the audit holds only a part", () => {
    expect(found([unknown("Rutin för nycklar"), unknown("Plan för vatten")], 4)).toHaveLength(2);
    expect(found([unknown("Rutin för nycklar"), unknown("Plan för vatten")], 3)).toEqual([]);
  });
});
