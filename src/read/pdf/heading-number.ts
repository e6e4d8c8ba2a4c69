/** Splits the printed number from a heading: "4.2.1 Ansvar", "2 kap. Tillsyn", "§ 7 Beslut". */

const NUMBER =
  /^(\d{1,2}(?:\.\d{1,3}){0,5}(?=[.)]?\s)|\d{1,3}\s?\p{Ll}?\s?(?:§|kap\.?)(?=\s)|§\s?\d{1,3}(?=\s)|[IVX]{1,5}(?=\.\s)|\p{Lu}(?=[.)]\s))[.):]?\s{1,9}(?=[\p{Lu}"”“(])/u;

/** @returns number null when none is printed */
export function headingNumber(text: string): { readonly number: string | null; readonly text: string } {
  const match = NUMBER.exec(text);
  const number = match?.[1];
  if (match === null || number === undefined) return { number: null, text };
  return { number, text: text.slice(match[0].length) };
}
