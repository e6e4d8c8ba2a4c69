/** Finds the roles named in a text, each under one name for all its synonyms. */
import type { Language } from "../../model/kinds.ts";
import { latinPattern } from "../../text/pattern.ts";
import { parseTable } from "../../text/table.ts";
import englishRoles from "./en/roles.tsv";
import { lowerCased } from "./lower-cased.ts";
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
  /** By the number of their group in the pattern. */
  readonly names: readonly string[];
  readonly pattern: RegExp;
}

const BEFORE_A_ROLE = "+";
const GENITIVE_AND_END = "(?=(?:['’]?s|['’])?(?![\\p{L}\\p{N}_]))";
const ROLES: Readonly<Record<Language, Roles>> = { sv: readRoles(swedishRoles), en: readRoles(englishRoles) };

function readRoles(table: string): Roles {
  const rows = parseTable(table, ["roll", "mönster"]);
  const before = rows.filter(({ roll }) => roll === BEFORE_A_ROLE).map((row) => row.mönster);
  const roles = rows.filter(({ roll }) => roll !== BEFORE_A_ROLE);
  const alternatives = roles.map((row) => `((?:${row.mönster})${GENITIVE_AND_END})`);
  return {
    names: roles.map(({ roll }) => roll),
    pattern: latinPattern(
      `(?<![\\p{L}\\p{N}_-])(?:(?:${before.join("|")})\\s){0,3}(?:${alternatives.join("|")})`,
      "g",
    ),
  };
}

/** In reading order; none overlaps another. */
export function roleMentions(text: string, lang: Language): readonly RoleMention[] {
  const { names, pattern } = ROLES[lang];
  return [...lowerCased(text).matchAll(pattern)].map((match) => {
    const [words, ...groups] = match;
    const start = match.index;
    const end = start + words.length;
    const role = names[groups.findIndex((group) => group !== undefined)] ?? words;
    return { role, text: text.slice(start, end), start, end };
  });
}
