/** Leans on, or mentions, law that has been repealed or renumbered. */
import type { OutdatedMention } from "../../model/audited-document.ts";
import type { Language, Severity } from "../../model/kinds.ts";
import { times } from "../phrasing.ts";
import type { DocumentRule, MessageData } from "../rule.ts";
import { mentionsByName, quoteMentions, successorOf } from "./outdated-mentions.ts";

export const repealedLaw: DocumentRule = {
  id: "repealed-law",
  scope: "document",
  concerns: "read-steering-documents",
  severity: "consider",
  options: {},
  title: { sv: "Hänvisar till författning som har upphört", en: "Refers to law that has been repealed" },
  message: {
    sv: (data) =>
      `${data["old"]} ${ending(data, "sv")} (nämns ${times(data["mentions"], "sv")})${successorIn(data, "se i stället ")}`,
    en: (data) =>
      `${data["old"]} ${ending(data, "en")} (mentioned ${times(data["mentions"], "en")})${successorIn(data, "see instead ")}`,
  },
  page: {
    sv: () => import("../pages/repealed-law.sv.md"),
    en: () => import("../pages/repealed-law.en.md"),
  },
  check({ document }) {
    const byName = mentionsByName(document, ["statute", "section", "agency-rule"]);
    return [...byName].map(([old, mentions]) => ({
      place: mentions[0]?.place ?? null,
      data: describe(old, mentions),
      evidence: quoteMentions(document, mentions),
      restsOn: [old],
      severity: gravest(mentions),
    }));
  },
};

function describe(old: string, mentions: readonly OutdatedMention[]): MessageData {
  const [first] = mentions;
  return {
    old,
    kind: first?.kind ?? "statute",
    date: first?.date ?? "",
    successor: first === undefined ? "" : successorOf(first),
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

function ending({ kind, sure, date }: MessageData, lang: Language): string {
  const words = kind === "section" ? RENUMBERED[lang] : REPEALED[lang];
  return words(sure !== 0, String(date));
}

type Ending = (isSure: boolean, date: string) => string;

const REPEALED: Readonly<Record<Language, Ending>> = {
  sv: (isSure, date) => {
    if (!isSure) return `kan ha upphört att gälla${date && ` ${date}`}`;
    return date === "" ? "har upphört att gälla" : `upphörde att gälla ${date}`;
  },
  en: (isSure, date) => {
    if (!isSure) return `may have ceased to apply${date && ` on ${date}`}`;
    return date === "" ? "has ceased to apply" : `ceased to apply on ${date}`;
  },
};

/** Sections get other numbers when their statute is replaced. */
const RENUMBERED: Readonly<Record<Language, Ending>> = {
  sv: (isSure, date) => `${isSure ? "har" : "kan ha"} ett annat nummer${date && ` sedan ${date}`}`,
  en: (isSure, date) => `${isSure ? "has" : "may have"} another number${date && ` since ${date}`}`,
};

function successorIn({ successor }: MessageData, words: string): string {
  return successor === "" ? "" : `; ${words}${successor}`;
}
