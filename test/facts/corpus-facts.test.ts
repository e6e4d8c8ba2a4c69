/** Copies, versions and subjects, with traps beside each. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corpusFacts } from "../../src/facts/corpus-facts.ts";
import type { AuditedDocument } from "../../src/model/audited-document.ts";
import { sampleDocument, sampleSettings, sampleStatement } from "../model/sample-document.ts";

const settings = sampleSettings();
const factsOf = (documents: readonly AuditedDocument[]) =>
  corpusFacts({
    documents,
    settings,
    sketches: new Map(),
    terms: new Map(),
    mentions: new Map(),
    links: [],
    dead: [],
  });
const pairsOf = (documents: readonly AuditedDocument[], kind: string): string[] =>
  factsOf(documents)
    .relations.filter((relation) => relation.kind === kind)
    .map(({ from, to }) => `${from} → ${to}`);

describe("copies", () => {
  it("are told by their words, whatever the format", () => {
    const documents = [
      sampleDocument({ path: "hr/resepolicy.docx", wordsHash: "same" }),
      sampleDocument({ path: "hr/arkiv/resepolicy.pdf", wordsHash: "same" }),
    ];
    expect(pairsOf(documents, "copy")).toEqual(["hr/arkiv/resepolicy.pdf → hr/resepolicy.docx"]);
  });

  it("a name that says copy gives way even when it stands nearer the top", () => {
    const documents = [
      sampleDocument({ path: "resepolicy-kopia.md", wordsHash: "same" }),
      sampleDocument({ path: "ekonomi/styrning/resepolicy.md", wordsHash: "same" }),
    ];
    expect(pairsOf(documents, "copy")).toEqual(["resepolicy-kopia.md → ekonomi/styrning/resepolicy.md"]);
  });

  it("equal bytes and equal words join into one group with one original", () => {
    const documents = [
      sampleDocument({ path: "a.md", contentHash: "bytes", wordsHash: null }),
      sampleDocument({ path: "b.md", contentHash: "bytes", wordsHash: "words" }),
      sampleDocument({ path: "c.md", contentHash: "other", wordsHash: "words" }),
    ];
    expect(pairsOf(documents, "copy")).toEqual(["b.md → a.md", "c.md → a.md"]);
  });

  it("texts too short to have a hash, set-aside and unread files are no copies", () => {
    const documents = [
      sampleDocument({ path: "a.md", wordsHash: null }),
      sampleDocument({ path: "b.md", wordsHash: null }),
      sampleDocument({ path: "c.md", wordsHash: "same", steering: false }),
      sampleDocument({ path: "d.md", wordsHash: "same", grade: "unread" }),
      sampleDocument({ path: "e.md", wordsHash: "same" }),
    ];
    expect(factsOf(documents).relations).toEqual([]);
  });
});

describe("near copies", () => {
  const lines = ["Ett", "Två", "Tre", "Fyra", "Fem", "Sex", "Sju", "Åtta", "Nio", "Tio"].map(
    (word) => `${word} ska göras av chefen.`,
  );
  const holding = (path: string, texts: readonly string[]): AuditedDocument =>
    sampleDocument({ path, title: path, statements: texts.map((text) => sampleStatement({ text })) });

  it("share most of their statements; the score is the share, the evidence a shared sentence", () => {
    const documents = [
      holding("a.md", lines),
      holding("b.md", [...lines.slice(0, 9), "Något annat ska göras."]),
    ];
    const [relation] = factsOf(documents).relations;
    expect(relation).toMatchObject({ kind: "near-copy", from: "b.md", to: "a.md", score: 0.818 });
    expect(relation?.evidence.map(({ text }) => text)).toEqual([lines[0], lines[0]]);
  });

  it("half the statements in common are no near copy, nor are four statements", () => {
    const half = [...lines.slice(0, 5), "A ska ske.", "B ska ske.", "C ska ske.", "D ska ske.", "E ska ske."];
    expect(factsOf([holding("a.md", lines), holding("b.md", half)]).relations).toEqual([]);
    expect(
      factsOf([holding("a.md", lines.slice(0, 4)), holding("b.md", lines.slice(0, 4))]).relations,
    ).toEqual([]);
  });
});

describe("versions", () => {
  const version = (path: string, title: string, parts: Record<string, string>, unit = ""): AuditedDocument =>
    sampleDocument({ path, title, unit, metadata: { decidedBy: "Kommunfullmäktige", ...parts } });

  it("of one title and body point from the older to the one in force", () => {
    const documents = [
      version("ny.pdf", "Biblioteksplan 2024–2027", { decidedDate: "2023-11-27" }),
      version("gammal.pdf", "Biblioteksplan 2020–2023", { decidedDate: "2019-12-02" }),
    ];
    expect(pairsOf(documents, "version")).toEqual(["gammal.pdf → ny.pdf"]);
  });

  it("the routines that two heads decided for their own schools are not versions of each other", () => {
    const documents = [
      version("a.pdf", "Rutin för utflykter", { decidedBy: "Rektor", decidedDate: "2024-01-01" }, "a-skolan"),
      version("b.pdf", "Rutin för utflykter", { decidedBy: "Rektor", decidedDate: "2025-01-01" }, "b-skolan"),
    ];
    expect(factsOf(documents).relations).toEqual([]);
  });

  it("without dates nothing tells which is older", () => {
    expect(
      factsOf([version("a.pdf", "Resepolicy", {}), version("b.pdf", "Resepolicy", {})]).relations,
    ).toEqual([]);
  });

  it("'replaces' is resolved by title and day", () => {
    const documents = [
      version("ny.md", "Riktlinje för resor", {
        decidedDate: "2024-09-30",
        replaces: "Resepolicy 2019-04-29",
      }),
      version("gammal.md", "Resepolicy", { decidedDate: "2019-04-29" }),
      version("annan.md", "Resepolicy", { decidedDate: "2015-01-01", decidedBy: "Socialnämnden" }),
    ];
    expect(pairsOf(documents, "replaces")).toEqual(["ny.md → gammal.md"]);
    expect(pairsOf(documents, "version")).toEqual(["gammal.md → ny.md"]);
  });
});

describe("subjects", () => {
  const titled = (path: string, title: string): AuditedDocument => sampleDocument({ path, title });

  it("join titles over types and compounds, and are named by their own words", () => {
    const documents = [
      titled("a.md", "Policy för distansarbete"),
      titled("b.md", "Distansarbetspolicy för skolan"),
      titled("c.md", "Rutin för teknik vid distansarbete"),
      titled("d.md", "Resepolicy"),
    ];
    expect(factsOf(documents).subjects).toEqual([
      { name: "distansarbete", documents: ["a.md", "b.md", "c.md"] },
    ]);
  });

  it("words that fit any title and names of bodies make no subject", () => {
    const documents = [
      titled("a.md", "Riktlinje för kommunens verksamhet 2024"),
      titled("b.md", "Policy för kommunens verksamhet 2024"),
      titled("c.md", "Reglemente för kommunstyrelsen"),
      titled("d.md", "Delegationsordning för kommunstyrelsen"),
    ];
    expect(factsOf(documents).subjects).toEqual([]);
  });
});

describe("the facts", () => {
  const documents = [
    sampleDocument({ path: "a.md", title: "Policy för möten", wordsHash: "x" }),
    sampleDocument({ path: "b.md", title: "Policy för möten", wordsHash: "x" }),
    sampleDocument({ path: "c.md", title: "Rutin för möten", metadata: { decidedBy: "Rektor" } }),
    sampleDocument({
      path: "d.md",
      title: "Policy för möten",
      metadata: { decidedBy: "Kommunstyrelsen", decidedDate: "2019-01-01" },
    }),
  ];

  it("do not depend on the order of the documents", () => {
    const wanted = factsOf(documents);
    expect(wanted.relations.length).toBeGreaterThan(1);
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
        expect(factsOf(shuffled)).toEqual(wanted);
      }),
    );
  });
});

describe("references to older versions", () => {
  it("lead to the version in force, over those in between", () => {
    const decided = (
      path: string,
      title: string,
      decidedDate: string,
      more: Partial<Record<"replaces" | "diaryNumber", string>>,
    ) => sampleDocument({ path, title, metadata: { decidedBy: "Kommunstyrelsen", decidedDate, ...more } });
    const documents = [
      decided("a.md", "Riktlinje för hundar", "2015-01-01", { diaryNumber: "KS 2015/1" }),
      decided("b.md", "Riktlinje för sällskapsdjur", "2019-01-01", {
        replaces: "Riktlinje för hundar 2015-01-01",
      }),
      decided("c.md", "Riktlinje för djur", "2024-01-01", {
        replaces: "Riktlinje för sällskapsdjur 2019-01-01",
      }),
      decided("d.md", "Rutin för kontorshundar", "2024-02-01", {}),
    ];
    const mention = {
      by: "number" as const,
      text: "KS 2015/1",
      number: "KS 2015/1",
      place: { page: null, line: 1, block: 0 },
    };
    const { references } = corpusFacts({
      documents,
      settings,
      sketches: new Map(),
      terms: new Map(),
      mentions: new Map([["d.md", [mention]]]),
      links: [],
      dead: [],
    });
    expect(references.outdated.map(({ to, newer }) => [to, newer])).toEqual([["a.md", "c.md"]]);
  });
});
