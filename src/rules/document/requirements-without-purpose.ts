/** Lays down much without saying what it is good for. */
import type { Block, DocumentModel } from "../../model/document.ts";
import type { Language } from "../../model/kinds.ts";
import { phrasePattern } from "../../text/pattern.ts";
import { parseTable } from "../../text/table.ts";
import { counted } from "../phrasing.ts";
import { quotes } from "../quote.ts";
import type { DocumentRule } from "../rule.ts";
import { isBinding } from "../statement-traits.ts";
import { isLegalText } from "./legal-text.ts";
import table from "./purpose-words.tsv";

const WORDS = parseTable(table, ["lang", "word"]);
const PURPOSE: Readonly<Record<Language, RegExp>> = { sv: purposePattern("sv"), en: purposePattern("en") };

function purposePattern(lang: Language): RegExp {
  return phrasePattern(WORDS.filter((row) => row.lang === lang).map(({ word }) => word));
}

export const requirementsWithoutPurpose: DocumentRule = {
  id: "requirements-without-purpose",
  scope: "document",
  concerns: "read-steering-documents",
  severity: "consider",
  options: { binding: 10 },
  title: { sv: "Krav utan angivet syfte eller mål", en: "Requirements without a stated purpose or goal" },
  message: {
    sv: ({ binding }) =>
      `${counted(binding, ["bindande krav", "bindande krav"], "sv")}, men varken syfte eller mål anges`,
    en: ({ binding }) =>
      `${counted(binding, ["binding requirement", "binding requirements"], "en")}, but neither purpose nor goal is given`,
  },
  check({ document, model, type, options }) {
    const { binding, goal } = document.counts;
    if (isLegalText(type) || goal > 0 || binding < (options["binding"] ?? Infinity)) return [];
    if (saysWhy(model, document.lang ?? "sv")) return [];
    const requirements = document.statements.filter(isBinding);
    return [
      {
        place: requirements[0]?.place ?? null,
        data: { binding },
        evidence: quotes(document, requirements),
        restsOn: [],
      },
    ];
  },
};

function saysWhy({ blocks }: DocumentModel, lang: Language): boolean {
  const pattern = PURPOSE[lang];
  return blocks.some((block) => isBodyText(block) && pattern.test(block.text));
}

function isBodyText({ furniture, kind }: Block): boolean {
  return furniture === null && kind !== "code";
}
