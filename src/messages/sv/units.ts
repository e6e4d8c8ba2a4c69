/** Antal med sina ord: "1 sida", "7 sidor". */
import { formatsFor } from "../formats.ts";
import { counted } from "../plural.ts";

const { integer, decimal } = formatsFor("sv");

export const units = {
  documents: (count: number) => counted(count, ["dokument", "dokument"], integer),
  files: (count: number) => counted(count, ["fil", "filer"], integer),
  pages: (count: number) => counted(count, ["sida", "sidor"], decimal),
  words: (count: number) => counted(count, ["ord", "ord"], integer),
  goals: (count: number) => counted(count, ["mål", "mål"], integer),
  requirements: (count: number) => counted(count, ["krav", "krav"], integer),
  binding: (count: number) => counted(count, ["bindande krav", "bindande krav"], integer),
  permissions: (count: number) => counted(count, ["handlingsutrymme", "handlingsutrymmen"], integer),
  seconds: (count: number) => counted(count, ["sekund", "sekunder"], integer),
  numbered: (count: number) => counted(count, ["numrerad punkt", "numrerade punkter"], integer),
  duties: (count: number) => counted(count, ["dokumentationskrav", "dokumentationskrav"], integer),
  proposals: (count: number) => counted(count, ["förslag", "förslag"], integer),
  mentions: (count: number) => counted(count, ["hänvisning", "hänvisningar"], integer),
  statements: (count: number) => counted(count, ["uttalande", "uttalanden"], integer),
  findings: (count: number) => counted(count, ["fynd", "fynd"], integer),
};
