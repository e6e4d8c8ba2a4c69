/** Links lead to most documents of a site, and none to this one. */
import { titleEvidence } from "../../facts/title-evidence.ts";
import type { AuditedDocument } from "../../model/audited-document.ts";
import type { CorpusRule } from "../rule.ts";

export const notLinked: CorpusRule = {
  id: "not-linked",
  scope: "corpus",
  severity: "info",
  options: { minLinkedPercent: 50 },
  title: { sv: "Ingen sida leder hit", en: "No page leads here" },
  message: {
    sv: ({ linked, all }) =>
      `Ingen sida och inget dokument länkar hit, men ${linked} av ${all} styrdokument på samma webbplats är länkade; pröva om det ska finnas kvar`,
    en: ({ linked, all }) =>
      `No page or document links here, while ${linked} of ${all} governance documents of the site are linked to; consider whether it is still needed`,
  },
  page: {
    sv: () => import("../pages/not-linked.sv.md"),
    en: () => import("../pages/not-linked.en.md"),
  },
  check({ documents, options }) {
    const site = documents.filter(({ linkedFrom }) => linkedFrom?.site === true);
    const linked = site.filter(isLinked).length;
    // Where few documents are linked, people find them by other ways than pages.
    if (linked * 100 < site.length * (options["minLinkedPercent"] ?? 0)) return [];
    return site
      .filter((document) => !isLinked(document))
      .map((document) => ({
        document: document.path,
        place: null,
        data: { linked, all: site.length },
        evidence: [titleEvidence(document)],
        restsOn: [],
      }));
  },
};

function isLinked({ linkedFrom }: AuditedDocument): boolean {
  return (linkedFrom?.count ?? 0) > 0;
}
