/** Most documents are named, cited or linked to by others, and this one by none. */
import { titleEvidence } from "../../facts/title-evidence.ts";
import type { CorpusRule, CorpusRuleInput } from "../rule.ts";

export const notReferredTo: CorpusRule = {
  id: "not-referred-to",
  scope: "corpus",
  severity: "info",
  options: { minReferredPercent: 50, minDocuments: 10 },
  title: { sv: "Inget annat dokument nämner det", en: "No other document mentions it" },
  message: {
    sv: ({ referred, all }) =>
      `Inget annat dokument nämner eller länkar till det, men ${referred} av ${all} styrdokument nämns av andra; pröva om det ska finnas kvar`,
    en: ({ referred, all }) =>
      `No other document mentions it or links to it, while ${referred} of ${all} governance documents are mentioned by others; consider whether it is still needed`,
  },
  page: {
    sv: () => import("../pages/not-referred-to.sv.md"),
    en: () => import("../pages/not-referred-to.en.md"),
  },
  check(input) {
    const judged = ownDocuments(input);
    const referred = new Set(input.relations.filter(({ kind }) => kind === "refers").map(({ to }) => to));
    const isReferredTo = ({ path, linkedFrom }: (typeof judged)[number]): boolean =>
      referred.has(path) || (linkedFrom?.count ?? 0) > 0;
    const count = judged.filter(isReferredTo).length;
    const { minReferredPercent = 0, minDocuments = 0 } = input.options;
    // Where few documents mention each other, that nobody mentions this one says nothing.
    if (judged.length < minDocuments || count * 100 < judged.length * minReferredPercent) return [];
    return judged
      .filter((document) => !isReferredTo(document))
      .map((document) => ({
        document: document.path,
        place: null,
        data: { referred: count, all: judged.length },
        evidence: [titleEvidence(document)],
        restsOn: [],
      }));
  },
};

/** Copies and older versions are spoken of by their own rules, and so are documents on a site of pages. */
function ownDocuments({ documents, relations }: CorpusRuleInput): CorpusRuleInput["documents"] {
  const leftOver = new Set(
    relations.filter(({ kind }) => kind === "copy" || kind === "version").map(({ from }) => from),
  );
  return documents.filter(({ path, linkedFrom }) => !leftOver.has(path) && linkedFrom?.site !== true);
}
