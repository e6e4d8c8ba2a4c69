/** Longer texts that explain the tool's own words; Markdown, loaded only by `tillit explain`. */
import type { Language } from "../model/kinds.ts";
import type { DocumentType } from "../model/settings.ts";
import statementEn from "./en/statement-topic.md";
import typesEn from "./en/types-topic.md";
import statementSv from "./sv/statement-topic.md";
import typesSv from "./sv/types-topic.md";

const STATEMENT: Readonly<Record<Language, string>> = { sv: statementSv, en: statementEn };

/** What counts as a statement, a goal, a requirement, a numbered point. */
export function statementTopic(lang: Language): string {
  return STATEMENT[lang];
}

const TYPES: Readonly<Record<Language, string>> = { sv: typesSv, en: typesEn };
const YES_NO: Readonly<Record<Language, readonly [yes: string, no: string]>> = {
  sv: ["ja", "nej"],
  en: ["yes", "no"],
};

/** What is expected of each document type, as the settings have it. */
export function typesTopic(types: readonly DocumentType[], lang: Language): string {
  const [yes, no] = YES_NO[lang];
  const rows = types.map((type) => {
    const limits = [type.maxPages, type.maxBinding, type.maxNumbered, type.maxGoals, type.reviewMonths];
    const cells = [type.id, ...limits.map((limit) => String(limit ?? "–")), type.steering ? yes : no];
    return `| ${cells.join(" | ")} |`;
  });
  return TYPES[lang].replace("{rows}", () => rows.join("\n"));
}
