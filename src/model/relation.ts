/** How two documents hang together. */
import { z } from "zod";
import { evidenceSchema } from "./finding.ts";
import { RELATION_KINDS } from "./kinds.ts";

export const relationSchema = z.strictObject({
  kind: z.enum(RELATION_KINDS),
  from: z
    .string()
    .meta({ description: "Path; for 'copy' the copy, for 'version' the older, for 'replaces' the newer." }),
  to: z.string(),
  score: z.number().min(0).max(1),
  evidence: z.array(evidenceSchema),
});
export type Relation = z.infer<typeof relationSchema>;
