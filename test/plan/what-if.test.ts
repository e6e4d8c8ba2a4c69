/** The curve of effects, and the fewest proposals that reach a goal. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlanItem } from "../../src/model/plan-item.ts";
import { effectCurve, reachBudget } from "../../src/plan/what-if.ts";

function proposal(id: string, effect: Partial<PlanItem["effect"]>): PlanItem {
  return {
    id,
    action: "shorten",
    documents: [`${id}.md`],
    reasons: [],
    decidedBy: "Kommunstyrelsen",
    effect: { documents: 0, pages: 0, requirements: 0, readingMinutes: 0, ...effect },
    evidence: [],
    protection: null,
    confidence: "high",
    shortening: null,
  };
}

const PLAN = [
  proposal("a", { requirements: 5, pages: 0.1 }),
  proposal("b", { requirements: 40, pages: 0.2 }),
  proposal("c", {}),
  proposal("d", { requirements: 10, documents: 1 }),
];

describe("the curve", () => {
  it("adds up the proposals, the largest first, and leaves out those without effect", () => {
    expect(effectCurve(PLAN)).toEqual([
      { plan: "b", documents: 0, pages: 0.2, requirements: 40, readingMinutes: 0 },
      { plan: "d", documents: 1, pages: 0.2, requirements: 50, readingMinutes: 0 },
      { plan: "a", documents: 1, pages: 0.3, requirements: 55, readingMinutes: 0 },
    ]);
  });

  it("does not depend on the order of the plan", () => {
    expect(effectCurve(PLAN.toReversed())).toEqual(effectCurve(PLAN));
  });
});

describe("a budget", () => {
  it("takes a share of what there is", () => {
    const by = { share: 0.3 };
    expect(reachBudget(PLAN, { measure: "requirements", by }, 150)).toEqual({
      measure: "requirements",
      of: 150,
      wanted: 45,
      share: 0.3,
      plan: ["b", "d"],
      reached: 50,
      enough: true,
    });
  });

  it("says when all proposals together are not enough", () => {
    const result = reachBudget(PLAN, { measure: "documents", by: { amount: 2 } }, 4);
    expect(result).toMatchObject({ share: null, plan: ["d"], reached: 1, enough: false });
  });

  it("proposes nothing for nothing", () => {
    const result = reachBudget(PLAN, { measure: "pages", by: { amount: 0 } }, 4);
    expect(result).toMatchObject({ plan: [], enough: true });
  });

  it("is reached by no smaller set", () => {
    const effects = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(effects, fc.nat({ max: 100 }), (figures, amount) => {
        const plan = figures.map((requirements, index) => proposal(String(index), { requirements }));
        const { plan: chosen, enough } = reachBudget(plan, { measure: "requirements", by: { amount } }, 500);
        const sums = subsets(figures).filter((subset) => sum(subset) >= amount);
        expect(enough).toBe(sums.length > 0);
        if (enough) expect(chosen.length).toBe(Math.min(...sums.map((subset) => subset.length)));
      }),
    );
  });
});

function subsets(figures: readonly number[]): number[][] {
  return Array.from({ length: 2 ** figures.length }, (_, mask) =>
    figures.filter((_figure, index) => (mask & (1 << index)) !== 0),
  );
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
