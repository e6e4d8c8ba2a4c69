/** Lead-ins of lists that have no word of force: what the items below them are. */
import type { Language } from "../model/kinds.ts";
import { parseTable } from "../text/table.ts";
import englishLeadIns from "./en/lead-ins.tsv";
import { beginnings } from "./force.ts";
import type { ParsedSentence } from "./parsed-sentence.ts";
import { compilePhrase, matchPhrase, type Phrase } from "./phrases.ts";
import swedishLeadIns from "./sv/lead-ins.tsv";

/** "own": the lead-in is complete without its list, which only adds to it ("…, including:"). */
export type LeadInEffect = "nothing" | "steps" | "conditions" | "goals" | "own";

interface LeadInRow {
  readonly basis: string;
  readonly phrase: Phrase;
  readonly effect: LeadInEffect;
}

const EFFECTS: Readonly<Record<string, LeadInEffect>> = {
  inget: "nothing",
  steg: "steps",
  villkor: "conditions",
  mål: "goals",
  egen: "own",
  nothing: "nothing",
  steps: "steps",
  conditions: "conditions",
  goals: "goals",
  own: "own",
};

const TABLES: Readonly<Record<Language, readonly LeadInRow[]>> = {
  sv: parseTable(swedishLeadIns, ["namn", "uttryck", "verkan"]).map((row) =>
    leadInRow("sv", [row.namn, row.uttryck, row.verkan]),
  ),
  en: parseTable(englishLeadIns, ["name", "phrase", "effect"]).map((row) =>
    leadInRow("en", [row.name, row.phrase, row.effect]),
  ),
};

function leadInRow(lang: Language, [name, phrase, effect]: readonly [string, string, string]): LeadInRow {
  const known = EFFECTS[effect];
  if (known === undefined) throw new Error(`lead-in table, row "${name}": unknown effect "${effect}"`);
  return { basis: `${lang}/lead-ins/${name}`, phrase: compilePhrase(phrase, lang, true), effect: known };
}

/** The first row that fits anywhere in the lead-in; null when none does. */
export function leadInEffect(parsed: ParsedSentence): { effect: LeadInEffect; basis: string } | null {
  const search = { parsed, begins: beginnings(parsed) };
  const row = TABLES[parsed.lang].find(({ phrase }) =>
    parsed.words.some((_, at) => matchPhrase(search, phrase, at) !== null),
  );
  return row === undefined ? null : { effect: row.effect, basis: row.basis };
}
