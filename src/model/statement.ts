/** The smallest independently checkable thing that a document lays down. */
import { z } from "zod";
import { MARKERS, STATEMENT_FORMS, STATEMENT_KINDS } from "./kinds.ts";
import { placeSchema } from "./place.ts";

const actorSchema = z.strictObject({
  role: z
    .string()
    .meta({ description: "Normalised role, the same for synonyms: 'chef', 'rektor', 'medarbetare'." }),
  text: z.string().meta({ description: "The words as printed." }),
});

const lawReferenceSchema = z.strictObject({
  text: z.string().meta({ description: "The reference as printed." }),
  statute: z.string().nullable().meta({ description: "Statute or rule number: '2010:800', 'AFS 2023:1'." }),
  chapter: z.string().nullable(),
  section: z.string().nullable(),
});

export const statementSchema = z.strictObject({
  id: z.string().meta({
    description: "Made from the document's path and the statement's own words; survives edits elsewhere.",
  }),
  kind: z.enum(STATEMENT_KINDS),
  form: z.enum(STATEMENT_FORMS),
  text: z.string(),
  leadIn: z
    .string()
    .nullable()
    .meta({ description: "The words that pass their force to this item: 'Chefen ska:'." }),
  number: z
    .string()
    .nullable()
    .meta({ description: "Printed number or letter of the item, clause or row; '☐' for a tick box." }),
  item: z.boolean().meta({ description: "True for a list item, table row or step." }),
  heading: z.array(z.string()).meta({ description: "Headings above it, outermost first." }),
  place: placeSchema,
  actor: actorSchema.nullable(),
  law: lawReferenceSchema
    .nullable()
    .meta({ description: "Set when the statement only restates a law or regulation." }),
  markers: z.array(z.strictObject({ marker: z.enum(MARKERS), text: z.string() })),
  basis: z.string().meta({ description: "Name of the table row or rule that decided: 'sv/force/ska'." }),
});

export type Actor = z.infer<typeof actorSchema>;
export type LawReference = z.infer<typeof lawReferenceSchema>;
export type Statement = z.infer<typeof statementSchema>;
/** A statement before its document's path is known. */
export type StatementDraft = Omit<Statement, "id">;
