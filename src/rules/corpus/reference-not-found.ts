/** Names a document that is not among those audited. */
import type { CorpusRule } from "../rule.ts";

export const referenceNotFound: CorpusRule = {
  id: "reference-not-found",
  scope: "corpus",
  severity: "info",
  options: { minFoundPercent: 50 },
  title: { sv: "Hänvisar till ett dokument som inte finns här", en: "Refers to a document that is not here" },
  message: {
    sv: ({ name }) =>
      `Hänvisar till ”${name}”, som inte finns bland de granskade dokumenten; pröva om den finns kvar eller har bytt namn`,
    en: ({ name }) =>
      `Refers to “${name}”, which is not among the documents of the audit; consider whether it still exists or has another name`,
  },
  page: {
    sv: () => import("../pages/reference-not-found.sv.md"),
    en: () => import("../pages/reference-not-found.en.md"),
  },
  check({ references, options }) {
    const { unknown, named } = references;
    // Where few names are found, the audit holds only part of the documents.
    if ((named - unknown.length) * 100 < named * (options["minFoundPercent"] ?? 0)) return [];
    const first = new Map(unknown.map((each) => [`${each.document}\0${each.text}`, each] as const).reverse());
    return [...first.values()].reverse().map(({ document, text, place }) => ({
      document,
      place,
      data: { name: text },
      evidence: [{ document, text, place }],
      restsOn: [text],
    }));
  },
};
