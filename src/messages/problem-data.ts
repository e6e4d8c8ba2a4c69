/** Reads the figures and words that a problem carries into its message; what is missing leaves no trace in the text. */

export type ProblemData = Readonly<Record<string, string | number>>;
export type ProblemTemplate = (data: ProblemData) => string;

/** The number of that name; null when the problem carries none. */
export function amount(data: ProblemData, name: string): number | null {
  const value = data[name];
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

/** The word of that name; null when the problem carries none. */
export function word(data: ProblemData, name: string): string | null {
  const value = data[name];
  return value === undefined || value === "" ? null : String(value);
}

/** " (reason)", or nothing when the problem carries none. */
export function reasonIn(data: ProblemData, name = "reason"): string {
  const value = word(data, name);
  return value === null ? "" : ` (${value})`;
}

/** " (limit unit)", or nothing when the problem carries none. */
export function limitIn(data: ProblemData, format: (value: number) => string): string {
  const limit = amount(data, "limit");
  return limit === null ? "" : ` (${format(limit)})`;
}
