/** Leans on, or mentions, law that has been repealed or renumbered. */
import type { OutdatedMention } from "../../model/audited-document.ts";
import type { Language, Severity } from "../../model/kinds.ts";
import { counted } from "../phrasing.ts";
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
      `${data["old"]} ${ending(data, "sv")} (nämns ${counted(data["mentions"], ["gång", "gånger"], "sv")})${successorIn(data, "se i stället ")}`,
    en: (data) =>
      `${data["old"]} ${ending(data, "en")} (mentioned ${counted(data["mentions"], ["time", "times"], "en")})${successorIn(data, "see instead ")}`,
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

/** Statutes cease to apply; sections get other numbers when their statute does. */
const ENDINGS: Readonly<
  Record<Language, Readonly<Record<"statute" | "section", readonly [string, string]>>>
> = {
  sv: {
    statute: ["har upphört att gälla", "kan ha upphört att gälla"],
    section: ["har ett annat nummer", "kan ha ett annat nummer"],
  },
  en: {
    statute: ["has ceased to apply", "may have ceased to apply"],
    section: ["has another number", "may have another number"],
  },
};

function ending({ kind, sure, date }: MessageData, lang: Language): string {
  const [certain, uncertain] = ENDINGS[lang][kind === "section" ? "section" : "statute"];
  const since = date === "" ? "" : ` ${lang === "sv" ? "sedan" : "since"} ${date}`;
  return `${sure === 0 ? uncertain : certain}${since}`;
}

function successorIn({ successor }: MessageData, words: string): string {
  return successor === "" ? "" : `; ${words}${successor}`;
}
