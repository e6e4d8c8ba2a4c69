/** Nobody is named who answers for the document. */
import { quoteTitle } from "../quote.ts";
import type { DocumentRule } from "../rule.ts";

export const missingOwner: DocumentRule = {
  id: "missing-owner",
  scope: "document",
  concerns: "read-steering-documents",
  severity: "consider",
  options: {},
  title: { sv: "Dokumentansvarig saknas", en: "No document owner" },
  message: {
    sv: () => "Det framgår inte vem som ansvarar för dokumentet",
    en: () => "It does not say who is responsible for the document",
  },
  page: {
    sv: () => import("../pages/missing-owner.sv.md"),
    en: () => import("../pages/missing-owner.en.md"),
  },
  check({ document }) {
    // Of a text that was read poorly nobody can say what it lacks.
    if (document.metadata.owner !== null || document.grade !== "good") return [];
    return [{ place: null, data: {}, evidence: [quoteTitle(document)], restsOn: [] }];
  },
};
