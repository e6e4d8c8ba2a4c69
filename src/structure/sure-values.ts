/** Leaves out labelled values that are none: weak labels far from any other, and what web pages print about themselves. */
import type { Format } from "../model/kinds.ts";
import type { PlacedValue } from "./labelled-blocks.ts";

/** Information about a document stands together; a lone "Ansvarig:" is part of the text. */
const NEAR = 4;

export function sureValues(values: readonly PlacedValue[], format: Format): PlacedValue[] {
  const sure = values.filter(({ strength }) => strength === "sure");
  return values.filter((value) => {
    if (value.strength === "sure") return true;
    if (value.strength === "property" || (value.strength === "web" && format === "html")) return false;
    return value.source === "table" || sure.some(({ block }) => Math.abs(block - value.block) <= NEAR);
  });
}
