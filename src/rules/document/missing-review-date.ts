/** When the document is to be looked over is not said. */
import { months, typeNames, typePhrase } from "../phrasing.ts";
import { quoteTitle } from "../quote.ts";
import type { DocumentRule } from "../rule.ts";

export const missingReviewDate: DocumentRule = {
  id: "missing-review-date",
  scope: "document",
  concerns: "read-steering-documents",
  severity: "info",
  options: {},
  title: { sv: "Tid för översyn saknas", en: "No date of review" },
  message: {
    sv: (data) =>
      `Varken nästa översyn eller giltighetstid anges; riktmärket för ${typePhrase(data, "sv")} är översyn inom ${months(data["months"], "sv")}`,
    en: (data) =>
      `Neither next review nor period of validity is given; a review within ${months(data["months"], "en")} is expected for ${typePhrase(data, "en")}`,
  },
  page: {
    sv: () => import("../pages/missing-review-date.sv.md"),
    en: () => import("../pages/missing-review-date.en.md"),
  },
  check({ document, type }) {
    const { nextReview, validUntil } = document.metadata;
    // Of a text that was read poorly nobody can say what it lacks.
    if (document.grade !== "good" || type.reviewMonths === null) return [];
    if (nextReview !== null || validUntil !== null) return [];
    return [
      {
        place: null,
        data: { months: type.reviewMonths, ...typeNames(type) },
        evidence: [quoteTitle(document)],
        restsOn: [],
      },
    ];
  },
};
