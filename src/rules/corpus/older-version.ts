/** A newer version of the same document is in force. */
import type { AuditedDocument } from "../../model/audited-document.ts";
import type { CorpusRule } from "../rule.ts";
import { relatedFinding, relatedPairs } from "./related-finding.ts";

export const olderVersion: CorpusRule = {
  id: "older-version",
  scope: "corpus",
  severity: "consider",
  options: {},
  title: { sv: "Äldre version av ett annat dokument", en: "Older version of another document" },
  message: {
    sv: ({ title, path, date, newer }) =>
      `Trolig äldre version${date === "" ? "" : ` (${date})`} av ”${title}”${newer === "" ? "" : ` (${newer})`}, ${path}`,
    en: ({ title, path, date, newer }) =>
      `Probably an older version${date === "" ? "" : ` (${date})`} of “${title}”${newer === "" ? "" : ` (${newer})`}, ${path}`,
  },
  page: {
    sv: () => import("../pages/older-version.sv.md"),
    en: () => import("../pages/older-version.en.md"),
  },
  check: (input) =>
    relatedPairs(input, "version").map((pair) =>
      relatedFinding(pair, { date: lastDecided(pair.from), newer: lastDecided(pair.to) }),
    ),
};

function lastDecided({ metadata }: AuditedDocument): string {
  return metadata.revisedDate?.value ?? metadata.decidedDate?.value ?? "";
}
