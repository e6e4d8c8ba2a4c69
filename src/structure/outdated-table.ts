/** The table of repealed statutes and outdated names, made ready for searching when it is first needed. */
import outdatedText from "../domain/outdated.tsv";
import { type TablePattern, tablePatterns } from "../domain/table-pattern.ts";
import type { OutdatedMention } from "../model/audited-document.ts";
import { parseTable } from "../text/table.ts";

export interface OutdatedRow {
  readonly old: string;
  readonly kind: OutdatedMention["kind"];
  readonly successor: string;
  /** "" when there is no certain day. */
  readonly date: string;
  readonly confidence: OutdatedMention["confidence"];
  readonly patterns: readonly TablePattern[];
  /** For sections: the statute that must be meant; [] when the pattern says enough. */
  readonly statute: readonly TablePattern[];
  /** Words in the same block that make it another thing. */
  readonly exceptions: readonly TablePattern[];
  /** True when the first mention in a document is enough. */
  readonly once: boolean;
}

const COLUMNS = [
  "gammalt",
  "slag",
  "nytt",
  "datum",
  "säkerhet",
  "mönster",
  "lag",
  "undantag",
  "antal",
] as const;
const KINDS: ReadonlyMap<string, OutdatedMention["kind"]> = new Map([
  ["författning", "statute"],
  ["paragraf", "section"],
  ["myndighetsföreskrift", "agency-rule"],
  ["organ", "authority"],
  ["term", "term"],
]);
const CONFIDENCE: ReadonlyMap<string, OutdatedMention["confidence"]> = new Map([
  ["hög", "high"],
  ["medel", "medium"],
  ["låg", "low"],
]);

let rows: readonly OutdatedRow[] | null = null;

export function outdatedRows(): readonly OutdatedRow[] {
  rows ??= parseTable(outdatedText, COLUMNS).map((row) => ({
    old: row.gammalt,
    kind: named(KINDS, row.slag),
    successor: filled(row.nytt),
    date: filled(row.datum),
    confidence: named(CONFIDENCE, row.säkerhet),
    patterns: tablePatterns(row.mönster),
    statute: patternsIn(row.lag),
    exceptions: patternsIn(row.undantag),
    once: row.antal === "första",
  }));
  return rows;
}

function patternsIn(cell: string): readonly TablePattern[] {
  return cell === "-" ? [] : tablePatterns(cell);
}

function filled(cell: string): string {
  return cell === "-" ? "" : cell;
}

function named<Value>(names: ReadonlyMap<string, Value>, name: string): Value {
  const value = names.get(name);
  if (value === undefined) throw new Error(`unknown word "${name}" in the table of what is outdated`);
  return value;
}
