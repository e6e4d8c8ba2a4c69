/** Page and line of a position in a block. */
import type { Block, Place } from "../model/document.ts";

export function placeAt(block: Block, index: number, offset: number): Place {
  const anchor = block.anchors.findLast((candidate) => candidate.offset <= offset) ?? block.anchors[0];
  return { page: anchor?.page ?? null, line: anchor?.line ?? null, block: index };
}
