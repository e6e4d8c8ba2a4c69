/** Which forms of a verb a word can be; knows the verbs of the tables and what can be made of them. */
import type { Language } from "../model/kinds.ts";
import { parseTable } from "../text/table.ts";
import englishVerbs from "./en/verbs.tsv";
import swedishPrefixes from "./sv/prefixes.tsv";
import swedishVerbs from "./sv/verbs.tsv";

/** Flags, since "lämnas" is both a present and an infinitive. */
export const VERB_FORM = {
  infinitive: 1,
  present: 2,
  imperative: 4,
  passivePresent: 8,
  passiveInfinitive: 16,
  past: 32,
} as const;
const { infinitive, present, imperative, passivePresent, passiveInfinitive, past } = VERB_FORM;

/** Forms that can be the verb of a clause. */
export const FINITE = present | passivePresent | past;
export const INFINITIVE = infinitive | passiveInfinitive;

type Forms = ReadonlyMap<string, number>;

const SWEDISH = swedishForms();
const ENGLISH = englishForms();
const PREFIXES = parseTable(swedishPrefixes, ["förled"]).map((row) => row.förled);
/** Verbs in -era are formed freely ("digitalisera"), always by the same pattern. */
const FREE_ENDINGS: ReadonlyArray<readonly [ending: string, forms: number]> = [
  ["era", infinitive | imperative],
  ["erar", present],
  ["eras", passivePresent | passiveInfinitive],
];
const SHORTEST_FREE = 6;
const SHORTEST_REST = 3;

/** @returns a sum of `VERB_FORM` flags; 0 for a word that is no verb */
export function verbForms(lower: string, lang: Language): number {
  if (lang === "en") return ENGLISH.get(lower) ?? 0;
  return SWEDISH.get(lower) ?? compoundForms(lower) ?? freeForms(lower);
}

function compoundForms(lower: string): number | undefined {
  const prefix = PREFIXES.find((start) => lower.startsWith(start));
  if (prefix === undefined || lower.length - prefix.length < SHORTEST_REST) return undefined;
  const forms = SWEDISH.get(lower.slice(prefix.length));
  // Prefix and bare stem make nouns: "upplägg", "utdrag".
  return forms === undefined || lower.endsWith("a") ? forms : forms & ~imperative;
}

function freeForms(lower: string): number {
  if (lower.length < SHORTEST_FREE) return 0;
  return FREE_ENDINGS.find(([ending]) => lower.endsWith(ending))?.[1] ?? 0;
}

function swedishForms(): Forms {
  const forms = new Map<string, number>();
  for (const row of parseTable(swedishVerbs, ["grundform", "presens", "uppmaning"])) {
    note(forms, row.grundform, infinitive);
    note(forms, row.presens, present);
    if (row.uppmaning !== "-") note(forms, row.uppmaning, imperative);
    note(forms, `${row.grundform}s`, passiveInfinitive);
    for (const form of swedishPassive(row.grundform, row.presens)) note(forms, form, passivePresent);
  }
  return forms;
}

/** "lämnar" → "lämnas", "skriver" → "skrivs" and the older "skrives", "gör" → "görs", "ger" → "ges". */
function swedishPassive(base: string, active: string): readonly string[] {
  if (active === `${base}r`) return [`${base}s`];
  if (!active.endsWith("r")) return [];
  if (!active.endsWith("er")) return [`${active}s`];
  const stem = active.slice(0, -2).replace(/mm$/u, "m");
  return stem.endsWith("s") ? [`${stem}es`] : [`${stem}s`, `${stem}es`];
}

function englishForms(): Forms {
  const forms = new Map<string, number>();
  for (const row of parseTable(englishVerbs, ["verb", "command"])) {
    note(forms, row.verb, infinitive | (row.command === "no" ? 0 : imperative));
    note(forms, englishThirdPerson(row.verb), present);
  }
  return forms;
}

function englishThirdPerson(verb: string): string {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(verb) ? `${verb}es` : `${verb}s`;
}

function note(forms: Map<string, number>, word: string, form: number): void {
  forms.set(word, (forms.get(word) ?? 0) | form);
}
