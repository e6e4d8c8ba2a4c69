/** Finds the roles named in a text, each under one name for all its synonyms. */
import type { Language } from "../../model/kinds.ts";
import { latinPattern } from "../../text/pattern.ts";
import { parseTable } from "../../text/table.ts";
import englishRoles from "./en/roles.tsv";
import { lowerCased } from "./lower-cased.ts";
import { remembered } from "./remembered.ts";
import swedishRoles from "./sv/roles.tsv";

export interface RoleMention {
  readonly role: string;
  /** As printed, with the words that belong to it: "närmaste chef". */
  readonly text: string;
  readonly start: number;
  /** Where the word ends, the s of a genitive left out. */
  readonly end: number;
}

interface Roles {
  /** Finds where a role stands. */
  readonly pattern: RegExp;
  /** Tells at such a place which one it is: by the number of its group, from `FIRST_ROLE` and on. */
  readonly grouped: RegExp;
  readonly names: readonly string[];
}

/** Group 1 is the word before the role. */
const FIRST_ROLE = 2;
const BEFORE_A_ROLE = "+";
const GENITIVE_AND_END = "(?=(?:['’]?s|['’])?(?![\\p{L}\\p{N}_]))";
const ROLES: Readonly<Record<Language, Roles>> = { sv: readRoles(swedishRoles), en: readRoles(englishRoles) };

function readRoles(table: string): Roles {
  const rows = parseTable(table, ["roll", "mönster"]);
  const before = rows.filter(({ roll }) => roll === BEFORE_A_ROLE).map((row) => row.mönster);
  const roles = rows.filter(({ roll }) => roll !== BEFORE_A_ROLE);
  // The group keeps the engine from writing out the repetition, and all that follows it, four times over.
  const begins = `(?<![\\p{L}\\p{N}_-])(?:(${before.join("|")})\\s){0,3}`;
  return {
    pattern: latinPattern(
      `${begins}(?:${roles.map((row) => row.mönster).join("|")})${GENITIVE_AND_END}`,
      "g",
    ),
    grouped: latinPattern(
      `${begins}(?:${roles.map((row) => `(${row.mönster})`).join("|")})${GENITIVE_AND_END}`,
      "y",
    ),
    names: roles.map(({ roll }) => roll),
  };
}

const MENTIONS: Readonly<Record<Language, (text: string) => readonly RoleMention[]>> = {
  sv: remembered((text) => mentionsIn(text, ROLES.sv)),
  en: remembered((text) => mentionsIn(text, ROLES.en)),
};

/** In reading order; none overlaps another. */
export function roleMentions(text: string, lang: Language): readonly RoleMention[] {
  return MENTIONS[lang](text);
}

function mentionsIn(text: string, { pattern, grouped, names }: Roles): readonly RoleMention[] {
  const lower = lowerCased(text);
  return [...lower.matchAll(pattern)].map(({ 0: words, index: start }) => {
    grouped.lastIndex = start;
    const groups = grouped.exec(lower) ?? [];
    const end = start + words.length;
    const role =
      names[groups.findIndex((group, at) => at >= FIRST_ROLE && group !== undefined) - FIRST_ROLE] ?? words;
    return { role, text: text.slice(start, end), start, end };
  });
}
