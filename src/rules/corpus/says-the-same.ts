/** Lays down several things that another document on the same subject lays down too. */
import { figure } from "../phrasing.ts";
import type { CorpusRule } from "../rule.ts";
import { type RelatedPair, relatedFinding, relatedPairs } from "./related-finding.ts";

/** Each thing is shown by a quotation from either document. */
const QUOTES_PER_CASE = 2;
const MOST_CASES = 5;

export const saysTheSame: CorpusRule = {
  id: "says-the-same",
  scope: "corpus",
  severity: "consider",
  options: { statements: 3 },
  title: { sv: "Säger samma sak som ett annat dokument", en: "Says the same as another document" },
  message: {
    sv: ({ count, limit, title, path }) =>
      `${figure(count, "sv")} krav eller mål står också i ”${title}” (${path}), som handlar om samma sak; tas upp från ${figure(limit, "sv")}`,
    en: ({ count, limit, title, path }) =>
      `${count} requirements or goals stand in “${title}” (${path}) too, which is on the same subject; raised from ${limit}`,
  },
  page: {
    sv: () => import("../pages/says-the-same.sv.md"),
    en: () => import("../pages/says-the-same.en.md"),
  },
  check(input) {
    const limit = input.options["statements"] ?? Infinity;
    return relatedPairs(input, "overlaps").flatMap((pair) => {
      const count = casesIn(pair);
      if (count < limit) return [];
      const evidence = pair.relation.evidence.slice(0, MOST_CASES * QUOTES_PER_CASE);
      return [{ ...relatedFinding(pair, { count, limit }), evidence }];
    });
  },
};

/** Where nothing stands in both, their titles are the evidence, which have no place. */
function casesIn({ relation: { evidence } }: RelatedPair): number {
  return evidence.filter(({ place }) => place !== null).length / QUOTES_PER_CASE;
}
