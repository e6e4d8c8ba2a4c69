/** Counts with their nouns: "1 page", "7 pages". */
import { formatsFor } from "../formats.ts";
import { counted } from "../plural.ts";
import type { units as swedish } from "../sv/units.ts";

const { integer, decimal } = formatsFor("en");

export const units: typeof swedish = {
  documents: (count) => counted(count, ["document", "documents"], integer),
  files: (count) => counted(count, ["file", "files"], integer),
  pages: (count) => counted(count, ["page", "pages"], decimal),
  words: (count) => counted(count, ["word", "words"], integer),
  goals: (count) => counted(count, ["goal", "goals"], integer),
  requirements: (count) => counted(count, ["requirement", "requirements"], integer),
  binding: (count) => counted(count, ["binding requirement", "binding requirements"], integer),
  permissions: (count) => counted(count, ["permission", "permissions"], integer),
  seconds: (count) => counted(count, ["second", "seconds"], integer),
  numbered: (count) => counted(count, ["numbered point", "numbered points"], integer),
  duties: (count) => counted(count, ["documentation duty", "documentation duties"], integer),
  proposals: (count) => counted(count, ["proposal", "proposals"], integer),
  mentions: (count) => counted(count, ["reference", "references"], integer),
  statements: (count) => counted(count, ["statement", "statements"], integer),
  findings: (count) => counted(count, ["finding", "findings"], integer),
};
