/** Where in the file a character of a block stands. */
import type { Block, Place } from "../model/document.ts";

/** @param offset UTF-16 code units into the text of the block at `index` */
export function placeAt({ anchors }: Block, index: number, offset: number): Place {
  const anchor = anchors.findLast((candidate) => candidate.offset <= offset);
  return { page: anchor?.page ?? null, line: anchor?.line ?? null, block: index };
}
