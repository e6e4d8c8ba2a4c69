/** What is said to have changed between two audits. */
import { describe, expect, it } from "vitest";
import type { AuditedDocument } from "../../src/model/audited-document.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import { comparisonSummary, renderComparison } from "../../src/report/terminal/render-comparison.ts";
import { compareAudits } from "../../src/result/compare.ts";
import { sampleDocument } from "../model/sample-document.ts";
import { sampleResult } from "../report/sample-result.ts";

function compared(before: readonly AuditedDocument[], now: readonly AuditedDocument[]): Comparison {
  return compareAudits(sampleResult({ documents: [...before] }), sampleResult({ documents: [...now] }));
}

function kindsOf(before: AuditedDocument, now: AuditedDocument): readonly string[] {
  return compared([before], [now]).documents[0]?.kinds ?? [];
}

const rewritten = (parts: Parameters<typeof sampleDocument>[0]) =>
  sampleDocument({ contentHash: "other", wordsHash: "other", ...parts });

describe("the comparison of two audits", () => {
  it("says nothing of what is as it was", () => {
    const result = sampleResult();
    const { documents, figures } = compareAudits(result, result);
    expect(documents).toEqual([]);
    for (const { before, now } of figures) expect(now).toBe(before);
  });

  it("tells new, gone and moved documents apart, whatever their order", () => {
    const moved = sampleDocument({ path: "b.md", contentHash: "same" });
    const before = [sampleDocument({ path: "a.md" }), moved];
    const now = [{ ...moved, path: "hr/b.md" }, sampleDocument({ path: "c.md" })];
    const { documents } = compared(before, now);
    expect(documents.map(({ path, kinds, before: was }) => [path, kinds, was])).toEqual([
      ["a.md", ["gone"], null],
      ["c.md", ["new"], null],
      ["hr/b.md", ["moved"], "b.md"],
    ]);
    expect(compared(before.toReversed(), now.toReversed())).toEqual(compared(before, now));
  });

  it("tells whether a changed document became shorter or longer, by its requirements and then by its words", () => {
    const was = sampleDocument({ counts: { binding: 20 }, measures: { words: 600 } });
    expect(kindsOf(was, rewritten({ counts: { binding: 8 }, measures: { words: 900 } }))).toEqual([
      "shortened",
    ]);
    expect(kindsOf(was, rewritten({ counts: { binding: 21 }, measures: { words: 600 } }))).toEqual([
      "lengthened",
    ]);
    expect(kindsOf(was, rewritten({ counts: { binding: 20 }, measures: { words: 500 } }))).toEqual([
      "shortened",
    ]);
    expect(kindsOf(was, rewritten({ counts: { binding: 20 }, measures: { words: 600 } }))).toEqual([
      "changed",
    ]);
  });

  it("does not call a document changed that was only saved anew", () => {
    const was = sampleDocument();
    expect(kindsOf(was, { ...was, contentHash: "saved anew" })).toEqual([]);
  });

  it("tells that a document was reviewed", () => {
    const was = sampleDocument({ metadata: { decidedBy: "Kommunstyrelsen", decidedDate: "2020-01-01" } });
    const now = sampleDocument({
      metadata: { decidedBy: "Kommunstyrelsen", decidedDate: "2020-01-01", revisedDate: "2026-02-03" },
    });
    expect(kindsOf(was, now)).toEqual(["reviewed"]);
    expect(kindsOf(now, was)).toEqual([]);
  });

  it("leaves out what was set aside or could not be read", () => {
    const aside = sampleDocument({ path: "meny.md", steering: false });
    const unread = sampleDocument({ path: "skannad.pdf", grade: "unread" });
    expect(compared([], [aside, unread]).documents).toEqual([]);
  });

  it("is told in words, and in one line", () => {
    const comparison = compared(
      [sampleDocument({ counts: { binding: 20 } })],
      [rewritten({ counts: { binding: 8 } })],
    );
    const options = { lang: "sv", width: 80, color: false } as const;
    expect(comparisonSummary(comparison, options)).toMatch(
      /^Styrdokument: 0 nya, 0 borta, 1 ändrade; bindande krav \d+ → \d+$/u,
    );
    const text = renderComparison(comparison, options);
    expect(text).toContain("Resepolicy: kortat (−12 krav)");
    expect(renderComparison(comparison, { ...options, lang: "en" })).toContain(
      "Resepolicy: shortened (−12 requirements)",
    );
  });
});
