/** The ways a language has of handing on what a law demands. */
import type { Language } from "../../model/kinds.ts";
import { latinPattern } from "../../text/pattern.ts";
import { parseTable } from "../../text/table.ts";
import englishPhrases from "./en/restating.tsv";
import swedishPhrases from "./sv/restating.tsv";

/** Both must hold: of the words just before the reference to the law, and of those just after. */
export interface RestatingPhrase {
  readonly before: RegExp;
  readonly after: RegExp;
}

const PHRASES: Readonly<Record<Language, readonly RestatingPhrase[]>> = {
  sv: phrasesOf(swedishPhrases),
  en: phrasesOf(englishPhrases),
};

function phrasesOf(table: string): readonly RestatingPhrase[] {
  return parseTable(table, ["före", "efter"]).map(({ före, efter }) => ({
    before: latinPattern(`(?:${före})$`),
    after: latinPattern(`^(?:${efter})`),
  }));
}

export function restatingPhrases(lang: Language): readonly RestatingPhrase[] {
  return PHRASES[lang];
}
