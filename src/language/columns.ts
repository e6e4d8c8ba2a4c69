/** What the head of a table's column says of the rows below it. */
import type { Language } from "../model/kinds.ts";
import { parseTable } from "../text/table.ts";
import { trimmedEnd } from "../text/trimmed-end.ts";
import englishColumns from "./en/columns.tsv";
import swedishColumns from "./sv/columns.tsv";

export type ColumnRole =
  | "goal"
  | "indicator"
  | "must"
  | "should"
  | "activity"
  | "point"
  | "who"
  | "when"
  | "number"
  | "register"
  | "none";

interface ColumnRow {
  readonly exact: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly role: ColumnRole;
}

const ROLES: Readonly<Record<string, ColumnRole>> = {
  mål: "goal",
  indikator: "indicator",
  ska: "must",
  bör: "should",
  aktivitet: "activity",
  punkt: "point",
  vem: "who",
  när: "when",
  nummer: "number",
  inget: "none",
  goal: "goal",
  indicator: "indicator",
  must: "must",
  should: "should",
  activity: "activity",
  point: "point",
  who: "who",
  when: "when",
  number: "number",
  register: "register",
  none: "none",
};

const TABLES: Readonly<Record<Language, readonly ColumnRow[]>> = {
  sv: parseTable(swedishColumns, ["rubrik", "roll"]).map((row) => columnRow(row.rubrik, row.roll)),
  en: parseTable(englishColumns, ["heading", "role"]).map((row) => columnRow(row.heading, row.role)),
};

function columnRow(headings: string, name: string): ColumnRow {
  const role = ROLES[name];
  if (role === undefined) throw new Error(`column table: unknown role "${name}"`);
  const all = headings.split(" / ");
  return {
    exact: new Set(all.filter((heading) => !heading.endsWith("*"))),
    beginnings: all.filter((heading) => heading.endsWith("*")).map((heading) => heading.slice(0, -1)),
    role,
  };
}

/** @returns null for a heading that the table does not know */
export function columnRole(cell: string, lang: Language): ColumnRole | null {
  const plain = trimmedEnd(cell.toLowerCase(), ":?");
  const row = TABLES[lang].find(
    ({ exact, beginnings }) => exact.has(plain) || beginnings.some((start) => plain.startsWith(start)),
  );
  return row?.role ?? null;
}
