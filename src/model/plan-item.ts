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
  "refers-to-older",
  "metadata-missing",
  "overlaps-others",
  "required-by-law",
  "may-be-required-by-law",
  "protective-detail",
  "draft-left-overs",
  "up-to-date",
] as const;
export type ReasonCode = (typeof REASONS)[number];

/** What a shortening proposes for one point, and why (texts in the message catalogues). */
const POINT_OUTCOMES = ["keep", "merge", "drop", "ask"] as const;
export const POINT_REASONS = [
  "repeats-law",
  "repeats-document",
  "repeats-itself",
  "how-not-what",
  "same-heading",
  "protective-detail",
] as const;

const pointProposalSchema = z.strictObject({
  statement: z.string().meta({ description: "Id of a binding requirement of the document." }),
  outcome: z.enum(POINT_OUTCOMES),
  reason: z.enum(POINT_REASONS).nullable(),
  with: z.string().nullable().meta({
    description:
      "What makes it needless: the law as printed, the path of the document or the id of the statement that says it; for 'merge' the id of the first of the statements that become one.",
  }),
});

const shorteningSchema = z.strictObject({
  before: z.int().min(0).meta({ description: "Binding requirements today." }),
  after: z.int().min(0).meta({ description: "Those that would be left if every point were settled so." }),
  points: z.array(pointProposalSchema),
});

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
  shortening: shorteningSchema
    .nullable()
    .meta({ description: "For 'shorten': what could become of each point; null for other actions." }),
});
export type PointProposal = z.infer<typeof pointProposalSchema>;
export type Shortening = z.infer<typeof shorteningSchema>;
export type PlanItem = z.infer<typeof planItemSchema>;
