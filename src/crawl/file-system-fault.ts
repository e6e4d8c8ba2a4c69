/** Says in our codes what the operating system says in its own. */
import type { ProblemCode } from "../model/problem-codes.ts";
import type { Fault } from "./source.ts";

const CODES: Readonly<Record<string, ProblemCode>> = {
  ENOENT: "not-found",
  ENOTDIR: "not-found",
  ELOOP: "symlink-loop",
};

/** Whatever else was thrown gives "not-accessible" with its own words, so that nothing is hidden. */
export function fileSystemFault(error: unknown): Fault {
  const reason = faultReason(error);
  return { code: CODES[reason] ?? "not-accessible", data: { reason } };
}

/** "EACCES", "ENOENT" …, or the message of other errors. */
export function faultReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}
