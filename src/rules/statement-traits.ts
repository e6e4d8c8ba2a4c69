/** What rules ask of single statements. */
import { DETAIL_MARKERS, PROTECTION_MARKERS } from "../model/kinds.ts";
import type { DocumentType } from "../model/settings.ts";
import type { Statement } from "../model/statement.ts";

const DETAIL: ReadonlySet<string> = new Set(DETAIL_MARKERS);
const PROTECTION: ReadonlySet<string> = new Set(PROTECTION_MARKERS);

/** Obligations and prohibitions bind; the rest leaves a choice. */
export function isBinding({ kind }: Statement): boolean {
  return kind === "obligation" || kind === "prohibition";
}

/** Kinds of detail in the statement, as markers. */
export function detailOf({ markers }: Statement): string[] {
  return markers.map(({ marker }) => marker).filter((marker) => DETAIL.has(marker));
}

/** The type that consists of rules. */
const RULES_TYPE = "regel";

/** One step of a way of working: said to be one, or a numbered instruction; among rules such an instruction is a rule. */
export function isStep({ markers, form, kind, number }: Statement, { id }: DocumentType): boolean {
  if (markers.some(({ marker }) => marker === "step")) return true;
  const isNumbered = number !== null && /\d/u.test(number);
  return id !== RULES_TYPE && kind === "obligation" && form === "implicit" && isNumbered;
}

/** Protects life, health, money, legal security or personal data: detail here may be right. */
export function isProtective({ markers }: Statement): boolean {
  return markers.some(({ marker }) => PROTECTION.has(marker));
}
