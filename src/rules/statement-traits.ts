/** What rules ask of single statements. */
import { DETAIL_MARKERS, PROTECTION_MARKERS } from "../model/kinds.ts";
import type { Statement } from "../model/statement.ts";

const DETAIL: ReadonlySet<string> = new Set(DETAIL_MARKERS);
const PROTECTION: ReadonlySet<string> = new Set(PROTECTION_MARKERS);

/** Obligations and prohibitions bind; the rest leaves a choice. */
export function isBinding({ kind }: Statement): boolean {
  return kind === "obligation" || kind === "prohibition";
}

/** Says how rather than what. */
export function isDetailed({ markers }: Statement): boolean {
  return markers.some(({ marker }) => DETAIL.has(marker));
}

/** Protects life, health, money, legal security or personal data: detail here may be right. */
export function isProtective({ markers }: Statement): boolean {
  return markers.some(({ marker }) => PROTECTION.has(marker));
}
