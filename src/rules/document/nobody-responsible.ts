/** Duties that do not say whose they are. */
import type { Statement } from "../../model/statement.ts";
import { counted, figure } from "../phrasing.ts";
import { quotes } from "../quote.ts";
import type { DocumentRule } from "../rule.ts";

export const nobodyResponsible: DocumentRule = {
  id: "nobody-responsible",
  scope: "document",
  concerns: "read-steering-documents",
  severity: "info",
  /** Both must be reached: this many duties without an actor, and this share of all duties in words. */
  options: { statements: 5, percent: 75 },
  title: { sv: "Krav utan ansvarig", en: "Duties that are nobody's" },
  message: {
    sv: ({ without, duties, statements, percent }) =>
      `${figure(without, "sv")} av ${counted(duties, ["krav", "krav"], "sv")} säger inte vem som ska göra det (tas upp från ${figure(statements, "sv")} krav och ${figure(percent, "sv")} %)`,
    en: ({ without, duties, statements, percent }) =>
      `${without} of ${counted(duties, ["duty", "duties"], "en")} do not say whose they are (raised from ${statements} duties and ${percent}%)`,
  },
  page: {
    sv: () => import("../pages/nobody-responsible.sv.md"),
    en: () => import("../pages/nobody-responsible.en.md"),
  },
  check({ document, type, options }) {
    // Checklists and procedures speak to whoever has them in hand.
    if (type.presentTensePrescribes) return [];
    const { statements = Infinity, percent = Infinity } = options;
    const duties = document.statements.filter(isDutyInWords);
    const without = duties.filter(({ actor }) => actor === null);
    if (without.length < statements || 100 * without.length < percent * duties.length) return [];
    return [
      {
        place: without[0]?.place ?? null,
        data: { without: without.length, duties: duties.length, statements, percent },
        evidence: quotes(document, without),
        restsOn: [],
      },
    ];
  },
};

/** Imperatives and steps speak to the reader; only duties put in words can leave the actor out. */
function isDutyInWords({ kind, form }: Statement): boolean {
  return kind === "obligation" && form === "explicit";
}
