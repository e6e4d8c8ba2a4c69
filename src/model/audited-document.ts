/** One document after reading, structure, extraction and measuring: the record that rules, plan and reports work from. */
import { z } from "zod";
import { appliedCorrectionSchema } from "./correction.ts";
import { FORMATS, GRADES, LANGUAGES, MARKERS } from "./kinds.ts";
import { metadataSchema } from "./metadata.ts";
import { placeSchema } from "./place.ts";
import { statementSchema } from "./statement.ts";

const count = z.int().min(0);

const measuresSchema = z.strictObject({
  pages: z.number().min(0),
  pagesSource: z.enum(["file", "properties", "estimated"]),
  words: count,
  sentences: count,
  readingMinutes: z
    .number()
    .min(0)
    .meta({ description: "Words divided by the reading speed in `run.config`." }),
  lix: z.number().nullable().meta({ description: "Björnsson's readability index; null under 100 words." }),
  bindingPerThousandWords: z.number().min(0),
  freedomRatio: z.number().nullable().meta({
    description: "(permissions + goals) / (permissions + goals + binding requirements); null without any.",
  }),
  detailKinds: count.meta({ description: "How many different kinds of detail markers occur." }),
  markers: z.partialRecord(z.enum(MARKERS), count),
});

const countsSchema = z.strictObject({
  goal: count,
  obligation: count,
  prohibition: count,
  recommendation: count,
  permission: count,
  binding: count.meta({ description: "obligation + prohibition" }),
  numbered: count.meta({ description: "Numbered points as a reader would count them." }),
  documentationDuties: count,
  restatesLaw: count,
});

export const protectionSchema = z.strictObject({
  document: z.string().meta({ description: "The document that law requires, by its usual name." }),
  statute: z.string(),
  section: z.string(),
  decidedBy: z.string(),
  confidence: z.enum(["high", "medium", "low"]),
  note: z.string(),
});

/** A mention of a statute, authority or term that the tables know as repealed or out of use. */
const outdatedMentionSchema = z.strictObject({
  kind: z.enum(["statute", "section", "agency-rule", "authority", "term"]),
  text: z.string().meta({ description: "The words as printed." }),
  old: z.string(),
  successor: z.string(),
  date: z.string(),
  confidence: z.enum(["high", "medium", "low"]),
  asLegalBasis: z
    .boolean()
    .meta({ description: "True when the text leans on it ('enligt …'), false in a plain list or mention." }),
  place: placeSchema,
});

const indicatorSchema = z.strictObject({
  indicator: z.enum(["few-goals", "few-requirements", "what-not-how", "room", "kept-alive"]),
  score: z
    .number()
    .min(1)
    .max(5)
    .nullable()
    .meta({ description: "1 = has barely begun, 5 = all the way; null when it cannot be judged." }),
  counts: z.record(z.string(), z.number()).meta({ description: "The counts that the score was made from." }),
});
export const scaleSchema = z.strictObject({
  score: z.number().min(1).max(5).nullable(),
  indicators: z.array(indicatorSchema),
});

const goalIndicatorSchema = z.strictObject({
  text: z.string(),
  place: placeSchema,
  goal: z.string().nullable().meta({
    description: "Id of the goal that it measures; null when several goals of the section share it.",
  }),
});

const linkedFromSchema = z.strictObject({
  site: z.boolean().meta({
    description:
      "Whether it lies on a site: in a folder whose pages (HTML, Markdown, MHTML) link to each other or to documents.",
  }),
  count: count.meta({
    description: "Pages and other documents that link here, menus and start pages among them.",
  }),
  paths: z.array(z.string()).meta({ description: "The first twenty of them." }),
});

export const auditedDocumentSchema = z.strictObject({
  id: z.string(),
  path: z
    .string()
    .meta({ description: "Stable path with forward slashes, 'export.zip!/HR/policy.docx' inside archives." }),
  format: z.enum(FORMATS).nullable(),
  engine: z.string().nullable(),
  bytes: count,
  lang: z.enum(LANGUAGES).nullable(),
  title: z.string(),
  type: z
    .string()
    .meta({ description: "Id from the table of document types; 'unknown' when nothing tells." }),
  typeEvidence: z.string().nullable().meta({ description: "The words that gave the type." }),
  otherTypes: z
    .array(z.string())
    .meta({ description: "Further types that the title names ('Policy och riktlinjer …')." }),
  family: z.string(),
  unit: z
    .string()
    .meta({ description: "The organisational unit, from the folder or metadata; '' at the top." }),
  steering: z
    .boolean()
    .meta({ description: "False for documents set aside as not being steering documents." }),
  steeringReason: z.string().meta({ description: "Code of the reason, in the message catalogues." }),
  metadata: metadataSchema,
  measures: measuresSchema,
  counts: countsSchema,
  scale: scaleSchema.nullable(),
  statements: z.array(statementSchema),
  goalIndicators: z.array(goalIndicatorSchema).meta({
    description:
      "What the goals are measured by. One that says what level is to be reached is a statement too, a goal.",
  }),
  corrections: z.array(appliedCorrectionSchema).meta({
    description: "Passages that were read otherwise because a comment or the configuration says so.",
  }),
  protection: protectionSchema.nullable(),
  outdated: z.array(outdatedMentionSchema),
  linkedFrom: linkedFromSchema.nullable().meta({
    description: "Null when nothing links here and the document lies on no site.",
  }),
  review: z.strictObject({ trackedChanges: count, comments: count }),
  /** SHA-256 of the bytes, and of the words alone, in hexadecimal: equal words are copies across formats. */
  contentHash: z.string(),
  wordsHash: z.string().nullable(),
  grade: z.enum(GRADES),
});

export type Measures = z.infer<typeof measuresSchema>;
export type Counts = z.infer<typeof countsSchema>;
export type Protection = z.infer<typeof protectionSchema>;
export type LinkedFrom = z.infer<typeof linkedFromSchema>;
export type OutdatedMention = z.infer<typeof outdatedMentionSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type Scale = z.infer<typeof scaleSchema>;
export type AuditedDocument = z.infer<typeof auditedDocumentSchema>;
