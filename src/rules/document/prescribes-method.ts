/** Says how rather than what, in many ways at once. */
import type { AuditedDocument } from "../../model/audited-document.ts";
import { DETAIL_MARKERS, type Language } from "../../model/kinds.ts";
import type { DocumentType } from "../../model/settings.ts";
import type { Statement } from "../../model/statement.ts";
import { markerNames } from "../marker-names.ts";
import { counted, figure, listed } from "../phrasing.ts";
import { protectiveNote, protectiveShare } from "../protective-detail.ts";
import { quotes } from "../quote.ts";
import type { DocumentRule, MessageData } from "../rule.ts";
import { detailOf, isStep } from "../statement-traits.ts";
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
      `${figure(data["detailed"], "sv")} av ${counted(data["statements"], ["uttalande", "uttalanden"], "sv")} anger hur arbetet ska göras, med ${counted(kindsIn(data).length, ["slags detaljer", "slags detaljer"], "sv")} (tas upp från ${figure(data["fewest"], "sv")} uttalanden och ${figure(data["fewestKinds"], "sv")} slag): ${names(data, "sv")}${protectiveNote(data, "sv")}`,
    en: (data) =>
      `${data["detailed"]} of ${counted(data["statements"], ["statement", "statements"], "en")} prescribe how the work is done, with ${counted(kindsIn(data).length, ["kind of detail", "kinds of detail"], "en")} (raised from ${data["fewest"]} statements and ${data["fewestKinds"]} kinds): ${names(data, "en")}${protectiveNote(data, "en")}`,
  },
  page: {
    sv: () => import("../pages/prescribes-method.sv.md"),
    en: () => import("../pages/prescribes-method.en.md"),
  },
  check({ document, type, options }) {
    if (isLegalText(type) || isWithinItsTask(document, type)) return [];
    const { kinds: fewestKinds = Infinity, statements: fewest = Infinity } = options;
    const detailed = document.statements.filter((statement) => kindsOf(statement, type).length > 0);
    const found = new Set(detailed.flatMap((statement) => kindsOf(statement, type)));
    const kinds = DETAIL_MARKERS.filter((marker) => found.has(marker));
    if (kinds.length < fewestKinds || detailed.length < fewest) return [];
    const { data, isQuestion } = protectiveShare(detailed, options["protectivePercent"] ?? Infinity);
    return [
      {
        place: detailed[0]?.place ?? null,
        data: {
          detailed: detailed.length,
          statements: document.statements.length,
          kinds: kinds.join(","),
          fewest,
          fewestKinds,
          ...data,
        },
        evidence: quotes(document, detailed),
        restsOn: [],
        severity: isQuestion ? "info" : "consider",
      },
    ];
  },
};

/** A procedure or checklist is there to say how; the detail is weighed only when it has grown beyond its size. */
function isWithinItsTask({ counts, measures }: AuditedDocument, type: DocumentType): boolean {
  if (!type.presentTensePrescribes) return false;
  return counts.numbered <= (type.maxNumbered ?? Infinity) && measures.pages <= (type.maxPages ?? Infinity);
}

/** A numbered instruction is a step of a method, except where instructions are what the type is made of. */
function kindsOf(statement: Statement, type: DocumentType): string[] {
  const isMethod = !type.presentTensePrescribes && isStep(statement, type);
  return [...detailOf(statement), ...(isMethod ? ["step"] : [])];
}

function kindsIn(data: MessageData): string[] {
  return String(data["kinds"]).split(",");
}

function names(data: MessageData, lang: Language): string {
  return listed(markerNames(kindsIn(data), lang), lang);
}
