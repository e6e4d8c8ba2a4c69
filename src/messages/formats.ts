/** Numbers, dates, durations and lists as a reader of the language writes them; formatters are made when first needed. */
import type { Language } from "../model/kinds.ts";

export interface Formats {
  /** Whole number with the language's thousands separator. */
  integer(value: number): string;
  /** At most one decimal. */
  decimal(value: number): string;
  /** @param share from 0 to 1; shown in whole percent */
  percent(share: number): string;
  /** @param iso YYYY, YYYY-MM or YYYY-MM-DD; anything else comes back as it is */
  date(iso: string): string;
  /** Minutes under an hour, else hours and minutes; under one minute counts as one unless it is none. */
  duration(minutes: number): string;
  /** "a, b och c" */
  list(items: readonly string[]): string;
  /** Bytes as MB with at most one decimal. */
  megabytes(bytes: number): string;
}

const LOCALES: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-GB" };
const made = new Map<Language, Formats>();

export function formatsFor(lang: Language): Formats {
  const known = made.get(lang);
  if (known !== undefined) return known;
  const formats = makeFormats(LOCALES[lang]);
  made.set(lang, formats);
  return formats;
}

function makeFormats(locale: string): Formats {
  const number = lazy(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
  const decimal = lazy(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
  const percent = lazy(() => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }));
  const hours = lazy(() => unitFormat(locale, "hour"));
  const minutes = lazy(() => unitFormat(locale, "minute"));
  const list = lazy(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  return {
    integer: (value) => number().format(value),
    decimal: (value) => decimal().format(value),
    percent: (share) => percent().format(share),
    date: (iso) => formatDate(iso, locale),
    duration: (value) => {
      const whole = value <= 0 ? 0 : Math.max(1, Math.round(value));
      if (whole < 60) return minutes().format(whole);
      const rest = whole % 60;
      const inHours = hours().format(Math.floor(whole / 60));
      return rest === 0 || whole >= 600 ? inHours : `${inHours} ${minutes().format(rest)}`;
    },
    list: (items) => list().format(items),
    megabytes: (bytes) => `${decimal().format(bytes / 1_000_000)} MB`,
  };
}

function unitFormat(locale: string, unit: "hour" | "minute"): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit,
    unitDisplay: "short",
    maximumFractionDigits: 0,
  });
}

const DATE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u;

function formatDate(iso: string, locale: string): string {
  const parts = DATE.exec(iso)?.groups;
  const year = parts?.["year"];
  const month = parts?.["month"];
  const day = parts?.["day"];
  if (year === undefined || month === undefined) return iso;
  const date = new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const shape: Intl.DateTimeFormatOptions = { year: "numeric", month: "long", timeZone: "UTC" };
  return new Intl.DateTimeFormat(locale, day === undefined ? shape : { ...shape, day: "numeric" }).format(
    date,
  );
}

function lazy<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}
