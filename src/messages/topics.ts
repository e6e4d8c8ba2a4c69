/** Longer texts that explain the tool's own words; Markdown, loaded only by `tillit explain`. */
import type { Language } from "../model/kinds.ts";
import statementEn from "./en/statement-topic.md";
import statementSv from "./sv/statement-topic.md";

const STATEMENT: Readonly<Record<Language, string>> = { sv: statementSv, en: statementEn };

/** What counts as a statement, a goal, a requirement, a numbered point. */
export function statementTopic(lang: Language): string {
  return STATEMENT[lang];
}
