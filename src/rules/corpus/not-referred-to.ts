/** Most documents are named, cited or linked to by others, and this one by none. */
import { titleEvidence } from "../../facts/title-evidence.ts";
import { referredTo } from "../referred-to.ts";
import type { CorpusRule } from "../rule.ts";

export const notReferredTo: CorpusRule = {
  id: "not-referred-to",
  scope: "corpus",
  severity: "info",
  options: { minReferredPercent: 50, minDocuments: 10 },
  title: { sv: "Inget annat dokument nämner det", en: "No other document mentions it" },
  message: {
    sv: ({ referred, all }) =>
      `Inget annat dokument nämner det eller länkar till det, men ${referred} av ${all} styrdokument nämns av andra; pröva om det ska finnas kvar`,
    en: ({ referred, all }) =>
      `No other document mentions it or links to it, while ${referred} of ${all} governance documents are mentioned by others; consider whether it is still needed`,
  },
  page: {
    sv: () => import("../pages/not-referred-to.sv.md"),
    en: () => import("../pages/not-referred-to.en.md"),
  },
  check({ documents, relations, options }) {
    const { referred, others } = referredTo(documents, relations);
    const all = referred.length + others.length;
    const { minReferredPercent = 0, minDocuments = 0 } = options;
    // Where few documents mention each other, that nobody mentions this one says nothing.
    if (all < minDocuments || referred.length * 100 < all * minReferredPercent) return [];
    return others
      .filter(({ linkedFrom }) => linkedFrom?.site !== true)
      .map((document) => ({
        document: document.path,
        place: null,
        data: { referred: referred.length, all },
        evidence: [titleEvidence(document)],
        restsOn: [],
      }));
  },
};
