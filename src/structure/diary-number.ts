/** Case numbers of the register: "KS 2018/1092", "KSN-2015-1831", "KS/2005:90", "2017-00279". */

const PREFIX = "\\p{Lu}[\\p{L}]{0,7}(?:\\s?[-–/]\\s?|\\s|\\.)?";
const NUMBER = "(?:(?:19|20)?\\d{2}\\s?[-–/:.]\\s?(?!0{1,6}(?!\\d))\\d{1,6}|\\d{1,6}/(?:19|20)?\\d{2})";
const SHAPE = `(?:${PREFIX})?${NUMBER}(?:[-.:]\\d{1,4}){0,2}(?![\\p{L}\\d])`;

const ANYWHERE = new RegExp(`(?<![\\p{L}\\p{N}/:-])${SHAPE}`, "u");
const WITH_PREFIX =
  /(?<![\p{L}\p{N}/:-])\p{Lu}{1,6}[\s/-]?(?:19|20)\d{2}(?:\/\d{2,6}|-\d{3,6})(?![\p{L}\d/-])/u;
export const DIARY_NUMBER_START: RegExp = new RegExp(`^[\\s.:]{0,3}${SHAPE}`, "u");
const PLAIN_NUMBER = /^[\p{L}\d][\p{L}\d/.:-]{2,24}$/u;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/u;

export interface FoundNumber {
  readonly value: string;
  readonly offset: number;
}

/** The number in a labelled value; null for empty templates ("2019-0000") and for what is no number. */
export function diaryNumberIn(value: string): FoundNumber | null {
  const match = ANYWHERE.exec(value);
  if (match !== null && !ISO_DATE.test(match[0])) return { value: tidy(match[0]), offset: match.index };
  if (PLAIN_NUMBER.test(value) && /\d{2}/u.test(value) && !/[-/:]0+$/u.test(value) && !ISO_DATE.test(value)) {
    return { value, offset: 0 };
  }
  return null;
}

/** A number with the letters of a register before it, which needs no label to be known; null when there is none. */
export function unlabelledDiaryNumber(text: string): FoundNumber | null {
  const match = WITH_PREFIX.exec(text);
  return match === null ? null : { value: tidy(match[0]), offset: match.index };
}

function tidy(number: string): string {
  return number.replace(/\s?([/:–-])\s?/gu, "$1").trim();
}
