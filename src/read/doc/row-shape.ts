/** What the end of a row says of its cells. */
import { NO_SHAPE, type RowShape } from "../docx/table-builder.ts";
import type { ByteView } from "./byte-view.ts";
import { CHANGE, type PropertyChanges } from "./property-changes.ts";

/** [MS-DOC] 2.9.321 (TDefTableOperand) and 2.9.295 (TCGRF). */
export function rowShape(changes: PropertyChanges): RowShape {
  const cells = changes.raw(CHANGE.cells);
  const isHead = changes.isOn(CHANGE.tableHead) === true;
  if (cells === null || cells.length < 1) return { ...NO_SHAPE, isHead };
  const count = cells.byte(0);
  if (1 + (count + 1) * 2 > cells.length) return { ...NO_SHAPE, isHead };
  const edges = Array.from({ length: count + 1 }, (_, index) => cells.signedShort(1 + index * 2));
  const merges = Array.from({ length: count }, (_, index) =>
    mergeOf(cells, 1 + (count + 1) * 2 + index * CELL_BYTES),
  );
  return { isHead, edges, merges };
}

const CELL_BYTES = 20;
const MERGED_BESIDE = 1 << 1;
const MERGED_ABOVE = 1 << 5;
const FIRST_ABOVE = 1 << 6;

function mergeOf(cells: ByteView, at: number): RowShape["merges"][number] {
  if (at + 2 > cells.length) return "none";
  const flags = cells.short(at);
  if ((flags & MERGED_BESIDE) !== 0) return "beside";
  if ((flags & FIRST_ABOVE) !== 0) return "first-above";
  return (flags & MERGED_ABOVE) === 0 ? "none" : "above";
}
