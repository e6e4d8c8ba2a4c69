/** How a program shows a number in a cell: as a date, a time, a percentage or a number. */

/** What the format of a cell makes of a number. */
export type NumberLook = "general" | "date" | "date-time" | "time" | "percent";

/** ECMA-376, part 1, 18.8.30: the formats that a file refers to by number alone. */
const BUILT_IN: ReadonlyMap<number, NumberLook> = new Map([
  ...[9, 10].map((id) => [id, "percent"] as const),
  ...[14, 15, 16, 17, 27, 30, 36, 50, 57].map((id) => [id, "date"] as const),
  ...[18, 19, 20, 21, 45, 46, 47].map((id) => [id, "time"] as const),
  [22, "date-time"],
]);

/** @param code as the file writes it, "yyyy\\-mm\\-dd"; undefined for the formats that a program knows by number */
export function numberLook(id: number, code: string | undefined): NumberLook {
  if (code === undefined) return BUILT_IN.get(id) ?? "general";
  const [positive = ""] = code.replace(DECORATION, "").split(";");
  const hasDay = /[dy]/iu.test(positive);
  const hasTime = /[hs]/iu.test(positive);
  if (hasDay) return hasTime ? "date-time" : "date";
  if (hasTime) return "time";
  return positive.includes("%") ? "percent" : "general";
}

/** Quoted words, escaped signs and colours are no places for digits. */
const DECORATION = /"[^"]{0,100}"|\\.|\[[^\]]{0,100}\]/gu;
const DAY = 86_400_000;
/** Serial number 0 of the two calendars, counted from 1970; the first takes 1900 for a leap year, so dates before March 1900 are a day off. */
const EPOCHS = { from1900: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) } as const;
export type DateSystem = keyof typeof EPOCHS;
/** The last day that programs can show. */
const LAST_SERIAL = 2_958_465;
const DIGITS = 12;

export function displayedNumber(value: number, look: NumberLook, system: DateSystem): string {
  if (!Number.isFinite(value)) return "";
  if (look === "percent") return `${plainNumber(value * 100)} %`;
  if (look === "general" || value < 0 || value > LAST_SERIAL) return plainNumber(value);
  const moment = new Date(EPOCHS[system] + Math.round(value * DAY)).toISOString();
  const [day = "", clock = ""] = moment.split("T");
  if (look === "date") return day;
  return look === "time" ? clock.slice(0, 5) : `${day} ${clock.slice(0, 5)}`;
}

/** As many digits as programs show. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(DIGITS)));
}
