/** Tells "ska informeras" from "ska informera": whether the subject acts or has something done to it. */
import type { Language } from "../../model/kinds.ts";
import { latinPattern } from "../../text/pattern.ts";
import { parseTable } from "../../text/table.ts";
import englishVoice from "./en/voice.tsv";
import swedishVoice from "./sv/voice.tsv";

interface Form {
  readonly form: string;
  readonly pattern: RegExp;
}

const FORMS: Readonly<Record<Language, readonly Form[]>> = {
  sv: readForms(swedishVoice),
  en: readForms(englishVoice),
};
/** How many words after the auxiliary the verb may stand. */
const WORDS = 10;

function readForms(table: string): readonly Form[] {
  return parseTable(table, ["form", "mönster"]).map(({ form, mönster }) => ({
    form,
    pattern: latinPattern(`^(?:${mönster})$`),
  }));
}

/** @param rest the words after the auxiliary, or after the subject when it stands there */
export function isDoneToSubject(rest: string, lang: Language): boolean {
  for (const word of rest.match(/[\p{L}-]+/gu)?.slice(0, WORDS) ?? []) {
    const form = FORMS[lang].find(({ pattern }) => pattern.test(word))?.form ?? "annat";
    if (form !== "annat") return form === "passiv";
  }
  return false;
}
