/** Lays down almost the same as another document. */
import { figure } from "../phrasing.ts";
import type { CorpusRule } from "../rule.ts";
import { relatedFinding, relatedPairs } from "./related-finding.ts";

export const nearCopy: CorpusRule = {
  id: "near-copy",
  scope: "corpus",
  severity: "consider",
  /** Share of all different runs of words, or of all different statements, that stand in both; under 80 nothing is compared. */
  options: { percent: 80 },
  title: { sv: "Nästan samma innehåll som ett annat dokument", en: "Nearly the same as another document" },
  message: {
    sv: ({ share, limit, title, path }) =>
      `${figure(share, "sv")} % av innehållet är detsamma som i ”${title}” (${path}); tas upp från ${figure(limit, "sv")} %`,
    en: ({ share, limit, title, path }) =>
      `${share}% of the content is the same as in “${title}” (${path}); raised from ${limit}%`,
  },
  page: {
    sv: () => import("../pages/near-copy.sv.md"),
    en: () => import("../pages/near-copy.en.md"),
  },
  check(input) {
    const limit = input.options["percent"] ?? Infinity;
    return relatedPairs(input, "near-copy")
      .map((pair) => ({ pair, share: Math.floor(100 * pair.relation.score) }))
      .filter(({ share }) => share >= limit)
      .map(({ pair, share }) => relatedFinding(pair, { share, limit }));
  },
};
