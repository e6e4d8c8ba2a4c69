/** Dates of which documents say as much as they know: a year, a month or a day. */

const PARTS = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u;

/** @returns the last day that the date may mean, YYYY-MM-DD: "2023" → "2023-12-31"; null when it is no date */
export function lastDay(date: string): string | null {
  const parts = PARTS.exec(date)?.groups;
  if (parts === undefined) return null;
  const { year = "", month = "12", day } = parts;
  if (day !== undefined) return `${year}-${month}-${day}`;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(days).padStart(2, "0")}`;
}

/** @returns whole months from one day to a later one (both YYYY-MM-DD); negative when it is earlier */
export function monthsBetween(from: string, to: string): number {
  const whole = 12 * (yearOf(to) - yearOf(from)) + monthOf(to) - monthOf(from);
  return to.slice(8) < from.slice(8) ? whole - 1 : whole;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}
