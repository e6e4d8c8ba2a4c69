/** Leaves out labelled values that are none: weak labels far from any other, and what web pages print about themselves. */
import type { Format } from "../model/kinds.ts";
import type { PlacedValue } from "./labelled-blocks.ts";

/** Information about a document stands together; a lone "Ansvarig:" is part of the text. */
const NEAR = 4;

export function sureValues(values: readonly PlacedValue[], format: Format): PlacedValue[] {
  const sure = values.filter(({ strength }) => strength === "sure");
  return values.filter((value) => {
    if (format === "html" && isOfPage(value)) return false;
    if (value.strength === "sure") return true;
    if (value.strength === "property") return false;
    return value.source === "table" || sure.some(({ block }) => Math.abs(block - value.block) <= NEAR);
  });
}

/** Around its text a web page says when the page was changed, not the document. */
function isOfPage({ strength, part, field }: PlacedValue): boolean {
  return strength === "web" || (part === "running" && (field === "revisedDate" || field === "decidedDate"));
}
