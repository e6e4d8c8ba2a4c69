/** Finds citations of statutes by their number: "förordningen (1990:1510)", "SFS 1988:868"; other series have numbers alike. */

export interface CitedStatute {
  /** "1990:1510" */
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

const NUMBER = /(?<![\p{L}\p{N}:/.-])(?<year>1[6-9]\d{2}|20\d{2}):(?<serial>\d{1,4})(?![\p{L}\p{N}:/-])/gu;
/** What may stand right before: "AFS 1993:41", "SOU 1995:5" and "prop. 1997:8" are none. */
const STATUTE_BEFORE =
  /(?:(?<!\p{L})SFS\s|(?:lag|lagen|lagens|balk|balken|förordning|förordningen|kungörelse|kungörelsen|stadga|stadgan|instruktion|instruktionen|reglemente|reglementet)\s?\((?:SFS\s)?)$/iu;
const LOOKED_AT = 40;

/** In the order of the text. */
export function citedStatutes(text: string): CitedStatute[] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: number, index }) => {
    const before = text.slice(Math.max(0, index - LOOKED_AT), index);
    if (!STATUTE_BEFORE.test(before)) return [];
    return [{ number, start: index, end: index + number.length }];
  });
}
