/** Sums over proposals: the curve of what each further one adds, and the fewest that reach what somebody wants. */
import type { PlanItem } from "../model/plan-item.ts";
import type { Budget, BudgetMeasure, BudgetResult, CurvePoint } from "../model/what-if.ts";

type Effect = PlanItem["effect"];

/** By binding requirements, then pages, then documents: what weighs on people first. */
const CURVE_ORDER: readonly BudgetMeasure[] = ["requirements", "pages", "documents", "readingMinutes"];

export function effectCurve(plan: readonly PlanItem[]): CurvePoint[] {
  const sum = { documents: 0, pages: 0, requirements: 0, readingMinutes: 0 };
  return plan
    .filter(({ effect }) => CURVE_ORDER.some((measure) => effect[measure] > 0))
    .toSorted((a, b) => byEffect(a, b, CURVE_ORDER))
    .map(({ id, effect }) => {
      add(sum, effect);
      return { plan: id, ...sum };
    });
}

/**
 * The proposals with the largest effect on one figure, as many as it takes: no smaller set reaches as much.
 * @param of what there is of the figure today
 */
export function reachBudget(plan: readonly PlanItem[], { measure, by }: Budget, of: number): BudgetResult {
  const asked = "share" in by ? by.share * of : by.amount;
  const wanted = measure === "pages" ? rounded(asked) : Math.ceil(rounded(asked));
  const chosen: string[] = [];
  let reached = 0;
  for (const { id, effect } of plan.toSorted((a, b) => byEffect(a, b, [measure, ...CURVE_ORDER]))) {
    if (reached >= wanted || effect[measure] === 0) break;
    chosen.push(id);
    reached = rounded(reached + effect[measure]);
  }
  const share = "share" in by ? by.share : null;
  return { measure, of, wanted, share, plan: chosen, reached, enough: reached >= wanted };
}

function byEffect(a: PlanItem, b: PlanItem, measures: readonly BudgetMeasure[]): number {
  for (const measure of measures) {
    const difference = b.effect[measure] - a.effect[measure];
    if (difference !== 0) return difference;
  }
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

function add(sum: Record<BudgetMeasure, number>, effect: Effect): void {
  for (const measure of CURVE_ORDER) sum[measure] = rounded(sum[measure] + effect[measure]);
}

/** One decimal, as effects have: sums of them must not show what the machine makes of tenths. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
