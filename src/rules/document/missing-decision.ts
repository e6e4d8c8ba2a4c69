/** Who decided the document, or when, is not said. */
import { quoteTitle } from "../quote.ts";
import type { DocumentRule } from "../rule.ts";

export const missingDecision: DocumentRule = {
  id: "missing-decision",
  scope: "document",
  concerns: "read-steering-documents",
  severity: "consider",
  options: {},
  title: { sv: "Beslutsorgan eller beslutsdatum saknas", en: "No deciding body or date of decision" },
  message: {
    sv: ({ missing }) => `Det framgår inte ${SWEDISH[String(missing)]}`,
    en: ({ missing }) => `It does not say ${ENGLISH[String(missing)]}`,
  },
  page: {
    sv: () => import("../pages/missing-decision.sv.md"),
    en: () => import("../pages/missing-decision.en.md"),
  },
  check({ document }) {
    const { decidedBy, decidedDate } = document.metadata;
    // Of a text that was read poorly nobody can say what it lacks.
    if ((decidedBy !== null && decidedDate !== null) || document.grade !== "good") return [];
    const missing = decidedBy !== null ? "date" : decidedDate !== null ? "body" : "body-and-date";
    return [{ place: null, data: { missing }, evidence: [quoteTitle(document)], restsOn: [] }];
  },
};

const SWEDISH: Readonly<Record<string, string>> = {
  body: "vem som har beslutat dokumentet",
  date: "när dokumentet beslutades",
  "body-and-date": "vem som har beslutat dokumentet eller när",
};
const ENGLISH: Readonly<Record<string, string>> = {
  body: "who decided the document",
  date: "when the document was decided",
  "body-and-date": "who decided the document or when",
};
