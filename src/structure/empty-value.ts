/** Tells a value from what stands in its place when there is none: "Saknas", "-", "xx", the template's own words. */
import { unicodePattern } from "../text/pattern.ts";
import { parseTable } from "../text/table.ts";
import englishEmpty from "./en/empty-values.tsv";
import swedishEmpty from "./sv/empty-values.tsv";

const EMPTY = [swedishEmpty, englishEmpty]
  .flatMap((table) => parseTable(table, ["mönster"]))
  .map(({ mönster }) => unicodePattern(`^(?:${mönster})$`));

export function isEmptyValue(value: string): boolean {
  const trimmed = value.trim();
  return trimmed === "" || (trimmed.length <= 160 && EMPTY.some((pattern) => pattern.test(trimmed)));
}
