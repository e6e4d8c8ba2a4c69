/** The review that was promised, or that its type expects, is late. */
import { counted, typeNames } from "../phrasing.ts";
import { quoteFound } from "../quote.ts";
import type { DocumentRule } from "../rule.ts";
import { reviewState } from "./review-state.ts";

export const reviewOverdue: DocumentRule = {
  id: "review-overdue",
  scope: "document",
  concerns: "read-steering-documents",
  severity: "consider",
  /** From this many months too late the finding is important. */
  options: { importantMonths: 24 },
  title: { sv: "Översynen är försenad", en: "The review is overdue" },
  message: {
    sv: ({ monthsLate, promised, since, typeSv, months }) =>
      promised === 1
        ? `Nästa översyn skulle ha gjorts ${since}; den är ${counted(monthsLate, ["månad", "månader"], "sv")} försenad`
        : `Senast beslutat eller reviderat ${since}; riktmärket för dokumenttypen ${typeSv} är översyn inom ${counted(months, ["månad", "månader"], "sv")}`,
    en: ({ monthsLate, promised, since, typeEn, months }) =>
      promised === 1
        ? `The next review was due ${since}; it is ${counted(monthsLate, ["month", "months"], "en")} late`
        : `Last decided or revised ${since}; a review within ${counted(months, ["month", "months"], "en")} is expected for the type ${typeEn}`,
  },
  check({ document, type, settings, options }) {
    const state = reviewState(document.metadata, type, settings);
    if (state.kind !== "promised" && state.kind !== "expected") return [];
    return [
      {
        place: state.since.place,
        data: {
          promised: state.kind === "promised" ? 1 : 0,
          since: state.since.value,
          monthsLate: state.monthsLate,
          months: type.reviewMonths ?? 0,
          ...typeNames(type),
        },
        evidence: [quoteFound(document, state.since)],
        restsOn: [state.since.value],
        severity: state.monthsLate >= (options["importantMonths"] ?? Infinity) ? "important" : "consider",
      },
    ];
  },
};
