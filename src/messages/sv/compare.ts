/** Texterna i jämförelsen mellan två granskningar. */
import type { ChangeKind, ComparedFigure } from "../../model/comparison.ts";
import { formatsFor } from "../formats.ts";
import type { ComparisonFacts } from "../report-facts.ts";

const { date, integer } = formatsFor("sv");

const figures: Readonly<Record<ComparedFigure, string>> = {
  documents: "Styrdokument",
  pages: "Sidor",
  readingMinutes: "Minuters läsning",
  goals: "Mål",
  binding: "Bindande krav",
  notReviewed: "Utan aktualitetsprövning",
  scale: "Skala, 1 till 5",
};

const kinds: Readonly<Record<ChangeKind, string>> = {
  new: "nytt",
  gone: "borta",
  moved: "flyttat",
  changed: "ändrat",
  shortened: "kortat",
  lengthened: "utökat",
  reviewed: "aktualitetsprövat",
};

export const compare = {
  figures,
  kinds,
  figuresHead: (before: string, now: string) => `Från ${date(before)} till ${date(now)}`,
  documentsHead: "Dokument för dokument",
  nothing: "Inget styrdokument har ändrats.",
  unknown: "okänt",
  requirements: "krav",
  movedFrom: (path: string) => `låg tidigare i ${path}`,
  summary: ({ fresh, gone, changed, before, now }: ComparisonFacts) =>
    `Styrdokument: ${integer(fresh)} nya, ${integer(gone)} borta, ${integer(changed)} ändrade; bindande krav ${before} → ${now}`,
};
