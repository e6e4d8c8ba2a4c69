/** Turns a table of signs into a few fast patterns: one pass over the text for each marker. */
import { MARKERS, type Marker } from "../../model/kinds.ts";
import { latinPattern } from "../../text/pattern.ts";
import { parseTable } from "../../text/table.ts";

export interface SignGroup {
  readonly marker: Marker;
  /** So many signs of the marker a statement must hold before one of this group counts. */
  readonly needed: number;
  /** False when the text must be made lower case first. */
  readonly matchesCase: boolean;
  /** Begins where a word begins; global when more than one sign is needed. */
  readonly pattern: RegExp;
}

export interface SignRow {
  readonly marker: Marker;
  readonly needed: number;
  readonly matchesCase: boolean;
  readonly source: string;
}

const WORD_BEGINS = "(?<![\\p{L}\\p{N}_])";
const KNOWN: ReadonlySet<string> = new Set(MARKERS);

/** The rows of a table of signs, in order. */
export function signRows(table: string): readonly SignRow[] {
  return parseTable(table, ["tecken", "antal", "skiftläge", "mönster"]).map((row) => ({
    marker: markerNamed(row.tecken),
    needed: Number(row.antal),
    matchesCase: row.skiftläge === "ja",
    source: row.mönster,
  }));
}

/** Rows that ask the same of a text are searched together. */
export function signGroups(rows: readonly SignRow[]): readonly SignGroup[] {
  const groups = new Map<string, SignRow[]>();
  for (const row of rows) {
    const key = `${row.marker} ${row.needed} ${row.matchesCase}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const sources = alike.map(({ source }) => source).join("|");
    return [{ ...first, pattern: latinPattern(`${WORD_BEGINS}(?:${sources})`, first.needed > 1 ? "g" : "") }];
  });
}

function markerNamed(name: string): Marker {
  if (KNOWN.has(name)) return name as Marker;
  throw new Error(`unknown marker in the table of signs: ${name}`);
}
