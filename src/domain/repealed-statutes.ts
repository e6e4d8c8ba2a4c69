/** Repealed statutes by their numbers in the statute book, for those that no other table names. */
import { parseTable } from "../text/table.ts";
import statutesText from "./repealed-statutes.tsv";

export interface RepealedStatute {
  /** "1988:868" */
  readonly number: string;
  /** Day on which it ceased to apply, YYYY-MM-DD; "" when that is not certain. */
  readonly date: string;
  /** Number of the statute in its place; "" when none is known. */
  readonly successor: string;
  readonly confidence: "high" | "medium" | "low";
}

const CONFIDENCE: ReadonlyMap<string, RepealedStatute["confidence"]> = new Map([
  ["hög", "high"],
  ["medel", "medium"],
  ["låg", "low"],
]);

let statutes: ReadonlyMap<string, RepealedStatute> | null = null;

/** @returns null for statutes in force, and for numbers that the table does not know */
export function repealedStatute(number: string): RepealedStatute | null {
  statutes ??= readStatutes();
  return statutes.get(number) ?? null;
}

function readStatutes(): ReadonlyMap<string, RepealedStatute> {
  return new Map(
    parseTable(statutesText, ["nummer", "upphörde", "ersatt", "säkerhet"]).map((row) => [
      row.nummer,
      {
        number: row.nummer,
        date: filled(row.upphörde),
        successor: filled(row.ersatt),
        confidence: CONFIDENCE.get(row.säkerhet) ?? "low",
      },
    ]),
  );
}

function filled(cell: string): string {
  return cell === "-" ? "" : cell;
}
