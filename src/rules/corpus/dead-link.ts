/** Links to a file that is not among those of the audit. */
import type { CorpusRule } from "../rule.ts";

export const deadLink: CorpusRule = {
  id: "dead-link",
  scope: "corpus",
  severity: "info",
  options: { minFoundPercent: 50 },
  title: { sv: "Länken leder ingenstans", en: "The link leads nowhere" },
  message: {
    sv: ({ address }) =>
      `Länkar till ”${address}”, som inte finns bland de granskade filerna; pröva om filen har flyttats eller tagits bort`,
    en: ({ address }) =>
      `Links to “${address}”, which is not among the files of the audit; consider whether it has been moved or removed`,
  },
  page: {
    sv: () => import("../pages/dead-link.sv.md"),
    en: () => import("../pages/dead-link.en.md"),
  },
  check({ references: { dead, followed }, options }) {
    // Where few links are found, the audit holds only part of the files.
    if (followed * 100 < (followed + dead.length) * (options["minFoundPercent"] ?? 0)) return [];
    return dead.map(({ from, address }) => ({
      document: from,
      place: null,
      data: { address },
      evidence: [{ document: from, text: address, place: null }],
      restsOn: [address],
    }));
  },
};
