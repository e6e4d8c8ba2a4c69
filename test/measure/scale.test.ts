/** The scale follows its published limits, and is never given without its counts. */
import { describe, expect, it } from "vitest";
import { scaleOf } from "../../src/measure/scale.ts";
import { scaleExplanation } from "../../src/measure/scale-explanation.ts";
import { SCALE_ROWS, scoreOf } from "../../src/measure/scale-table.ts";
import type { AuditedDocument } from "../../src/model/audited-document.ts";
import { sampleDocument, sampleStatement } from "../model/sample-document.ts";

const scoreIn = (documents: readonly AuditedDocument[], name: string): number | null | undefined =>
  scaleOf(documents).indicators.find(({ indicator }) => indicator === name)?.score;

describe("the limits", () => {
  it.each([
    [9, 5],
    [10, 4],
    [18, 4],
    [36, 3],
    [72, 2],
    [73, 1],
  ])("%i goals give %i", (goals, score) => {
    expect(scoreOf("few-goals", goals)).toBe(score);
  });

  it("fall from 5 to 2 without crossing", () => {
    for (const { better, limits } of SCALE_ROWS) {
      const ordered = [...limits].sort((a, b) => (better === "fewer" ? a - b : b - a));
      expect(limits).toEqual(ordered);
    }
  });

  it("are printed as they are used, in both languages", () => {
    for (const lang of ["sv", "en"] as const) {
      const text = scaleExplanation(lang);
      for (const { indicator, limits } of SCALE_ROWS) {
        const row = text.split("\n").find((line) => line.startsWith(`| ${indicator} |`));
        for (const limit of limits) expect(row).toContain(String(limit));
      }
    }
  });
});

describe("a group of documents", () => {
  const alive = {
    decidedBy: "Kommunstyrelsen",
    decidedDate: "2025-01-01",
    owner: "Kanslichef",
    nextReview: "2028-01-01",
  };

  it("is alive when it says who owns, who decided and when it is looked over", () => {
    expect(scoreIn([sampleDocument({ metadata: alive })], "kept-alive")).toBe(5);
    expect(scoreIn([sampleDocument({ metadata: {} })], "kept-alive")).toBe(2);
  });

  it("goals are summed, requirements are counted per document", () => {
    const documents = [1, 2, 3].map((number) =>
      sampleDocument({
        path: `${number}.md`,
        counts: { goal: 9, obligation: 20, binding: 20 },
        statements: [sampleStatement()],
      }),
    );
    expect(scoreIn(documents, "few-goals")).toBe(3);
    expect(scoreIn(documents, "few-requirements")).toBe(4);
  });

  it("detail is a share of the statements", () => {
    const detailed = sampleStatement({ markers: [{ marker: "clock-time", text: "kl. 08.30" }] });
    const document = sampleDocument({ statements: [detailed, sampleStatement(), sampleStatement()] });
    const indicator = scaleOf([document]).indicators.find(({ indicator: name }) => name === "what-not-how");
    expect(indicator).toEqual({
      indicator: "what-not-how",
      score: 3,
      counts: { detailed: 1, statements: 3 },
    });
  });

  it("has no mean when hardly anything can be judged, and unread documents count nowhere", () => {
    expect(scaleOf([]).score).toBeNull();
    expect(scaleOf([sampleDocument()]).score).toBeNull();
    const unread = sampleDocument({ path: "b.md", grade: "unread", counts: { goal: 500 } });
    expect(scaleOf([sampleDocument(), unread])).toEqual(scaleOf([sampleDocument()]));
  });
});
