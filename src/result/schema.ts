/** The audit result: plain, versioned JSON, the contract for everyone who reads it. */
import { z } from "zod";
import { auditedDocumentSchema, scaleSchema } from "../model/audited-document.ts";
import { findingSchema } from "../model/finding.ts";
import { goalsSchema } from "../model/goals.ts";
import { LANGUAGES } from "../model/kinds.ts";
import { planItemSchema } from "../model/plan-item.ts";
import { problemSchema } from "../model/problem.ts";
import { relationSchema } from "../model/relation.ts";
import { ORGANISATION_KINDS } from "../model/settings.ts";
import { whatIfSchema } from "../model/what-if.ts";

export const SCHEMA_VERSION = "1";

const count = z.int().min(0);

const scaleGroupSchema = z.strictObject({
  group: z
    .enum(["unit", "level", "body"])
    .meta({ description: "Organisational unit (folder), deciding level, or deciding body." }),
  name: z.string(),
  documents: count,
  pages: z.number(),
  readingMinutes: z.number(),
  goals: count,
  binding: count,
  medianAgeYears: z.number().min(0).nullable().meta({
    description: "Since the last decision or revision, of the documents that say when; null when none does.",
  }),
  notReviewed: count,
  scale: scaleSchema,
});

const roleLoadSchema = z.strictObject({
  role: z.string().meta({ description: "As statements name it, the same for synonyms." }),
  documents: count.meta({
    description: "Steering documents with a binding requirement that names the role.",
  }),
  pages: z.number().meta({ description: "Of those documents." }),
  readingMinutes: z.number(),
  binding: count.meta({ description: "Binding requirements that name the role." }),
});

const summarySchema = z.strictObject({
  documents: count.meta({ description: "Every file met." }),
  read: count.meta({ description: "Steering documents read well." }),
  poorlyRead: count.meta({ description: "Steering documents read poorly; their counts are a lower bound." }),
  unread: count,
  notSteering: count,
  pages: z.number(),
  words: count,
  readingMinutes: z.number(),
  statements: z.strictObject({
    goal: count,
    obligation: count,
    prohibition: count,
    recommendation: count,
    permission: count,
  }),
  binding: count,
  numbered: count,
  documentationDuties: count,
  notReviewed: count.meta({
    description: "Steering documents whose review is overdue or not done this term of office.",
  }),
  protectedByLaw: count,
  scale: scaleSchema,
  groups: z.array(scaleGroupSchema),
  roles: z.array(roleLoadSchema),
});

export const auditResultSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  tool: z.strictObject({
    name: z.literal("tillit"),
    version: z.string(),
    ruleSet: z.string(),
    lawTables: z
      .string()
      .meta({ description: "The day the law tables were checked, YYYY-MM or YYYY-MM-DD." }),
  }),
  run: z.strictObject({
    asOf: z.string(),
    roots: z.array(z.string()),
    lang: z.enum(LANGUAGES),
    interrupted: z
      .boolean()
      .meta({ description: "True when the run was stopped and only part was audited." }),
    config: z.strictObject({
      organisation: z.string().nullable(),
      kind: z.enum(ORGANISATION_KINDS),
      termStart: z.string(),
      wordsPerMinute: z.number(),
      file: z.string().nullable(),
    }),
  }),
  summary: summarySchema,
  documents: z.array(auditedDocumentSchema),
  relations: z.array(relationSchema),
  goals: goalsSchema,
  findings: z.array(findingSchema),
  plan: z.array(planItemSchema),
  whatIf: whatIfSchema,
  problems: z.array(problemSchema),
});

export type AuditResult = z.infer<typeof auditResultSchema>;
export type Summary = z.infer<typeof summarySchema>;
export type RoleLoad = z.infer<typeof roleLoadSchema>;
export type ScaleGroup = z.infer<typeof scaleGroupSchema>;
