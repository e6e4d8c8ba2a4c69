/** What the reports choose from a result, and in which order. */
import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/messages/catalogue.ts";
import { titleOf } from "../../src/report/selection/documents.ts";
import { headFigures, savesAnything, savingOf } from "../../src/report/selection/figures.ts";
import { missingMetadata } from "../../src/report/selection/missing-metadata.ts";
import { outdatedReferences } from "../../src/report/selection/outdated-references.ts";
import { overDetailedDocuments } from "../../src/report/selection/over-detailed.ts";
import { proposalGroups } from "../../src/report/selection/proposals.ts";
import { protectionGroups } from "../../src/report/selection/protected-documents.ts";
import { faultGroups, readingFaults } from "../../src/report/selection/reading-faults.ts";
import { referredText, relatedDocuments } from "../../src/report/selection/related-documents.ts";
import { setAsideGroups } from "../../src/report/selection/set-aside.ts";
import { explainedReasons, quotesOf, relationText } from "../../src/report/wording/judgements.ts";
import { emptyResult, sampleResult } from "./sample-result.ts";

const result = sampleResult();
const words = catalogue("sv");
const place = { page: 1, line: 1, block: 0 };

describe("figures", () => {
  it("count steering documents that could be read, and nothing else", () => {
    expect(headFigures(result)).toMatchObject({
      documents: 8,
      goals: 13,
      documentsWithGoals: 2,
      binding: 162,
    });
    expect(headFigures(emptyResult()).notReviewedShare).toBeNull();
  });

  it("sum what the proposals would take away", () => {
    expect(savingOf(result)).toMatchObject({
      documents: { saved: 2, of: 8 },
      pages: { saved: 15, of: 36.5 },
      requirements: { saved: 114, of: 162 },
    });
    expect(savesAnything(savingOf(emptyResult()))).toBe(false);
  });
});

describe("lists", () => {
  it("begin with the gravest over-detailed document, with its signs by number", () => {
    const [first, second] = overDetailedDocuments(result);
    expect(first?.document.id).toBe("remote");
    expect(first?.signs.map(({ marker }) => marker)).toEqual([
      "clock-time",
      "form",
      "approval-chain",
      "deadline",
    ]);
    expect(second?.document.id).toBe("checklist");
    expect(second?.protects).toEqual(["personal-data"]);
  });

  it("put proposals without a deciding body last and leave out what is kept", () => {
    const groups = proposalGroups(result);
    expect(groups.at(-1)?.body).toBeNull();
    expect(groups.flatMap(({ proposals }) => proposals).some(({ item }) => item.action === "keep")).toBe(
      false,
    );
  });

  it("gather documents under the law that requires them, the certain first", () => {
    const { documents } = result;
    const twice = documents.flatMap((document) =>
      document.id === "library" ? [document, { ...document, path: "a.html", id: "a" }] : [document],
    );
    const groups = protectionGroups(sampleResult({ documents: twice }));
    expect(groups.map(({ protection }) => protection.confidence)).toEqual(["high", "medium", "low"]);
    expect(groups[0]?.documents.map(({ path }) => path)).toEqual(["a.html", "kultur/biblioteksplan.html"]);
  });

  it("gather files that could not be read under what hindered it", () => {
    const [scanned] = result.problems;
    const more = scanned === undefined ? [] : [{ ...scanned, document: "annan.pdf" }];
    const { unread } = readingFaults(sampleResult({ problems: [...result.problems, ...more] }));
    expect(faultGroups(unread).map(({ problems, paths }) => [problems[0]?.code, paths.length])).toEqual([
      ["limit-archive-depth", 1],
      ["no-text", 2],
    ]);
  });

  it("name the most common reason for setting aside first", () => {
    expect(setAsideGroups(result).map(({ reason, documents }) => [reason, documents.length])).toEqual([
      ["form", 4],
      ["menu", 1],
      ["news", 1],
    ]);
  });

  it("put what most texts lean on first among outdated references", () => {
    expect(outdatedReferences(result).map(({ asBasis }) => asBasis)).toEqual([1, 1, 0]);
  });

  it("count what is missing, of those that were read", () => {
    const { judged, fields } = missingMetadata(result);
    expect(judged).toBe(8);
    expect(fields.find(({ field }) => field === "decidedBy")?.missing).toBe(2);
  });

  it("leave plain references out of what hangs together", () => {
    expect(relatedDocuments(result).map(({ relation }) => relation.kind)).toEqual([
      "copy",
      "near-copy",
      "contradicts",
    ]);
  });

  it("hold the words of two documents against each other in pairs, titles not", () => {
    const [, near, contradicting] = relatedDocuments(result);
    expect(near?.pairs).toEqual([]);
    expect(contradicting?.pairs).toHaveLength(4);
    for (const { from, to } of contradicting?.pairs ?? [])
      expect([from.document, to.document]).toEqual([contradicting?.from.path, contradicting?.to.path]);
  });

  it("count the documents that another one mentions", () => {
    expect(referredText(result, words)).toBe(
      "1 av 7 dokument nämns eller länkas i ett annat styrdokument, kopior och äldre versioner oräknade.",
    );
    expect(referredText({ ...result, relations: [], documents: [] }, words)).toBeNull();
  });
});

describe("wording", () => {
  it("names a document by its path when it has no title, and cuts a paragraph taken for one", () => {
    expect(titleOf({ title: " \u200b", path: "a/b.pdf" })).toBe("a/b.pdf");
    expect(titleOf({ title: "ord ".repeat(100), path: "a" }).length).toBeLessThan(145);
  });

  it("quotes whole sentences first, each once, and never the title alone", () => {
    const evidence = [
      "Resepolicy",
      "2025-03-31",
      "Chefen ska godkänna resan.",
      "Chefen ska godkänna resan.",
    ].map((text) => ({ document: "a", text, place }));
    expect(quotesOf(evidence, "Resepolicy", words).map(({ text }) => text)).toEqual([
      "”Chefen ska godkänna resan.”",
      "”2025-03-31”",
    ]);
  });

  it("tells likeness only where it is measured", () => {
    const relation = { from: "a", to: "b", score: 0.83, evidence: [] };
    expect(relationText({ ...relation, kind: "copy" }, words)).toBe("är en kopia av");
    expect(relationText({ ...relation, kind: "near-copy" }, words)).toMatch(
      /^är nästan lika med \(likhet 83\s%\)$/u,
    );
  });

  it("explains a reason by its findings, each told once and few of many", () => {
    const [item] = result.plan;
    const [finding] = result.findings;
    if (item === undefined || finding === undefined)
      throw new Error("the sample has neither plan nor findings");
    const names = ["a", "b", "c", "d", "e", "f"];
    const findings = new Map(names.map((name) => [name, { ...finding, fingerprint: name }]));
    const reasons = [
      { reason: "too-long" as const, findings: names },
      { reason: "too-detailed" as const, findings: ["a", "unknown"] },
    ];
    const [first, second] = explainedReasons({ ...item, reasons }, findings, words);
    expect(first?.findings).toHaveLength(5);
    expect(first?.findings.at(-1)).toBe("… och 2 till");
    expect(second).toEqual({ text: "mer detaljerat än vad som väntas av dokumenttypen", findings: [] });
  });
});
