/** Leans on, or mentions, law that has been repealed or renumbered. */
import type { OutdatedMention } from "../../model/audited-document.ts";
import type { Severity } from "../../model/kinds.ts";
import { counted } from "../phrasing.ts";
import type { DocumentRule, MessageData } from "../rule.ts";
import { mentionsByName, quoteMention } from "./outdated-mentions.ts";

export const repealedLaw: DocumentRule = {
  id: "repealed-law",
  scope: "document",
  concerns: "read-steering-documents",
  severity: "consider",
  options: {},
  title: { sv: "Hänvisar till författning som har upphört", en: "Refers to law that has been repealed" },
  message: {
    sv: ({ old, date, successor, mentions, sure }) =>
      `${old} ${sure === 0 ? "kan ha upphört" : "har upphört"} att gälla${dateIn(date, " ", "")} (${counted(mentions, ["omnämnande", "omnämnanden"], "sv")})${after(successor, sure === 0 ? "; pröva" : "; nu gäller")}`,
    en: ({ old, date, successor, mentions, sure }) =>
      `${old} ${sure === 0 ? "may have been" : "was"} repealed${dateIn(date, " (", ")")} (${counted(mentions, ["mention", "mentions"], "en")})${after(successor, sure === 0 ? "; check" : "; now")}`,
  },
  check({ document }) {
    const byName = mentionsByName(document, ["statute", "section", "agency-rule"]);
    return [...byName].map(([old, mentions]) => ({
      place: mentions[0]?.place ?? null,
      data: describe(old, mentions),
      evidence: mentions.map((mention) => quoteMention(document, mention)),
      restsOn: [old],
      severity: gravest(mentions),
    }));
  },
};

function describe(old: string, mentions: readonly OutdatedMention[]): MessageData {
  return {
    old,
    date: mentions[0]?.date ?? "",
    successor: mentions[0]?.successor ?? "",
    mentions: mentions.length,
    sure: mentions.some(({ confidence }) => confidence !== "low") ? 1 : 0,
  };
}

/**
 * A section number that now means something else misleads most; law as legal basis is weighed; a bare mention, or one the
 * tables are unsure of, is for information.
 */
function gravest(mentions: readonly OutdatedMention[]): Severity {
  const leaning = mentions.filter(({ asLegalBasis, confidence }) => asLegalBasis && confidence !== "low");
  if (leaning.some(({ kind, confidence }) => kind === "section" && confidence === "high")) return "important";
  return leaning.length > 0 ? "consider" : "info";
}

function dateIn(date: string | number | undefined, before: string, behind: string): string {
  return date === undefined || date === "" ? "" : `${before}${date}${behind}`;
}

function after(successor: string | number | undefined, words: string): string {
  return successor === undefined || successor === "" ? "" : `${words} ${successor}`;
}
