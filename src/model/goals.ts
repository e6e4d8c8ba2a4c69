/** What the goals of all documents show together. */
import { z } from "zod";

const placedGoalSchema = z.strictObject({
  document: z.string(),
  statement: z.string().meta({ description: "Id of the goal." }),
  text: z.string(),
});

export const goalsSchema = z.strictObject({
  overarching: z
    .strictObject({
      body: z
        .string()
        .meta({ description: "The assembly or the board: who decides on the highest level that has goals." }),
      goals: z.int().min(0),
      documents: z
        .array(z.strictObject({ document: z.string(), goals: z.int().min(1) }))
        .meta({ description: "Those with most goals first." }),
    })
    .nullable()
    .meta({ description: "Null when neither has decided a document with goals." }),
  measured: z.int().min(0).meta({ description: "Goals that have an indicator of their own." }),
  indicators: z.int().min(0).meta({ description: "Indicators in all, those that goals share included." }),
  repeated: z
    .array(z.strictObject({ first: placedGoalSchema, second: placedGoalSchema }))
    .meta({ description: "The same goal in two documents." }),
  passed: z
    .array(placedGoalSchema.extend({ year: z.int() }))
    .meta({ description: "Goals whose target year has passed." }),
});
export type Goals = z.infer<typeof goalsSchema>;
