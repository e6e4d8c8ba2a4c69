/** The review that was promised, or that its type expects, is late. */
import { months, typeNames, typePhrase } from "../phrasing.ts";
import { quoteFound } from "../quote.ts";
import type { DocumentRule, MessageData } from "../rule.ts";
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
    sv: (data) =>
      data["promised"] === 1
        ? `Nästa översyn skulle ha gjorts ${data["since"]}; den är ${months(data["monthsLate"], "sv")} försenad`
        : `Senast beslutat eller reviderat ${data["since"]}, för ${months(age(data), "sv")} sedan; riktmärket för ${typePhrase(data, "sv")} är översyn inom ${months(data["months"], "sv")}`,
    en: (data) =>
      data["promised"] === 1
        ? `The next review was due ${data["since"]}; it is ${months(data["monthsLate"], "en")} late`
        : `Last decided or revised ${data["since"]}, ${months(age(data), "en")} ago; a review within ${months(data["months"], "en")} is expected for ${typePhrase(data, "en")}`,
  },
  page: {
    sv: () => import("../pages/review-overdue.sv.md"),
    en: () => import("../pages/review-overdue.en.md"),
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

/** Months since somebody last looked the document over. */
function age(data: MessageData): number {
  return Number(data["monthsLate"]) + Number(data["months"]);
}
