/** Joins the last word of a line with the first of the next. */

/** Words before which a hyphen at the line's end stands for a part left out: "barn- och ungdomsnämnden". */
const AFTER_SUSPENDED = /^(?:och|eller|samt|respektive|and|or)(?!\p{L})/u;

/**
 * The text so far with the next line's text after it.
 * @param hyphenated the engine took a hyphen away at the end of `text`
 */
export function joinLines(text: string, next: string, hyphenated: boolean): string {
  if (text === "" || next === "") return text + next;
  const dashed = /[\p{L}\p{N})][-‐]$/u.test(text.slice(-2));
  if (!hyphenated && !dashed) return `${text} ${next}`;
  const stem = dashed ? text.slice(0, -1) : text;
  if (AFTER_SUSPENDED.test(next)) return `${stem}- ${next}`;
  return keepsHyphen(stem, next) ? `${stem}-${next}` : stem + next;
}

/** "IT-system", "2018-2022" and "Covid-19" are written with a hyphen wherever the line ends. */
function keepsHyphen(stem: string, next: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(next) || /(?:\p{Lu}{2}|[\p{N})]|[-/]\p{L})$/u.test(stem.slice(-3));
}
