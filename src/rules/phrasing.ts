/** Small pieces that messages are built from. */
import type { Language } from "../model/kinds.ts";
import type { DocumentType } from "../model/settings.ts";
import type { MessageData } from "./rule.ts";

type Value = string | number | undefined;
type Nouns = readonly [one: string, many: string];

/** "1 sida", "7 sidor"; decimals as the language writes them. */
export function counted(value: Value, nouns: Nouns, lang: Language): string {
  return `${figure(value, lang)} ${Number(value) === 1 ? nouns[0] : nouns[1]}`;
}

/** A figure as the language writes it: "6,5" in Swedish. */
export function figure(value: Value, lang: Language): string {
  return lang === "sv" ? String(value).replace(".", ",") : String(value);
}

/** "a", "a och b", "a, b och c". */
export function listed(words: readonly string[], lang: Language): string {
  const and = lang === "sv" ? " och " : " and ";
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")}${and}${last}`;
}

/** Words quoted from a document, in the quotation marks of the language. */
export function quoted(words: readonly string[], lang: Language): string {
  return words.map((word) => (lang === "sv" ? `”${word}”` : `“${word}”`)).join(", ");
}

/** "1 månad", "24 månader"; less than a whole one in words. */
export function months(value: Value, lang: Language): string {
  if (value === 0) return lang === "sv" ? "mindre än en månad" : "less than a month";
  return counted(value, MONTHS[lang], lang);
}

const MONTHS: Readonly<Record<Language, Nouns>> = { sv: ["månad", "månader"], en: ["month", "months"] };

/** "en gång", "3 gånger". */
export function times(value: Value, lang: Language): string {
  if (value === 1) return lang === "sv" ? "en gång" : "once";
  return `${figure(value, lang)} ${lang === "sv" ? "gånger" : "times"}`;
}

/** The names of a type in both languages, as message data, so that a finding can be said in either. */
export function typeNames({ id, name }: DocumentType): { typeSv: string; typeEn: string } {
  return id === "unknown" ? { typeSv: "", typeEn: "" } : { typeSv: name.sv, typeEn: name.en };
}

/** "dokumenttypen policy", from the names in the data; a type that nothing tells has none. */
export function typePhrase({ typeSv, typeEn }: MessageData, lang: Language): string {
  if (lang === "sv") return typeSv === "" ? "dokument av okänd typ" : `dokumenttypen ${typeSv}`;
  return typeEn === "" ? "documents of unknown type" : `the type ${typeEn}`;
}

/** "i ett dokument av typen policy". */
export function inDocument({ typeSv, typeEn }: MessageData, lang: Language): string {
  if (lang === "sv") return `i ett dokument av ${typeSv === "" ? "okänd typ" : `typen ${typeSv}`}`;
  return `in a document of ${typeEn === "" ? "unknown type" : `the type ${typeEn}`}`;
}
