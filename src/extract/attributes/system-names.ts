/** Names of computer systems in a statement: those of the field, and those that the organisation has added. */
import type { Language } from "../../model/kinds.ts";
import { escapePattern, latinPattern, phrasePattern } from "../../text/pattern.ts";
import { parseTable } from "../../text/table.ts";
import type { AttributedText } from "./attributed-text.ts";
import systemsText from "./systems.tsv";

const ROWS = parseTable(systemsText, ["namn", "språk", "krav"]);
/** Words that only a system, a place or a channel follows; a name that also means something else needs one of them. */
const BEFORE_A_SYSTEM: Readonly<Record<Language, string>> = {
  sv: "(?<=(?:^|[^\\p{L}])(?:i|via|från|till|med|genom|systemet|programmet|verktyget|modulen|tjänsten|stödet|appen|använd|använda|använder) )",
  en: "(?<=(?:^|[^\\p{L}])(?:in|via|from|on|using|use|through|system|tool|app|application|software|called|microsoft) )",
};
const KNOWN: Readonly<Record<Language, RegExp>> = { sv: knownNames("sv"), en: knownNames("en") };

function knownNames(lang: Language): RegExp {
  const rows = ROWS.filter(({ språk }) => språk === lang || språk === "båda");
  const named = rows.filter(({ krav }) => krav === "").map(({ namn }) => namn);
  const doubtful = rows.filter(({ krav }) => krav !== "").map(({ namn }) => namn);
  const sources = [anyOf(named), `${BEFORE_A_SYSTEM[lang]}${anyOf(doubtful)}`];
  return latinPattern(`(?<![\\p{L}\\p{N}_-])(?:${sources.join("|")})(?![\\p{L}\\p{N}_])`, "");
}

function anyOf(names: readonly string[]): string {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(escapePattern).join("|")})s?`;
}

/** The first name of each kind, as printed: those added by the organisation first. */
export function systemNamesIn({ text, lang, systems }: AttributedText): readonly string[] {
  const own = systems.filter((name) => name.trim() !== "");
  const added = own.length === 0 ? null : phrasePattern(own, "").exec(text);
  const known = KNOWN[lang].exec(text);
  return [added, known].flatMap((match) => (match === null ? [] : [match[0]]));
}
