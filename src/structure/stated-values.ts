/** Whether what a register says of a document can be taken from it. */
import type { DocumentType } from "../model/settings.ts";
import type { StatedValue } from "../model/stated-value.ts";
import { statedType } from "./document-type.ts";
import { fieldValues } from "./field-values.ts";

/** False for a date that is none, a type that no type is called, a paragraph without a number. */
export function isUnderstood(
  { field, value }: StatedValue,
  types: Readonly<Record<string, DocumentType>>,
): boolean {
  if (field === "title" || field === "unit") return true;
  return field === "type" ? statedType(value, types) !== null : fieldValues(field, value).length > 0;
}
