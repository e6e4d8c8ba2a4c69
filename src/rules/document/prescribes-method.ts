/** Says how rather than what, in many ways at once. */
import { DETAIL_MARKERS } from "../../model/kinds.ts";
import type { Statement } from "../../model/statement.ts";
import { markerNames } from "../marker-names.ts";
import { counted, listed } from "../phrasing.ts";
import { quotes } from "../quote.ts";
import type { DocumentRule, MessageData } from "../rule.ts";
import { isDetailed, isProtective } from "../statement-traits.ts";
import { isLegalText } from "./legal-text.ts";

export const prescribesMethod: DocumentRule = {
  id: "prescribes-method",
  scope: "document",
  concerns: "read-steering-documents",
  severity: "consider",
  /**
   * `kinds`: different kinds of detail; `statements`: statements that carry any; `protectivePercent`: when this share of
   * them protects something, the finding is a question only.
   */
  options: { kinds: 3, statements: 5, protectivePercent: 50 },
  title: { sv: "Anger hur arbetet ska göras", en: "Prescribes how the work is done" },
  message: {
    sv: (data) =>
      `${counted(data["detailed"], ["punkt", "punkter"], "sv")} av ${data["statements"]} anger hur arbetet ska göras: ${names(data, "sv")}${
        data["protective"] === 0
          ? ""
          : `. ${data["protective"]} av dem rör liv och hälsa, pengar, rättssäkerhet eller personuppgifter; där behöver skälet till detaljerna framgå`
      }`,
    en: (data) =>
      `${data["detailed"]} of ${counted(data["statements"], ["statement", "statements"], "en")} prescribe how the work is done: ${names(data, "en")}${
        data["protective"] === 0
          ? ""
          : `. ${data["protective"]} of them concern life and health, money, legal security or personal data; there the reason for the detail should be given`
      }`,
  },
  check({ document, type, options }) {
    // Where steps are what the type is for, only their number is judged (too-many-requirements).
    if (isLegalText(type) || type.presentTensePrescribes) return [];
    const detailed = document.statements.filter(isDetailed);
    const { detailKinds } = document.measures;
    if (
      detailKinds < (options["kinds"] ?? Infinity) ||
      detailed.length < (options["statements"] ?? Infinity)
    ) {
      return [];
    }
    const protective = detailed.filter(isProtective).length;
    const question = (100 * protective) / detailed.length >= (options["protectivePercent"] ?? Infinity);
    return [
      {
        place: detailed[0]?.place ?? null,
        data: {
          detailed: detailed.length,
          statements: document.statements.length,
          kinds: kindsOf(detailed).join(","),
          protective,
        },
        evidence: quotes(document, detailed),
        restsOn: [],
        severity: question ? "info" : "consider",
      },
    ];
  },
};

function kindsOf(statements: readonly Statement[]): string[] {
  const found = new Set(statements.flatMap(({ markers }) => markers.map(({ marker }) => marker)));
  return DETAIL_MARKERS.filter((marker) => found.has(marker));
}

function names(data: MessageData, lang: "sv" | "en"): string {
  return listed(markerNames(String(data["kinds"]).split(","), lang), lang);
}
