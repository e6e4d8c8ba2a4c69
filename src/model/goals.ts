/** What the goals of all documents show together. */
import { z } from "zod";

const placedGoalSchema = z.strictObject({
  document: z.string(),
  statement: z.string().meta({ description: "Id of the goal." }),
  text: z.string(),
});

export const goalsSchema = z.strictObject({
  repeated: z
    .array(z.strictObject({ first: placedGoalSchema, second: placedGoalSchema }))
    .meta({ description: "The same goal in two documents." }),
  passed: z
    .array(placedGoalSchema.extend({ year: z.int() }))
    .meta({ description: "Goals whose target year has passed." }),
});
export type Goals = z.infer<typeof goalsSchema>;
