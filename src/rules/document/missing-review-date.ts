/** When the document is to be looked over is not said. */
import { counted, typeNames } from "../phrasing.ts";
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
    sv: ({ months, typeSv }) =>
      `Varken nästa översyn eller giltighetstid anges; riktmärket för dokumenttypen ${typeSv} är översyn inom ${counted(months, ["månad", "månader"], "sv")}`,
    en: ({ months, typeEn }) =>
      `Neither next review nor period of validity is given; a review within ${counted(months, ["month", "months"], "en")} is expected for the type ${typeEn}`,
  },
  check({ document, type }) {
    const { nextReview, validUntil } = document.metadata;
    if (type.reviewMonths === null || nextReview !== null || validUntil !== null) return [];
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
