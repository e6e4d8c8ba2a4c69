/** Lays down much without saying what it is good for. */
import type { Block, DocumentModel } from "../../model/document.ts";
import type { Language } from "../../model/kinds.ts";
import { unicodePattern } from "../../text/pattern.ts";
import { parseTable } from "../../text/table.ts";
import { counted, figure } from "../phrasing.ts";
import { quotes } from "../quote.ts";
import type { DocumentRule } from "../rule.ts";
import { isBinding } from "../statement-traits.ts";
import { isLegalText } from "./legal-text.ts";
import table from "./purpose-signs.tsv";

const SIGNS = parseTable(table, ["lang", "where", "pattern"]).map(({ lang, where, pattern }) => ({
  lang,
  inHeading: where === "heading",
  pattern: unicodePattern(pattern),
}));

export const requirementsWithoutPurpose: DocumentRule = {
  id: "requirements-without-purpose",
  scope: "document",
  concerns: "read-steering-documents",
  severity: "consider",
  options: { binding: 10 },
  title: { sv: "Krav utan angivet syfte eller mål", en: "Requirements without a stated purpose or goal" },
  message: {
    sv: ({ binding, limit }) =>
      `${counted(binding, ["bindande krav", "bindande krav"], "sv")} (tas upp från ${figure(limit, "sv")}), men varken syfte eller mål anges`,
    en: ({ binding, limit }) =>
      `${counted(binding, ["binding requirement", "binding requirements"], "en")} (raised from ${limit}), but neither purpose nor goal is given`,
  },
  page: {
    sv: () => import("../pages/requirements-without-purpose.sv.md"),
    en: () => import("../pages/requirements-without-purpose.en.md"),
  },
  check({ document, model, type, options }) {
    const { binding, goal } = document.counts;
    const limit = options["binding"] ?? Infinity;
    if (isLegalText(type) || goal > 0 || binding < limit) return [];
    // Of a text that was read poorly nobody can say what it lacks.
    if (document.grade !== "good" || saysWhy(model, document.lang ?? "sv")) return [];
    const requirements = document.statements.filter(isBinding);
    return [
      {
        place: requirements[0]?.place ?? null,
        data: { binding, limit },
        evidence: quotes(document, requirements),
        restsOn: [],
        // A checklist or procedure may take its purpose from the guideline that it serves.
        severity: type.presentTensePrescribes ? "info" : "consider",
      },
    ];
  },
};

function saysWhy({ blocks }: DocumentModel, lang: Language): boolean {
  const signs = SIGNS.filter((sign) => sign.lang === lang);
  return blocks
    .filter(isBodyText)
    .some(({ kind, text }) =>
      signs.some(({ inHeading, pattern }) => (!inHeading || kind === "heading") && pattern.test(text)),
    );
}

function isBodyText({ furniture, kind }: Block): boolean {
  return furniture === null && kind !== "code";
}
