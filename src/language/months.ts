/** The names of months and seasons in Swedish and English. */
import { parseTable } from "../text/table.ts";
import englishMonths from "./en/months.tsv";
import swedishMonths from "./sv/months.tsv";

/** Month numbers by word in lower case; null for seasons, which say the year only. */
export const MONTHS: ReadonlyMap<string, number | null> = new Map(
  [swedishMonths, englishMonths].flatMap((table) =>
    parseTable(table, ["ord", "nummer"]).map(
      ({ ord, nummer }) => [ord, nummer === "-" ? null : Number(nummer)] as const,
    ),
  ),
);
