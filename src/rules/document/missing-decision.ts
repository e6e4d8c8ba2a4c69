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
    sv: ({ missing }) => `${SWEDISH[String(missing)]} framgår inte`,
    en: ({ missing }) => `It does not say ${ENGLISH[String(missing)]}`,
  },
  check({ document }) {
    const { decidedBy, decidedDate } = document.metadata;
    if (decidedBy !== null && decidedDate !== null) return [];
    const missing = decidedBy !== null ? "date" : decidedDate !== null ? "body" : "body-and-date";
    return [{ place: null, data: { missing }, evidence: [quoteTitle(document)], restsOn: [] }];
  },
};

const SWEDISH: Readonly<Record<string, string>> = {
  body: "Beslutsorgan",
  date: "Beslutsdatum",
  "body-and-date": "Varken beslutsorgan eller beslutsdatum",
};
const ENGLISH: Readonly<Record<string, string>> = {
  body: "who decided the document",
  date: "when the document was decided",
  "body-and-date": "who decided the document, nor when",
};
