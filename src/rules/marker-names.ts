/** What the signs of detail, and of what it protects, are called in messages. */
import type { Language } from "../model/kinds.ts";
import { parseTable } from "../text/table.ts";
import table from "./marker-names.tsv";

const NAMES: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map(
  parseTable(table, ["marker", "sv", "en"]).map(({ marker, sv, en }) => [marker, { sv, en }]),
);

/** @returns the names in the order given; a marker without a name keeps its id */
export function markerNames(markers: readonly string[], lang: Language): string[] {
  return markers.map((marker) => NAMES.get(marker)?.[lang] ?? marker);
}
