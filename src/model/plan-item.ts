/** One proposal of the clear-out plan. A tool proposes; a body decides. */
import { z } from "zod";
import { protectionSchema } from "./audited-document.ts";
import { evidenceSchema } from "./finding.ts";
import { PLAN_ACTIONS } from "./kinds.ts";

/** The fixed list of reasons (texts in the message catalogues). */
export const REASONS = [
  "regulated-in-law",
  "replaced-by-newer",
  "validity-passed",
  "assignment-completed",
  "rests-on-repealed-law",
  "duplicate",
  "too-detailed",
  "too-long",
  "too-many-goals",
  "wrong-level",
  "mixed-type",
  "belongs-in-routine",
  "no-owner",
  "no-deciding-body",
  "review-overdue",
  "outdated-names",
  "metadata-missing",
  "overlaps-others",
  "required-by-law",
  "may-be-required-by-law",
  "protective-detail",
  "draft-left-overs",
  "up-to-date",
] as const;
export type ReasonCode = (typeof REASONS)[number];

export const planItemSchema = z.strictObject({
  id: z.string(),
  action: z.enum(PLAN_ACTIONS),
  documents: z.array(z.string()).min(1).meta({ description: "Paths; the first is the one to act on." }),
  reasons: z.array(
    z.strictObject({
      reason: z.enum(REASONS),
      findings: z.array(z.string()).meta({ description: "Fingerprints of the findings behind it." }),
    }),
  ),
  decidedBy: z
    .string()
    .nullable()
    .meta({ description: "The body that can decide it; null when the document does not say." }),
  effect: z.strictObject({
    documents: z.int().min(0),
    pages: z.number().min(0),
    requirements: z.int().min(0),
    readingMinutes: z.number().min(0),
  }),
  evidence: z.array(evidenceSchema),
  protection: protectionSchema.nullable(),
  confidence: z.enum(["high", "medium", "low"]),
});
export type PlanItem = z.infer<typeof planItemSchema>;
