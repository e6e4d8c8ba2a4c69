/** The codes by which older files name the formats of numbers. */

/** [MS-OSHARED] 2.2.1.3, as far as other programs than Word's write them. */
export const NUMBER_FORMATS: ReadonlyMap<number, string> = new Map([
  [1, "upperRoman"],
  [2, "lowerRoman"],
  [3, "upperLetter"],
  [4, "lowerLetter"],
  [5, "ordinal"],
  [22, "decimalZero"],
  [23, "bullet"],
  [57, "numberInDash"],
  [255, "none"],
]);
