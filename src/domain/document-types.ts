/** The document types of the field, with what is expected of each; an organisation's own settings may change them. */
import type { DocumentType } from "../model/settings.ts";
import { parseTable } from "../text/table.ts";
import rowsText from "./document-types.tsv";

const COLUMNS = [
  "id",
  "namn_sv",
  "namn_en",
  "ord_sv",
  "ord_en",
  "familj",
  "styrdokument",
  "mål",
  "presens",
  "sidor",
  "krav",
  "punkter",
  "antal_mål",
  "översyn",
] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** By id. Limits follow no law or standard: they are proposals that the configuration may change. */
export const DOCUMENT_TYPES: Readonly<Record<string, DocumentType>> = Object.fromEntries(
  parseTable(rowsText, COLUMNS).map((row) => [row.id, fromRow(row)]),
);

const UNKNOWN = DOCUMENT_TYPES["unknown"];

/**
 * The default type with this id; the unknown type for ids that nobody has described.
 * Where the settings of a run are at hand, their `types` come first.
 */
export function documentTypeOf(id: string): DocumentType {
  const type = Object.hasOwn(DOCUMENT_TYPES, id) ? DOCUMENT_TYPES[id] : UNKNOWN;
  if (type === undefined) throw new Error(`the table of document types lacks "${id}" and "unknown"`);
  return type;
}

function fromRow(row: Row): DocumentType {
  return {
    id: row.id,
    words: { sv: list(row.ord_sv), en: list(row.ord_en) },
    name: { sv: row.namn_sv, en: row.namn_en },
    family: row.familj,
    steering: yes(row.styrdokument),
    goalsExpected: yes(row.mål),
    presentTensePrescribes: yes(row.presens),
    maxPages: limit(row.sidor),
    maxBinding: limit(row.krav),
    maxNumbered: limit(row.punkter),
    maxGoals: limit(row.antal_mål),
    reviewMonths: limit(row.översyn),
  };
}

function list(cell: string): readonly string[] {
  return cell === "-" ? [] : cell.split(", ");
}

function yes(cell: string): boolean {
  if (cell !== "ja" && cell !== "nej")
    throw new Error(`expected "ja" or "nej" in document types, found "${cell}"`);
  return cell === "ja";
}

function limit(cell: string): number | null {
  if (cell === "-") return null;
  const value = Number(cell);
  if (!Number.isInteger(value)) throw new Error(`expected a whole number in document types, found "${cell}"`);
  return value;
}
