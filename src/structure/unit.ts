/** The organisational unit that a document belongs to, from what it says or from its folder. */
import { sentenceCase } from "./body-name.ts";
import { isEmptyValue } from "./empty-value.ts";
import { folderUnit } from "./file-name.ts";
import type { PlacedValue } from "./labelled-blocks.ts";

const LONGEST_UNIT = 80;

/** "" when neither tells. */
export function unitOf(labelled: readonly PlacedValue[], path: string, root: string): string {
  const named = labelled.find(
    ({ field, value }) => field === "unit" && !isEmptyValue(value) && value.length <= LONGEST_UNIT,
  );
  return named === undefined ? folderUnit(path, root) : sentenceCase(named.value.replace(/[.,;]$/u, ""));
}
