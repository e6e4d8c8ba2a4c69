/** Something that could not be read or judged. Plain data in the result, counted beside every score. */
import { z } from "zod";
import { STAGES } from "./kinds.ts";
import { PROBLEM_CODES } from "./problem-codes.ts";

export const problemSchema = z.strictObject({
  document: z
    .string()
    .nullable()
    .meta({ description: "Path of the document; null when the problem is about a root or the run." }),
  stage: z.enum(STAGES),
  code: z.enum(PROBLEM_CODES),
  message: z.string().meta({ description: "In the language of the run." }),
  data: z
    .record(z.string(), z.union([z.string(), z.number()]))
    .meta({ description: "What the message is made of." }),
});
export type Problem = z.infer<typeof problemSchema>;
/** A problem before its text is chosen. */
export type ProblemDraft = Omit<Problem, "message">;
