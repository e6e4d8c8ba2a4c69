/** Tells texts whose form follows law or a counterpart from those that an organisation shapes as it likes. */
import type { DocumentType } from "../../model/settings.ts";

/** Family of what the state lays down; nothing in it is the organisation's to change. */
export const DECIDED_BY_THE_STATE = "extern";

const BOUND_FAMILIES: ReadonlySet<string> = new Set([
  "organiserande",
  "mot enskild",
  "avtal",
  "ärende",
  DECIDED_BY_THE_STATE,
]);

/** Statutes, delegation orders, charges, contracts: their length and detail is not the author's choice. */
export function isLegalText({ family }: DocumentType): boolean {
  return BOUND_FAMILIES.has(family);
}
