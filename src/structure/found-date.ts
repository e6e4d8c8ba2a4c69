/** Dates as people write them, with as much precision as is said: "den 3 maj 2021", "20210503", "3/5 2021", "maj 2021", "2021". */
import { MONTHS } from "../language/months.ts";
import { escapePattern, unicodePattern } from "../text/pattern.ts";

export interface FoundDate {
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly value: string;
  readonly text: string;
  readonly offset: number;
}

const MONTH = `(?<month>${[...MONTHS.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escapePattern)
  .join("|")})\\.?`;
const YEAR = "(?<year>(?:19|20)\\d{2})";
const DAY = "(?<day>\\d{1,2})(?::?(?:a|e|st|nd|rd|th))?";
const NOT_IN_NUMBER = "(?<![\\p{L}\\p{N}]|\\d[.,:/-])";
const NUMBER_ENDS = "(?![\\p{N}\\p{L}])";

/** What is more telling stands first; a later form never takes characters of an earlier one. */
const FORMS: readonly RegExp[] = [
  `${NOT_IN_NUMBER}${YEAR}(?<mark>[-./])(?<number>\\d{1,2})\\k<mark>(?<day>\\d{1,2})${NUMBER_ENDS}`,
  `${NOT_IN_NUMBER}${YEAR}(?<number>\\d{2})(?<day>\\d{2})${NUMBER_ENDS}`,
  `${NOT_IN_NUMBER}${DAY}\\s(?:of\\s)?${MONTH},?\\s${YEAR}${NUMBER_ENDS}`,
  `(?<!\\p{L})${MONTH}\\s${DAY},?\\s${YEAR}${NUMBER_ENDS}`,
  `${NOT_IN_NUMBER}(?<day>\\d{1,2})\\s?[/.]\\s?(?<number>\\d{1,2})(?:\\s?[-–/.]\\s?|\\s)${YEAR}${NUMBER_ENDS}`,
  `(?<!\\p{L})${MONTH}\\s(?:år\\s)?${YEAR}${NUMBER_ENDS}`,
  `${NOT_IN_NUMBER}(?<year>(?:19|20)\\d{2})\\s?[-–—/]\\s?(?<second>(?:19|20)\\d{2})(?![\\p{N}\\p{L}:/])`,
  `${NOT_IN_NUMBER}${YEAR}-(?<number>\\d{2})(?![\\p{N}\\p{L}/:])`,
  `${NOT_IN_NUMBER}${YEAR}(?![\\p{N}\\p{L}:/])`,
].map((source) => unicodePattern(source, "gi"));

/** "18-11-25" and "119/140825" are dates only where a date is expected. */
const SHORT_FORM =
  /(?<![\p{L}\p{N}-])(?:\d{1,4}\/)?(?<year>\d{2})-?(?<number>\d{2})-?(?<day>\d{2})(?![\p{L}\p{N}-])/gu;
const PIVOT = 60;

/** All dates in reading order; the ends of a span of years are two dates. */
export function findDates(text: string): readonly FoundDate[] {
  const taken = new Uint8Array(text.length);
  const found: FoundDate[] = [];
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const end = match.index + match[0].length;
      if (taken.subarray(match.index, end).includes(1)) continue;
      const dates = datesOf(match);
      const isImpossibleDay = dates.length === 0 && match.groups?.["day"] !== undefined;
      if (dates.length > 0 || isImpossibleDay) taken.fill(1, match.index, end);
      found.push(...dates);
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/** As `findDates`, for the value of a labelled field: years of two digits too, when nothing else is said. */
export function findDatesInField(text: string): readonly FoundDate[] {
  const found = findDates(text);
  if (found.length > 0) return found;
  return [...text.matchAll(SHORT_FORM)].flatMap((match) => {
    const { year = "", number = "", day = "" } = match.groups ?? {};
    const century = Number(year) < PIVOT ? "20" : "19";
    const value = calendarDate(`${century}${year}`, Number(number), Number(day));
    return value === null ? [] : [{ value, text: match[0], offset: match.index }];
  });
}

function datesOf(match: RegExpExecArray): FoundDate[] {
  const { year = "", second } = match.groups ?? {};
  if (second !== undefined) {
    const at = match.index + match[0].length - second.length;
    return [
      { value: year, text: year, offset: match.index },
      { value: second, text: second, offset: at },
    ];
  }
  const value = dateValue(match);
  return value === null ? [] : [{ value, text: match[0], offset: match.index }];
}

function dateValue(match: RegExpExecArray): string | null {
  const { year = "", month, number, day } = match.groups ?? {};
  const monthNumber = month === undefined ? numberOrNull(number) : (MONTHS.get(month.toLowerCase()) ?? null);
  if (monthNumber === null) return day === undefined ? year : null;
  if (monthNumber < 1 || monthNumber > 12) return null;
  if (day === undefined) return `${year}-${String(monthNumber).padStart(2, "0")}`;
  return calendarDate(year, monthNumber, Number(day));
}

function numberOrNull(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

/** Null for days that no calendar has. */
function calendarDate(year: string, month: number, day: number): string | null {
  const date = new Date(Date.UTC(Number(year), month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
