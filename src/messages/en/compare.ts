/** The texts of the comparison of two audits. */
import { formatsFor } from "../formats.ts";
import type { compare as swedish } from "../sv/compare.ts";

const { date, integer } = formatsFor("en");

export const compare: typeof swedish = {
  figures: {
    documents: "Governance documents",
    pages: "Pages",
    readingMinutes: "Minutes of reading",
    goals: "Goals",
    binding: "Binding requirements",
    notReviewed: "Not reviewed",
    scale: "Scale, 1 to 5",
  },
  kinds: {
    new: "new",
    gone: "gone",
    moved: "moved",
    changed: "changed",
    shortened: "shortened",
    lengthened: "lengthened",
    reviewed: "reviewed",
  },
  figuresHead: (before, now) => `From ${date(before)} to ${date(now)}`,
  documentsHead: "Document by document",
  nothing: "No governance document has changed.",
  unknown: "unknown",
  requirements: "requirements",
  movedFrom: (path) => `was ${path}`,
  summary: ({ fresh, gone, changed, before, now }) =>
    `Governance documents: ${integer(fresh)} new, ${integer(gone)} gone, ${integer(changed)} changed; binding requirements ${before} → ${now}`,
};
