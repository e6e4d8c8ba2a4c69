/** What may stand in a configuration file; the published JSON Schema comes from here. */
import { z } from "zod";
import { VERDICTS } from "../model/correction.ts";
import { LANGUAGES, SEVERITIES } from "../model/kinds.ts";
import { ORGANISATION_KINDS } from "../model/settings.ts";
import { STATED_FIELDS, type StatedField } from "../model/stated-value.ts";

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const limit = z.int().min(1);
const expected = z.number().min(0).nullable();

const typeSchema = z.strictObject({
  words: z
    .array(z.string())
    .optional()
    .meta({ description: "Further names that your organisation uses for this type." }),
  steering: z.boolean().optional().meta({ description: "false: documents of this type are set aside." }),
  maxPages: expected.optional(),
  maxBinding: expected
    .optional()
    .meta({ description: "Binding requirements (obligations and prohibitions)." }),
  maxNumbered: expected.optional().meta({ description: "Numbered points." }),
  maxGoals: expected.optional(),
  reviewMonths: expected
    .optional()
    .meta({ description: "Months between reviews when the document does not say." }),
});

const severity = z.enum([...SEVERITIES, "off"]);
const ruleSchema = z.union([
  severity,
  z.strictObject({
    severity: severity.optional(),
    options: z.record(z.string(), z.number()).optional(),
  }),
]);

const suppressionSchema = z.strictObject({
  rule: z.string().optional().meta({ description: "Rule to set aside; all rules when left out." }),
  document: z.string().optional().meta({ description: "Path pattern of the documents it concerns." }),
  fingerprint: z.string().optional().meta({ description: "One single finding." }),
  reason: z.string().min(1).meta({ description: "Printed in the report." }),
  until: isoDate.optional().meta({ description: "Last day on which it holds." }),
});

const correctionSchema = z.strictObject({
  document: z
    .string()
    .optional()
    .meta({ description: "Path pattern of the documents it concerns; all when left out." }),
  words: z.string().trim().min(1).meta({ description: "Words of the sentence or item, as they stand." }),
  is: z.enum(VERDICTS).meta({ description: "What it is instead." }),
  reason: z.string().min(1).meta({ description: "Printed in the report." }),
  until: isoDate.optional().meta({ description: "Last day on which it holds." }),
});

const columnName = z.string().min(1).nullable().optional();
const columnNames = Object.fromEntries(
  (["path", ...STATED_FIELDS] as const).map((field) => [field, columnName]),
) as Record<"path" | StatedField, typeof columnName>;

export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  lang: z.enum(LANGUAGES).optional().meta({ description: "Language of the interface and the reports." }),
  asOf: isoDate.optional().meta({ description: "The day the audit speaks of; today when left out." }),
  organisation: z
    .strictObject({ name: z.string().optional(), kind: z.enum(ORGANISATION_KINDS).optional() })
    .optional()
    .meta({ description: "Decides which documents are required by law." }),
  termStart: isoDate
    .optional()
    .meta({ description: "First day of the term of office in which documents shall have been reviewed." }),
  wordsPerMinute: z
    .int()
    .min(50)
    .max(1000)
    .optional()
    .meta({ description: "Reading speed behind the reading time." }),
  include: z
    .array(z.string())
    .optional()
    .meta({ description: "Path patterns to read; everything when left out." }),
  exclude: z.array(z.string()).optional().meta({ description: "Path patterns to leave out altogether." }),
  steering: z
    .strictObject({
      always: z
        .array(z.string())
        .optional()
        .meta({ description: "Path patterns of documents that are audited whatever they look like." }),
      never: z
        .array(z.string())
        .optional()
        .meta({ description: "Path patterns of documents that are set aside; wins over `always`." }),
    })
    .optional()
    .meta({ description: "Which documents are steering documents, where the tool judges otherwise." }),
  register: z
    .strictObject({
      file: z
        .string()
        .min(1)
        .meta({ description: "Relative to this file: CSV, XLSX, ODS or any file with a table." }),
      columns: z.strictObject(columnNames).optional().meta({
        description:
          "Headings by what they hold, where they are not known by their words; null to leave one out.",
      }),
    })
    .optional()
    .meta({
      description: "A list of the documents, an index file; what it says wins over what the documents say.",
    }),
  systems: z
    .array(z.string())
    .optional()
    .meta({ description: "Names of computer systems that your documents mention." }),
  types: z
    .record(z.string(), typeSchema)
    .optional()
    .meta({ description: "Document types by id; see `tillit explain types`." }),
  rules: z
    .record(z.string(), ruleSchema)
    .optional()
    .meta({ description: "Rules by id; see `tillit rules`." }),
  suppress: z
    .array(suppressionSchema)
    .optional()
    .meta({ description: "Findings to set aside, each with its reason." }),
  corrections: z
    .array(correctionSchema)
    .optional()
    .meta({ description: "Passages that the tool reads otherwise than you, each with its reason." }),
  limits: z
    .strictObject({
      fileBytes: limit.optional(),
      textBytes: limit.optional(),
      archiveBytes: limit.optional(),
      archiveEntries: limit.optional(),
      archiveRatio: limit.optional(),
      archiveDepth: z.int().min(0).optional(),
      pages: limit.optional(),
      blocks: limit.optional(),
      secondsPerDocument: limit.optional(),
      recognisedPages: limit.optional(),
      secondsPerRecognisedPage: limit.optional(),
      megabytesPerDocument: limit.optional(),
    })
    .optional()
    .meta({ description: "What one document or archive may cost." }),
  cache: z
    .union([z.boolean(), z.string().min(1)])
    .optional()
    .meta({
      description:
        "true: results are kept for the next audit, as with --cache; or the folder to keep them in, from this file.",
    }),
  ocr: z
    .boolean()
    .optional()
    .meta({ description: "true: text is recognised on scanned pages, as with --ocr." }),
  failOn: z
    .enum(SEVERITIES)
    .optional()
    .meta({ description: "`tillit check` fails on new findings at or above this." }),
  baseline: z.string().optional().meta({ description: "File with known findings, relative to this file." }),
});

export type Config = z.infer<typeof configSchema>;
