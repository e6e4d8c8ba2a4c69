/** What a table row says as one text, and the force that its table gives it. */
import { itemMarker } from "../language/item-markers.ts";
import type { RowBlock } from "../model/document.ts";
import type { ReadingFrame } from "./reading.ts";
import { forceOfColumns, type TableFrame } from "./table-frame.ts";
import type { PassedForce } from "./unit.ts";

export interface RowUnit {
  readonly text: string;
  readonly number: string | null;
  readonly whole: boolean;
  readonly force: { readonly passed: PassedForce | null; readonly unmarked: PassedForce | null };
}

const ROW_NUMBER = /^(?:\p{N}{1,3}(?:\.\p{N}{1,3}){0,3}|\p{L})[.)]?$/u;
const TICK_BOX = /\[[ xX]?\]|[☐☑☒□▢❏]/u;

/** @returns null for a row that lays nothing down whatever it says */
export function rowUnit(row: RowBlock, table: TableFrame, frame: ReadingFrame): RowUnit | null {
  if (table.silent) return null;
  const { lang } = frame;
  const first = row.cells[0] ?? "";
  const number = ROW_NUMBER.test(first) ? first.replace(/[.)]$/u, "") : null;
  if (table.goalColumn !== null) return goalRow(row, table.goalColumn, { number, lang });
  const marker = itemMarker(row.text, lang);
  const ticked = TICK_BOX.test(row.text);
  const passed: PassedForce | null =
    forceOfColumns(row, table, frame) ??
    (marker === null ? null : { kind: marker.kind, form: "explicit", basis: marker.basis });
  const unmarked: PassedForce | null = ticked
    ? { kind: "obligation", form: "implicit", basis: `${lang}/unmarked/tick-box` }
    : table.unmarked;
  return {
    text: row.text,
    number: number ?? (ticked ? "☐" : null),
    whole: true,
    force: { passed, unmarked },
  };
}

function goalRow(
  row: RowBlock,
  column: number,
  { number, lang }: Pick<RowUnit, "number"> & Pick<ReadingFrame, "lang">,
): RowUnit | null {
  const text = row.cells[column] ?? "";
  if (!/\p{L}{3}/u.test(text)) return null;
  const passed: PassedForce = { kind: "goal", form: "explicit", basis: `${lang}/columns/goal` };
  return { text, number, whole: true, force: { passed, unmarked: null } };
}
