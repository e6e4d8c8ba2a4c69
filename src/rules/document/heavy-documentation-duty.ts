/** Much to write down, report, register and sign. */
import type { Statement } from "../../model/statement.ts";
import { counted, figure } from "../phrasing.ts";
import { protectiveNote, protectiveShare } from "../protective-detail.ts";
import { quotes } from "../quote.ts";
import type { DocumentRule } from "../rule.ts";
import { isLegalText } from "./legal-text.ts";

export const heavyDocumentationDuty: DocumentRule = {
  id: "heavy-documentation-duty",
  scope: "document",
  concerns: "read-steering-documents",
  severity: "consider",
  /**
   * `duties`: from this many; `important`: from this many the finding is important; `protectivePercent`: when this share of
   * them protects something, the finding is a question only.
   */
  options: { duties: 8, important: 20, protectivePercent: 50 },
  title: { sv: "Många dokumentationskrav", en: "Many duties to document" },
  message: {
    sv: (data) =>
      `${counted(data["duties"], ["dokumentationskrav", "dokumentationskrav"], "sv")} (tas upp från ${figure(data["limit"], "sv")}): att skriva ned, rapportera, registrera eller signera${protectiveNote(data, "sv")}`,
    en: (data) =>
      `${counted(data["duties"], ["duty", "duties"], "en")} to write down, report, register or sign (raised from ${figure(data["limit"], "en")})${protectiveNote(data, "en")}`,
  },
  page: {
    sv: () => import("../pages/heavy-documentation-duty.sv.md"),
    en: () => import("../pages/heavy-documentation-duty.en.md"),
  },
  check({ document, type, options }) {
    const limit = options["duties"] ?? Infinity;
    const { documentationDuties: duties } = document.counts;
    if (isLegalText(type) || duties < limit) return [];
    const stated = document.statements.filter(isDuty);
    const { data, isQuestion } = protectiveShare(stated, options["protectivePercent"] ?? Infinity);
    const weighed = duties >= (options["important"] ?? Infinity) ? "important" : "consider";
    return [
      {
        place: stated[0]?.place ?? null,
        data: { duties, limit, ...data },
        evidence: quotes(document, stated),
        restsOn: [],
        severity: isQuestion ? "info" : weighed,
      },
    ];
  },
};

/** As the count of documentation duties has it: advice to write something down is none. */
function isDuty({ kind, markers }: Statement): boolean {
  return kind === "obligation" && markers.some(({ marker }) => marker === "documentation");
}
