/** Says something else than another document of the same thing. */
import { figure } from "../phrasing.ts";
import type { CorpusRule } from "../rule.ts";
import { relatedFinding, relatedPairs } from "./related-finding.ts";

/** Each case is shown by a quotation from either document. */
const QUOTES_PER_CASE = 2;

export const contradiction: CorpusRule = {
  id: "contradiction",
  scope: "corpus",
  severity: "consider",
  options: {},
  title: { sv: "Säger något annat än ett annat dokument", en: "Says something else than another document" },
  message: {
    sv: ({ count, title, path }) =>
      `Anger ett annat mått, en annan tid eller ett annat besked än ”${title}” (${path}) om samma sak${count === 1 ? "" : `, på ${figure(count, "sv")} ställen`}; pröva vad som ska gälla`,
    en: ({ count, title, path }) =>
      `Gives another amount, time or answer than “${title}” (${path}) on the same thing${count === 1 ? "" : `, in ${count} places`}; consider which is to hold`,
  },
  page: {
    sv: () => import("../pages/contradiction.sv.md"),
    en: () => import("../pages/contradiction.en.md"),
  },
  check: (input) =>
    relatedPairs(input, "contradicts").map((pair) =>
      relatedFinding(pair, { count: Math.ceil(pair.relation.evidence.length / QUOTES_PER_CASE) }),
    ),
};
