/** Tables as separated values that spreadsheet programs open rightly in the reader's language (RFC 4180); no cell starts a formula. */
import type { Language } from "../model/kinds.ts";
import { plainText } from "./plain-text.ts";

export type Cell = string | number | null;

/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";
/** Programs in Swedish take the comma for decimals, and so expect another sign between cells. */
const SEPARATORS: Readonly<Record<Language, string>> = { sv: ";", en: "," };
/** A cell that begins so would be calculated by the program that opens it. */
const FORMULA_STARTS = /^[=+\-@\t\r]/u;

export function csvText(rows: readonly (readonly Cell[])[], lang: Language): string {
  const lines = rows.map((row) => row.map((cell) => cellText(cell, lang)).join(SEPARATORS[lang]));
  return `${BYTE_ORDER_MARK}${lines.join(LINE_END)}${LINE_END}`;
}

/** The text as a cell may hold it: what would be a formula is made into text. */
export function inertCell(text: string): string {
  const plain = plainText(text);
  return FORMULA_STARTS.test(plain) ? `'${plain}` : plain;
}

function cellText(cell: Cell, lang: Language): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell).replace(".", lang === "sv" ? "," : ".");
  const inert = inertCell(cell);
  return /["\n;,]/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
