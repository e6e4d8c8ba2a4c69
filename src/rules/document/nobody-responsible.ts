/** Duties that do not say whose they are. */
import type { Statement } from "../../model/statement.ts";
import { counted } from "../phrasing.ts";
import { quotes } from "../quote.ts";
import type { DocumentRule } from "../rule.ts";

export const nobodyResponsible: DocumentRule = {
  id: "nobody-responsible",
  scope: "document",
  concerns: "read-steering-documents",
  severity: "info",
  /** Both must be reached: this many duties without an actor, and this share of all duties in words. */
  options: { statements: 5, percent: 50 },
  title: { sv: "Skyldigheter utan ansvarig", en: "Duties that are nobody's" },
  message: {
    sv: ({ without, duties }) =>
      `${without} av ${counted(duties, ["skyldighet", "skyldigheter"], "sv")} anger inte vem som ska göra det`,
    en: ({ without, duties }) =>
      `${without} of ${counted(duties, ["duty", "duties"], "en")} do not say whose they are`,
  },
  check({ document, options }) {
    const duties = document.statements.filter(isDutyInWords);
    const without = duties.filter(({ actor }) => actor === null);
    if (without.length < (options["statements"] ?? Infinity)) return [];
    if ((100 * without.length) / duties.length < (options["percent"] ?? Infinity)) return [];
    return [
      {
        place: without[0]?.place ?? null,
        data: { without: without.length, duties: duties.length },
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
