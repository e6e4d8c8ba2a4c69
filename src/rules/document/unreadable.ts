/** A steering document, or pages of one, that no machine can read: scanned, locked, broken or empty. */
import type { DocumentModel, ReadingProblem } from "../../model/document.ts";
import type { Language } from "../../model/kinds.ts";
import type { ProblemCode } from "../../model/problem-codes.ts";
import { counted } from "../phrasing.ts";
import { quoteTitle } from "../quote.ts";
import type { DocumentRule, MessageData } from "../rule.ts";
import { DECIDED_BY_THE_STATE } from "./legal-text.ts";

export const unreadable: DocumentRule = {
  id: "unreadable",
  scope: "document",
  concerns: "every-document",
  severity: "consider",
  options: {},
  title: { sv: "Går inte att läsa", en: "Cannot be read" },
  message: {
    sv: (data) => `${said(data, "sv")}. Det som inte har lästs är inte räknat`,
    en: (data) => `${said(data, "en")}. What was not read is not counted`,
  },
  page: {
    sv: () => import("../pages/unreadable.sv.md"),
    en: () => import("../pages/unreadable.en.md"),
  },
  check({ document, model }) {
    const isOwn = document.steering && document.family !== DECIDED_BY_THE_STATE;
    const fault = isOwn ? faultOf(model) : undefined;
    if (fault === undefined) return [];
    return [
      {
        place: null,
        data: { code: fault.code, pages: Number(fault.data?.["pages"] ?? 0) },
        evidence: [quoteTitle(document)],
        restsOn: [],
      },
    ];
  },
};

type Template = (data: MessageData) => string;

/** What the owner of the document can do something about; limits and formats of this tool are problems of the run. */
const FAULTS: Partial<Readonly<Record<ProblemCode, Readonly<Record<Language, Template>>>>> = {
  "no-text": {
    sv: () => "Dokumentet saknar text som går att läsa, troligen för att det är inskannat",
    en: () => "The document holds no text that can be read, probably because it is scanned",
  },
  "some-pages-without-text": {
    sv: ({ pages }) =>
      `${pages === 0 ? "Några sidor" : counted(pages, ["sida", "sidor"], "sv")} saknar text som går att läsa, troligen för att de är inskannade`,
    en: ({ pages }) =>
      `${pages === 0 ? "Some pages hold" : counted(pages, ["page holds", "pages hold"], "en")} no text that can be read, probably because they are scanned`,
  },
  encrypted: {
    sv: () => "Dokumentet är skyddat med lösenord",
    en: () => "The document is protected with a password",
  },
  damaged: {
    sv: () => "Filen är skadad eller ofullständig",
    en: () => "The file is damaged or incomplete",
  },
  "empty-file": { sv: () => "Filen är tom", en: () => "The file is empty" },
};

function faultOf({ problems }: DocumentModel): ReadingProblem | undefined {
  return problems.find(({ code }) => FAULTS[code] !== undefined);
}

function said(data: MessageData, lang: Language): string {
  const fault = Object.entries(FAULTS).find(([code]) => code === data["code"]);
  return fault?.[1][lang](data) ?? String(data["code"]);
}
