/** Small pieces that messages are built from. */
import type { Language } from "../model/kinds.ts";
import type { DocumentType } from "../model/settings.ts";

type Value = string | number | undefined;

/** "1 sida", "7 sidor"; decimals as the language writes them. */
export function counted(value: Value, nouns: readonly [one: string, many: string], lang: Language): string {
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

/** The names of a type in both languages, as message data, so that a finding can be said in either. */
export function typeNames(type: DocumentType): { typeSv: string; typeEn: string } {
  return { typeSv: type.name.sv, typeEn: type.name.en };
}
