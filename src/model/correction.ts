/** What a reader says against the tool: a passage that lays down nothing, or something else than was found. */
import { z } from "zod";
import { STATEMENT_KINDS } from "./kinds.ts";
import { placeSchema } from "./place.ts";

/** "not-a-requirement": the passage lays nothing down. */
export const VERDICTS = ["not-a-requirement", ...STATEMENT_KINDS] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A correction in the configuration. */
export interface Correction {
  /** Path pattern (glob); null for every document. */
  readonly document: string | null;
  /** Words of the passage it is about. */
  readonly words: string;
  readonly is: Verdict;
  readonly reason: string;
  /** Last day on which it holds, YYYY-MM-DD. */
  readonly until: string | null;
}

/** A comment in a text that speaks to this program, before anyone asks what it says. */
export interface AuthorComment {
  readonly text: string;
  /** Line of the file on which it begins. */
  readonly line: number;
}

/** One passage that was read otherwise because somebody said so. */
export const appliedCorrectionSchema = z.strictObject({
  is: z.enum(VERDICTS),
  text: z.string().meta({ description: "The passage, as it stands." }),
  reason: z.string(),
  until: z.string().nullable().meta({ description: "Last day on which the correction holds." }),
  source: z.enum(["comment", "config"]),
  place: placeSchema,
});
export type AppliedCorrection = z.infer<typeof appliedCorrectionSchema>;
