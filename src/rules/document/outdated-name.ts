/** Uses names of authorities, or terms, that have been replaced. */
import { times } from "../phrasing.ts";
import type { DocumentRule } from "../rule.ts";
import { mentionsByName, quoteMentions, successorOf } from "./outdated-mentions.ts";

export const outdatedName: DocumentRule = {
  id: "outdated-name",
  scope: "document",
  concerns: "read-steering-documents",
  severity: "info",
  /** From this many outdated names in one document the document as a whole seems to have been left behind. */
  options: { many: 5 },
  title: { sv: "Äldre benämning", en: "Outdated name" },
  message: {
    sv: ({ old, successor, mentions }) =>
      `Äldre benämning: ${old} (nämns ${times(mentions, "sv")})${successor === "" ? "" : `; numera ${successor}`}`,
    en: ({ old, successor, mentions }) =>
      `Outdated name: ${old} (mentioned ${times(mentions, "en")})${successor === "" ? "" : `; now ${successor}`}`,
  },
  page: {
    sv: () => import("../pages/outdated-name.sv.md"),
    en: () => import("../pages/outdated-name.en.md"),
  },
  check({ document, options }) {
    const byName = mentionsByName(document, ["authority", "term"]);
    const severity = byName.size >= (options["many"] ?? Infinity) ? "consider" : "info";
    return [...byName].map(([old, mentions]) => ({
      place: mentions[0]?.place ?? null,
      data: {
        old,
        successor: mentions[0] === undefined ? "" : successorOf(mentions[0]),
        mentions: mentions.length,
      },
      evidence: quoteMentions(document, mentions),
      restsOn: [old],
      severity,
    }));
  },
};
