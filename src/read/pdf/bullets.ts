/** The characters that stand before list items, from their table. */
import { parseTable } from "../../text/table.ts";
import table from "./bullets.tsv";

export interface Bullet {
  readonly as: string;
  readonly checkbox: "empty" | "ticked" | null;
  /** True for characters that are also punctuation or letters. */
  readonly strict: boolean;
}

const BULLETS: ReadonlyMap<string, Bullet> = new Map(
  parseTable(table, ["character", "as", "checkbox", "strict"]).map((row) => [
    row.character,
    {
      as: row.as,
      checkbox: row.checkbox === "empty" || row.checkbox === "ticked" ? row.checkbox : null,
      strict: row.strict === "yes",
    },
  ]),
);

/** What a word that stands first on a line is as a bullet; null when it is none. Unknown private-use characters are bullets. */
export function bulletOf(word: string): Bullet | null {
  const known = BULLETS.get(word);
  if (known !== undefined) return known;
  return /^[\uE000-\uF8FF]$/u.test(word) ? { as: "•", checkbox: null, strict: false } : null;
}
