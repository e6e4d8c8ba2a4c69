/** The title names more than one document type: a reader cannot tell what is principle and what is rule. */
import type { Language } from "../../model/kinds.ts";
import type { Settings } from "../../model/settings.ts";
import { listed } from "../phrasing.ts";
import { quoteTitle } from "../quote.ts";
import type { DocumentRule } from "../rule.ts";
import { isLegalText } from "./legal-text.ts";

/** "Mål och budget med plan" and the like are one document by law or by custom. */
const JOINED_BY_CUSTOM = "överordnad";

export const mixedType: DocumentRule = {
  id: "mixed-type",
  scope: "document",
  concerns: "read-steering-documents",
  severity: "consider",
  options: {},
  title: { sv: "Flera dokumenttyper i ett dokument", en: "Several document types in one document" },
  message: {
    sv: ({ typesSv }) =>
      `Titeln nämner flera dokumenttyper: ${typeList(typesSv, "sv")}. Pröva att dela dokumentet eller att välja en typ`,
    en: ({ typesEn }) =>
      `The title names several document types: ${typeList(typesEn, "en")}. Consider dividing the document or choosing one type`,
  },
  page: {
    sv: () => import("../pages/mixed-type.sv.md"),
    en: () => import("../pages/mixed-type.en.md"),
  },
  check({ document, type, settings }) {
    if (document.otherTypes.length === 0 || isLegalText(type) || type.family === JOINED_BY_CUSTOM) return [];
    const types = [document.type, ...document.otherTypes];
    return [
      {
        place: null,
        data: { typesSv: names(types, settings, "sv"), typesEn: names(types, settings, "en") },
        evidence: [quoteTitle(document)],
        restsOn: types,
      },
    ];
  },
};

function names(types: readonly string[], settings: Settings, lang: Language): string {
  return types.map((id) => settings.types[id]?.name[lang] ?? id).join("|");
}

function typeList(types: string | number | undefined, lang: Language): string {
  return listed(String(types).split("|"), lang);
}
