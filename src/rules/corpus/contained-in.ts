/** Stands almost wholly in a longer document. */
import { figure } from "../phrasing.ts";
import type { CorpusRule } from "../rule.ts";
import { relatedFinding, relatedPairs } from "./related-finding.ts";

export const containedIn: CorpusRule = {
  id: "contained-in",
  scope: "corpus",
  severity: "consider",
  /** Share of the runs of words of the shorter that stand in the longer; under 90 nothing is compared. */
  options: { percent: 90 },
  title: { sv: "Texten ingår i ett annat dokument", en: "The text stands in another document" },
  message: {
    sv: ({ share, limit, title, path }) =>
      `${figure(share, "sv")} % av texten står också i ”${title}” (${path}); tas upp från ${figure(limit, "sv")} %`,
    en: ({ share, limit, title, path }) =>
      `${share}% of the text stands in “${title}” (${path}) too; raised from ${limit}%`,
  },
  page: {
    sv: () => import("../pages/contained-in.sv.md"),
    en: () => import("../pages/contained-in.en.md"),
  },
  check(input) {
    const limit = input.options["percent"] ?? Infinity;
    return relatedPairs(input, "contained-in")
      .map((pair) => ({ pair, share: Math.floor(100 * pair.relation.score) }))
      .filter(({ share }) => share >= limit)
      .map(({ pair, share }) => relatedFinding(pair, { share, limit }));
  },
};
