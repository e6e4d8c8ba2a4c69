/** Writes numbers as lists print them: digits, letters, Roman numerals, ordinals. */

import { romanNumeral } from "../roman-numeral.ts";

/** Higher numbers are written with digits, so that no damaged file prints a line of letters. */
const HIGHEST_LETTER = 26 * 20;

const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  decimalZero: (number) => String(number).padStart(2, "0"),
  lowerLetter: letters,
  upperLetter: (number) => letters(number).toUpperCase(),
  lowerRoman: romanNumeral,
  upperRoman: (number) => romanNumeral(number).toUpperCase(),
  ordinal: englishOrdinal,
  decimalEnclosedParen: (number) => `(${number})`,
  decimalEnclosedFullstop: (number) => `${number}.`,
  numberInDash: (number) => `- ${number} -`,
  none: () => "",
  bullet: () => "",
};

/** @param format name of it in the file; what is not known here is written with digits */
export function formattedNumber(number: number, format: string): string {
  const zeros = /^(0{1,4})1,/u.exec(format)?.[1];
  if (zeros !== undefined) return String(number).padStart(zeros.length + 1, "0");
  return (Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined)?.(number) ?? String(number);
}

/** a … z, aa, bb … zz, aaa: Word repeats the letter. */
function letters(number: number): string {
  if (number < 1 || number > HIGHEST_LETTER) return String(number);
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return letter.repeat(Math.floor((number - 1) / 26) + 1);
}

function englishOrdinal(number: number): string {
  const isTeen = number % 100 >= 11 && number % 100 <= 13;
  const ending = isTeen ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}
