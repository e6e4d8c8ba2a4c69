/** What a document says of itself: by whom decided, when, until when, and where it says so. */
import { z } from "zod";
import { placeSchema } from "./place.ts";

const SOURCES = [
  "sentence",
  "field",
  "table",
  "header",
  "front-matter",
  "title",
  "file-properties",
  "file-name",
  "register",
] as const;

/** A value with the words it was read from and their place; place is null for front matter, file names and registers. */
const foundSchema = z.strictObject({
  value: z.string().meta({ description: "Normalised value; dates as YYYY, YYYY-MM or YYYY-MM-DD." }),
  text: z.string().meta({ description: "The words it was read from, as they stand." }),
  source: z.enum(SOURCES),
  place: placeSchema.nullable(),
});

export const METADATA_FIELDS = [
  "decidedBy",
  "decidedDate",
  "revisedDate",
  "validFrom",
  "validUntil",
  "nextReview",
  "owner",
  "diaryNumber",
  "decisionParagraph",
  "version",
  "replaces",
  "appliesTo",
  "status",
] as const;

export const metadataSchema = z.strictObject({
  decidedBy: foundSchema.nullable(),
  decidedDate: foundSchema.nullable(),
  revisedDate: foundSchema.nullable(),
  validFrom: foundSchema.nullable(),
  validUntil: foundSchema.nullable(),
  nextReview: foundSchema.nullable(),
  owner: foundSchema.nullable(),
  diaryNumber: foundSchema.nullable(),
  decisionParagraph: foundSchema.nullable(),
  version: foundSchema.nullable(),
  replaces: foundSchema.nullable(),
  appliesTo: foundSchema.nullable(),
  status: foundSchema.nullable(),
});

export type FoundValue = z.infer<typeof foundSchema>;
export type MetadataSource = FoundValue["source"];
export type Metadata = z.infer<typeof metadataSchema>;
export type MetadataField = (typeof METADATA_FIELDS)[number];
