/** The period of validity that the document gives has ended. */
import { lastDay } from "../partial-date.ts";
import { quoteFound } from "../quote.ts";
import type { DocumentRule } from "../rule.ts";

export const validityPassed: DocumentRule = {
  id: "validity-passed",
  scope: "document",
  concerns: "read-steering-documents",
  severity: "important",
  options: {},
  title: { sv: "Giltighetstiden har gått ut", en: "The period of validity has ended" },
  message: {
    sv: ({ until }) => `Gällde enligt egen uppgift till och med ${until}`,
    en: ({ until }) => `By its own words the document was valid until ${until}`,
  },
  page: {
    sv: () => import("../pages/validity-passed.sv.md"),
    en: () => import("../pages/validity-passed.en.md"),
  },
  check({ document, settings }) {
    const { validUntil } = document.metadata;
    const end = validUntil === null ? null : lastDay(validUntil.value);
    if (validUntil === null || end === null || end >= settings.asOf) return [];
    return [
      {
        place: validUntil.place,
        data: { until: validUntil.value },
        evidence: [quoteFound(document, validUntil)],
        restsOn: [validUntil.value],
      },
    ];
  },
};
