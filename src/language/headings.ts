/** What a heading says of the text below it: goals, background, definitions, steps … */
import type { Language } from "../model/kinds.ts";
import { parseTable } from "../text/table.ts";
import { trimmedEnd } from "../text/trimmed-end.ts";
import englishHeadings from "./en/headings.tsv";
import swedishHeadings from "./sv/headings.tsv";

export type HeadingRole =
  | "goals"
  | "indicators"
  | "duties"
  | "prohibitions"
  | "recommendations"
  | "steps"
  | "conditions"
  | "purpose"
  | "background"
  | "definitions"
  | "examples"
  | "references"
  | "none";

export interface RoleFound {
  readonly role: HeadingRole;
  /** "sv/headings/mål" */
  readonly basis: string;
}

interface HeadingRow extends RoleFound {
  /** Each pattern as the parts between its asterisks. */
  readonly patterns: ReadonlyArray<readonly string[]>;
}

const SWEDISH_ROLES: Readonly<Record<string, HeadingRole>> = {
  mål: "goals",
  indikator: "indicators",
  krav: "duties",
  förbud: "prohibitions",
  råd: "recommendations",
  steg: "steps",
  villkor: "conditions",
  syfte: "purpose",
  bakgrund: "background",
  begrepp: "definitions",
  exempel: "examples",
  hänvisning: "references",
  inget: "none",
};
const ENGLISH_ROLES: ReadonlySet<string> = new Set(Object.values(SWEDISH_ROLES));

const TABLES: Readonly<Record<Language, readonly HeadingRow[]>> = {
  sv: parseTable(swedishHeadings, ["namn", "rubrik", "roll"]).map((row) =>
    headingRow(`sv/headings/${row.namn}`, row.rubrik, SWEDISH_ROLES[row.roll]),
  ),
  en: parseTable(englishHeadings, ["name", "heading", "role"]).map((row) =>
    headingRow(`en/headings/${row.name}`, row.heading, englishRole(row.role)),
  ),
};

function englishRole(name: string): HeadingRole | undefined {
  return ENGLISH_ROLES.has(name) ? Object.values(SWEDISH_ROLES).find((role) => role === name) : undefined;
}

function headingRow(basis: string, patterns: string, role: HeadingRole | undefined): HeadingRow {
  if (role === undefined) throw new Error(`heading table, row "${basis}": unknown role`);
  return { role, basis, patterns: patterns.split(" / ").map((pattern) => pattern.split("*")) };
}

/** @param text without its number; a final colon is left out */
export function headingRole(text: string, lang: Language): RoleFound | null {
  const plain = trimmedEnd(text.toLowerCase().replace(/^[\p{N}.)\s–-]+/u, ""), ":.");
  const row = TABLES[lang].find(({ patterns }) => patterns.some((parts) => fitsParts(plain, parts)));
  return row === undefined ? null : { role: row.role, basis: row.basis };
}

/** The parts stand in order, the first at the beginning and the last at the end. */
function fitsParts(text: string, parts: readonly string[]): boolean {
  const first = parts[0] ?? "";
  const last = parts.at(-1) ?? "";
  if (parts.length === 1) return text === first;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
    return false;
  let from = first.length;
  const end = text.length - last.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, from);
    if (found < 0 || found + part.length > end) return false;
    from = found + part.length;
  }
  return true;
}
