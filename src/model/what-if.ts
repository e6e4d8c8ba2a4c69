/** What the proposals add up to: how far each further one leads, and the fewest that reach a goal somebody has set. */
import { z } from "zod";

/** What can be brought down; the names of the figures in `effect` of a proposal. */
const BUDGET_MEASURES = ["documents", "pages", "requirements", "readingMinutes"] as const;
export type BudgetMeasure = (typeof BUDGET_MEASURES)[number];

const count = z.int().min(0);

const curvePointSchema = z.strictObject({
  plan: z.string().meta({ description: "Id of the proposal that comes next." }),
  documents: count,
  pages: z.number().min(0),
  requirements: count,
  readingMinutes: z.number().min(0),
});

const budgetSchema = z.strictObject({
  measure: z.enum(BUDGET_MEASURES),
  of: z.number().min(0).meta({ description: "What there is today." }),
  wanted: z.number().min(0).meta({ description: "How much of it is to go." }),
  share: z.number().min(0).max(1).nullable().meta({ description: "When it was asked for as a share." }),
  plan: z.array(z.string()).meta({ description: "Ids of the fewest proposals that reach it." }),
  reached: z.number().min(0),
  enough: z.boolean().meta({ description: "False when all proposals together do not reach it." }),
});

export const whatIfSchema = z.strictObject({
  curve: z.array(curvePointSchema).meta({
    description:
      "Sums over the proposals, those with the largest effect first; proposals without effect are left out.",
  }),
  budget: budgetSchema.nullable().meta({ description: "Set when `--budget` asks for it." }),
});
export type CurvePoint = z.infer<typeof curvePointSchema>;
export type BudgetResult = z.infer<typeof budgetSchema>;

/** What somebody wants to bring down, and by how much: a number, or a share of what there is. */
export interface Budget {
  readonly measure: BudgetMeasure;
  readonly by: { readonly amount: number } | { readonly share: number };
}
