/** The same text lies in another place too. */
import type { CorpusRule } from "../rule.ts";
import { relatedFinding, relatedPairs } from "./related-finding.ts";

export const copy: CorpusRule = {
  id: "copy",
  scope: "corpus",
  severity: "consider",
  options: {},
  title: { sv: "Kopia av ett annat dokument", en: "Copy of another document" },
  message: {
    sv: ({ title, path }) => `Samma text som ”${title}” (${path}); pröva att ta bort den ena`,
    en: ({ title, path }) => `The same text as “${title}” (${path}); consider removing one of them`,
  },
  page: {
    sv: () => import("../pages/copy.sv.md"),
    en: () => import("../pages/copy.en.md"),
  },
  check: (input) => relatedPairs(input, "copy").map((pair) => relatedFinding(pair)),
};
