/** Finds the roles named in a text, each under one name for all its synonyms. */
import type { Language } from "../../model/kinds.ts";
import { unicodePattern } from "../../text/pattern.ts";
import { parseTable } from "../../text/table.ts";
import englishRoles from "./en/roles.tsv";
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
  const alternatives = roles.map((row, index) => `(?<r${index}>${row.mönster})${GENITIVE_AND_END}`);
  return {
    names: roles.map(({ roll }) => roll),
    pattern: unicodePattern(
      `(?<![\\p{L}\\p{N}_-])(?:(?:${before.join("|")})\\s){0,3}(?:${alternatives.join("|")})`,
      "gi",
    ),
  };
}

/** In reading order; none overlaps another. */
export function roleMentions(text: string, lang: Language): readonly RoleMention[] {
  const { names, pattern } = ROLES[lang];
  return [...text.matchAll(pattern)].flatMap((match) => {
    const index = names.findIndex((_, at) => match.groups?.[`r${at}`] !== undefined);
    const role = names[index];
    if (role === undefined) return [];
    return [{ role, text: match[0], start: match.index, end: match.index + match[0].length }];
  });
}
