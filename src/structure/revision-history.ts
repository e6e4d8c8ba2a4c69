/** Reads the latest version out of a table of versions: "Version | Datum | Ändring". */
import type { RowBlock } from "../model/document.ts";
import { findDatesInField } from "./found-date.ts";
import { labelNamed } from "./labels.ts";

export interface LatestVersion {
  readonly date: string;
  /** As printed; null when the table has no column of versions. */
  readonly version: string | null;
  /** Which of the given rows it stands in. */
  readonly row: number;
}

/** What was changed is told in a column of its own; without it the table is about something else. */
const CHANGE =
  /^(?:ändring(?:ar)?|förändring(?:ar)?|beskrivning(?: av ändring(?:en|ar)?)?|kommentar(?:er)?|orsak|revidering(?:en avser)?|avser|changes?|description(?: of changes?)?|comments?|summary of changes?)$/iu;
const DATE_FIELDS: ReadonlySet<string> = new Set(["decidedDate", "revisedDate", "decision"]);

/** Null when the rows are no such table. */
export function latestVersion(rows: readonly RowBlock[]): LatestVersion | null {
  const header = rows[0]?.cells ?? [];
  const fields = header.map((cell) => labelNamed(cell)?.field);
  const dateColumn = fields.findIndex((field) => field !== undefined && DATE_FIELDS.has(field));
  const versionColumn = fields.indexOf("version");
  if (dateColumn < 0 || !header.some((cell) => CHANGE.test(cell.trim().replace(/:$/u, "")))) return null;
  const versions = rows.flatMap(({ cells }, row) => {
    const date = findDatesInField(cells[dateColumn] ?? "")[0]?.value;
    if (row === 0 || date === undefined) return [];
    const version = (versionColumn < 0 ? "" : (cells[versionColumn] ?? "")).trim();
    return [{ date, version: version === "" ? null : version, row }];
  });
  return versions.reduce<LatestVersion | null>(
    (latest, version) => (latest === null || version.date >= latest.date ? version : latest),
    null,
  );
}
