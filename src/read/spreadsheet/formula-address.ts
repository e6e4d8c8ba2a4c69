/** Reads where a cell leads whose formula makes a link, in the formulas of Excel and of OpenDocument alike. */
const HYPERLINK = /^(?:\p{L}{1,10}:)?=?HYPERLINK\("(?<address>[^"]*)"/iu;

/** @returns "" when the formula makes no link, or puts its address together from other cells */
export function formulaAddress(formula: string): string {
  return HYPERLINK.exec(formula)?.groups?.["address"] ?? "";
}
