/** What a shortening proposes for each point. */
import { describe, expect, it } from "vitest";
import type { AuditedDocument } from "../../src/model/audited-document.ts";
import type { Shortening } from "../../src/model/plan-item.ts";
import type { Statement } from "../../src/model/statement.ts";
import { RepeatedWords } from "../../src/plan/repeated-words.ts";
import { shorteningOf } from "../../src/plan/shortening.ts";
import { sampleDocument, sampleSettings, sampleStatement } from "../model/sample-document.ts";

const { types } = sampleSettings();

function shortened(statements: readonly Statement[], others: readonly AuditedDocument[] = []): Shortening {
  const document = sampleDocument({ statements: [...statements] });
  return shorteningOf({
    document,
    type: types["policy"],
    repeated: new RepeatedWords([document, ...others]),
  });
}

function outcomes({ points }: Shortening): Array<readonly [string, string | null]> {
  return points.map(({ outcome, reason }) => [outcome, reason]);
}

const under = (heading: string, count: number, parts: Partial<Statement> = {}): Statement[] =>
  Array.from({ length: count }, (_, index) =>
    sampleStatement({ text: `${heading} ska ordna sak ${index}.`, heading: [heading], ...parts }),
  );
const deadline = { markers: [{ marker: "deadline" as const, text: "senast den 1 maj" }] };

describe("a shortening", () => {
  it("speaks of binding requirements alone", () => {
    const goal = sampleStatement({ kind: "goal", text: "Resorna ska bli färre." });
    expect(shortened([goal])).toEqual({ before: 0, after: 0, points: [] });
  });

  it("drops what repeats law, and says which", () => {
    const law = { text: "5 kap. 1 § skollagen", statute: "2010:800", chapter: "5", section: "1" };
    const { points, after } = shortened([sampleStatement({ law })]);
    expect(points).toMatchObject([{ outcome: "drop", reason: "repeats-law", with: "5 kap. 1 § skollagen" }]);
    expect(after).toBe(0);
  });

  it("drops what stands in a document decided higher up, and there it stays", () => {
    const same = sampleStatement({ text: "Chefen ska planera resorna i god tid." });
    const higher = sampleDocument({
      path: "z.md",
      statements: [sampleStatement({ ...same, id: "other" })],
      metadata: { decidedBy: "Kommunfullmäktige" },
    });
    expect(shortened([same], [higher]).points).toMatchObject([
      { outcome: "drop", reason: "repeats-document", with: "z.md" },
    ]);
    const repeated = new RepeatedWords([sampleDocument({ statements: [same] }), higher]);
    const { points } = shorteningOf({ document: higher, type: types["policy"], repeated });
    expect(points).toMatchObject([{ outcome: "keep", reason: null, with: null }]);
  });

  it("drops what the document says twice, once", () => {
    const text = "Chefen ska planera resorna i god tid.";
    const result = shortened([
      sampleStatement({ id: "first", text }),
      sampleStatement({ id: "second", text }),
    ]);
    expect(result.points).toMatchObject([
      { outcome: "keep" },
      { outcome: "drop", reason: "repeats-itself", with: "first" },
    ]);
    expect(result).toMatchObject({ before: 2, after: 1 });
  });

  it("does not take short sentences for repetitions", () => {
    const text = "Anmälan ska göras.";
    expect(shortened([sampleStatement({ id: "a", text }), sampleStatement({ id: "b", text })]).after).toBe(2);
  });

  it("asks about detail that protects, whatever else it is", () => {
    const markers = [...deadline.markers, { marker: "fire-and-life" as const, text: "brandsläckare" }];
    expect(outcomes(shortened(under("Brand", 3, { markers })))).toEqual(
      Array(3).fill(["ask", "protective-detail"]),
    );
  });

  it("makes one of the points under a heading that say how, and leaves the others", () => {
    const result = shortened([
      ...under("Resor", 3, deadline),
      ...under("Boende", 1, deadline),
      ...under("Mat", 2),
    ]);
    expect(outcomes(result)).toEqual([
      ...Array(3).fill(["merge", "how-not-what"]),
      ["keep", null],
      ["keep", null],
      ["keep", null],
    ]);
    expect(result).toMatchObject({ before: 6, after: 4 });
    expect(new Set(result.points.slice(0, 3).map((point) => point.with)).size).toBe(1);
  });

  it("goes on with the headings that have most points until what is left is what the type expects", () => {
    const groups = [12, 10, 8, 2].flatMap((count, index) => under(`Rubrik ${index}`, count));
    const result = shortened(groups);
    expect(result.before).toBe(32);
    expect(result.after).toBeLessThanOrEqual(10);
    expect(result.after).toBeGreaterThan(0);
    expect(outcomes(result).slice(-2)).toEqual(Array(2).fill(["keep", null]));
  });

  it("seventy-two points become a few", () => {
    const points = Array.from({ length: 9 }, (_, index) => under(`Område ${index}`, 8, deadline)).flat();
    expect(shortened(points)).toMatchObject({ before: 72, after: 9 });
  });

  it("accounts for every point once", () => {
    const points = [...under("Resor", 9, deadline), ...under("Mat", 9)];
    const result = shortened(points);
    expect(result.points.map(({ statement }) => statement)).toEqual(points.map(({ id }) => id));
  });
});
