/** What somebody says of a document outside of it, in a register of documents. */
import { METADATA_FIELDS } from "./metadata.ts";

/** "decision" holds body, date or paragraph together, "validity" a span of time. */
export const STATED_FIELDS = ["title", "type", "unit", "decision", "validity", ...METADATA_FIELDS] as const;
export type StatedField = (typeof STATED_FIELDS)[number];

export interface StatedValue {
  readonly field: StatedField;
  /** As it stands in the register; never empty. */
  readonly value: string;
}
