/** The published shape of a place (see `Place` in document.ts, which readers use without loading a validator). */
import { z } from "zod";

export const placeSchema = z.strictObject({
  page: z.int().min(1).nullable(),
  line: z.int().min(1).nullable(),
  block: z.int().min(0),
});
