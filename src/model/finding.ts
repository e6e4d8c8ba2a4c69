/** Something to weigh about a document: a proposal to consider, never a verdict. */
import { z } from "zod";
import { SEVERITIES } from "./kinds.ts";
import { placeSchema } from "./place.ts";

export const evidenceSchema = z.strictObject({
  document: z.string().meta({ description: "Path of the document quoted." }),
  text: z.string().meta({ description: "Quoted words, or the value counted." }),
  place: placeSchema.nullable(),
});

export const findingSchema = z.strictObject({
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  document: z.string().meta({ description: "Path of the document the finding is about." }),
  place: placeSchema.nullable(),
  message: z.string().meta({ description: "In the language of the run." }),
  data: z.record(z.string(), z.union([z.string(), z.number()])).meta({
    description:
      "The figures and words that the message is made of, so that it can be said in another language.",
  }),
  evidence: z.array(evidenceSchema),
  fingerprint: z
    .string()
    .meta({ description: "From rule, document and the words it rests on; survives edits elsewhere." }),
  suppressed: z
    .string()
    .nullable()
    .meta({ description: "The reason given for setting the finding aside; null when it counts." }),
});
export type Evidence = z.infer<typeof evidenceSchema>;
export type Finding = z.infer<typeof findingSchema>;
