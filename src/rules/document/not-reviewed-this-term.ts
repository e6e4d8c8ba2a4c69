/** Nobody has decided or revised the document since the current term of office began. */
import { quoteFound } from "../quote.ts";
import type { DocumentRule } from "../rule.ts";
import { reviewState } from "./review-state.ts";

export const notReviewedThisTerm: DocumentRule = {
  id: "not-reviewed-this-term",
  scope: "document",
  concerns: "read-steering-documents",
  severity: "info",
  options: {},
  title: { sv: "Inte prövat denna mandatperiod", en: "Not reviewed this term of office" },
  message: {
    sv: ({ since, termStart }) =>
      `Senast beslutat eller reviderat ${since}, före mandatperioden som började ${termStart}`,
    en: ({ since, termStart }) =>
      `Last decided or revised ${since}, before the term of office that began ${termStart}`,
  },
  page: {
    sv: () => import("../pages/not-reviewed-this-term.sv.md"),
    en: () => import("../pages/not-reviewed-this-term.en.md"),
  },
  check({ document, type, settings }) {
    const state = reviewState(document.metadata, type, settings);
    if (state.kind !== "before-term") return [];
    return [
      {
        place: state.since.place,
        data: { since: state.since.value, termStart: settings.termStart },
        evidence: [quoteFound(document, state.since)],
        restsOn: [state.since.value],
      },
    ];
  },
};
