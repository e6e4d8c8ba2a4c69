/** Much to write down, report, register and sign. */
import type { Statement } from "../../model/statement.ts";
import { counted } from "../phrasing.ts";
import { quotes } from "../quote.ts";
import type { DocumentRule } from "../rule.ts";

export const heavyDocumentationDuty: DocumentRule = {
  id: "heavy-documentation-duty",
  scope: "document",
  concerns: "read-steering-documents",
  severity: "consider",
  /** `duties`: from this many; `important`: from this many the finding is important. */
  options: { duties: 8, important: 20 },
  title: { sv: "Många dokumentationskrav", en: "Many duties to document" },
  message: {
    sv: ({ duties, binding }) =>
      `${counted(duties, ["dokumentationskrav", "dokumentationskrav"], "sv")} (att skriva ned, rapportera, registrera eller signera) bland ${counted(binding, ["bindande krav", "bindande krav"], "sv")}`,
    en: ({ duties, binding }) =>
      `${counted(duties, ["duty", "duties"], "en")} to write down, report, register or sign, among ${counted(binding, ["binding requirement", "binding requirements"], "en")}`,
  },
  check({ document, options }) {
    const { documentationDuties: duties, binding } = document.counts;
    if (duties < (options["duties"] ?? Infinity)) return [];
    const duty = document.statements.filter(isDuty);
    return [
      {
        place: duty[0]?.place ?? null,
        data: { duties, binding },
        evidence: quotes(document, duty),
        restsOn: [],
        severity: duties >= (options["important"] ?? Infinity) ? "important" : "consider",
      },
    ];
  },
};

function isDuty({ kind, markers }: Statement): boolean {
  return kind === "obligation" && markers.some(({ marker }) => marker === "documentation");
}
