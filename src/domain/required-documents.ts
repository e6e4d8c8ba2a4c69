/** Which law, if any, requires a document with such a title of such an organisation. */
import type { Protection } from "../model/audited-document.ts";
import type { OrganisationKind } from "../model/settings.ts";
import { parseTable } from "../text/table.ts";
import rowsText from "./required-documents.tsv";
import { matchesTable, type TablePattern, tablePatterns } from "./table-pattern.ts";

export interface TitledDocument {
  readonly title: string;
  /** Id of the document type. */
  readonly type: string;
  readonly organisationKind: OrganisationKind;
}

/** When the tables of law were last held against the law, as their heads say: YYYY-MM. */
export const LAW_TABLES_DATE: string = checkedDate(rowsText);

const COLUMNS = [
  "dokument",
  "rubrikmönster",
  "organisation",
  "typ",
  "författning",
  "paragraf",
  "beslutas_av",
  "säkerhet",
  "anmärkning",
] as const;

const CONFIDENCE: ReadonlyMap<string, Protection["confidence"]> = new Map([
  ["hög", "high"],
  ["medel", "medium"],
  ["låg", "low"],
]);
const NOT_REQUIRED = "krävs inte";
const ALL = "alla";

interface Requirement {
  readonly patterns: readonly TablePattern[];
  readonly organisations: ReadonlySet<string>;
  /** "-" for every type. */
  readonly type: string;
  /** Null for documents that are often thought to be required and are not. */
  readonly protection: Protection | null;
}

let requirements: readonly Requirement[] | null = null;

/** The first row that fits decides; null when no law is known, or when none requires it. */
export function protectionFor({ title, type, organisationKind }: TitledDocument): Protection | null {
  requirements ??= parseTable(rowsText, COLUMNS).map(requirementOf);
  const row = requirements.find(
    (candidate) =>
      (candidate.organisations.has(ALL) || candidate.organisations.has(organisationKind)) &&
      (candidate.type === "-" || candidate.type === type) &&
      matchesTable(title, candidate.patterns),
  );
  return row?.protection ?? null;
}

function requirementOf(row: Readonly<Record<(typeof COLUMNS)[number], string>>): Requirement {
  return {
    patterns: tablePatterns(row.rubrikmönster),
    organisations: new Set(row.organisation.split(",").map((kind) => kind.trim())),
    type: row.typ,
    protection: row.säkerhet === NOT_REQUIRED ? null : protectionOf(row),
  };
}

function protectionOf(row: Readonly<Record<(typeof COLUMNS)[number], string>>): Protection {
  const confidence = CONFIDENCE.get(row.säkerhet);
  if (confidence === undefined) throw new Error(`unknown confidence "${row.säkerhet}" for ${row.dokument}`);
  return {
    document: row.dokument,
    statute: row.författning,
    section: filled(row.paragraf),
    decidedBy: filled(row.beslutas_av),
    confidence,
    note: filled(row.anmärkning),
  };
}

function filled(cell: string): string {
  return cell === "-" ? "" : cell;
}

function checkedDate(table: string): string {
  const date = /Kontrollerat (\d{4}-\d{2})/u.exec(table)?.[1];
  if (date === undefined) throw new Error("the table of required documents does not say when it was checked");
  return date;
}
