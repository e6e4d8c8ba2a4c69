/** What an automatic marker makes of the paragraph behind it. */

import { trimmedEnd } from "../../text/trimmed-end.ts";
import { splitMarker } from "../marker.ts";
import { headingNumber } from "../pdf/heading-number.ts";
import type { ListMarker } from "./list-numbers.ts";

/** Text to stand behind a marker while it is looked at. */
const SOME_TEXT = "Ord och ord";

/** The number of an item without punctuation: "72.", "(a)" and "Krav 3:" give "72", "a" and "3". */
export function itemNumber({ text }: ListMarker): string {
  return splitMarker(`${text} ${SOME_TEXT}`)?.number ?? bare(text);
}

/** The number of a heading as it is spoken of: "4.2.1", "2 kap.", "Bilaga 3". */
export function headingNumberOf({ text }: ListMarker): string {
  return headingNumber(`${text} ${SOME_TEXT}`).number ?? bare(text);
}

/** A section sign makes a clause of a paragraph; so does a number under that of a heading. */
export function isClause({ text }: ListMarker, isUnderHeading: boolean): boolean {
  return text.includes("§") || (isUnderHeading && /^\d{1,3}(?:\.\d{1,3})+\.?$/u.test(text));
}

function bare(text: string): string {
  return trimmedEnd(text.replace(/^[([]+/u, ""), ".,:;)]") || text;
}
