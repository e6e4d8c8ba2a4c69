/** What the head of a table passes to its rows. */
import { type ColumnRole, columnRole } from "../language/columns.ts";
import type { RowBlock } from "../model/document.ts";
import type { ReadingFrame } from "./reading.ts";
import { listsActivities } from "./type-habits.ts";
import type { PassedForce } from "./unit.ts";

export interface TableFrame {
  readonly columns: ReadonlyArray<ColumnRole | null>;
  /** The table lists things and lays nothing down, whatever words its cells use. */
  readonly silent: boolean;
  /** Rows are points to do or meet. */
  readonly unmarked: PassedForce | null;
  readonly goalColumn: number | null;
}

export const NO_TABLE: TableFrame = { columns: [], silent: false, unmarked: null, goalColumn: null };
/** So many known heads make a first row a head, although the file does not mark it as one. */
const KNOWN_HEADS = 2;

/** Whether a row that is not marked as a head reads like one. */
export function isUnmarkedHead(row: RowBlock, { lang }: ReadingFrame): boolean {
  const known = row.cells.filter((cell) => columnRole(cell, lang) !== null).length;
  return known >= KNOWN_HEADS && known * 2 >= row.cells.length;
}

export function tableFrame(head: RowBlock, frame: ReadingFrame): TableFrame {
  const columns = head.cells.map((cell) => columnRole(cell, frame.lang));
  const has = (role: ColumnRole): boolean => columns.includes(role);
  const goalColumn = columns.indexOf("goal");
  const points = has("point") && (has("who") || has("when") || has("number") || columns.length <= 2);
  const activities = has("activity") && (has("who") || has("when"));
  const planned = listsActivities(frame.type.id);
  const binds = points || (activities && !planned) || (!planned && has("when") && has("who"));
  return {
    columns,
    silent: has("register") || (activities && planned),
    unmarked: binds
      ? {
          kind: "obligation",
          form: "implicit",
          basis: `${frame.lang}/columns/${points ? "point" : "activity"}`,
        }
      : null,
    goalColumn: goalColumn < 0 ? null : goalColumn,
  };
}

/** A cross or a word under a column "Ska" or "Bör". */
export function forceOfColumns(
  row: RowBlock,
  { columns }: TableFrame,
  { lang }: ReadingFrame,
): PassedForce | null {
  for (const [at, role] of columns.entries()) {
    if ((role !== "must" && role !== "should") || !/^(?:x|✓|✔|☒|☑|ja|yes)$/iu.test(row.cells[at] ?? ""))
      continue;
    const kind = role === "must" ? "obligation" : "recommendation";
    return { kind, form: "explicit", basis: `${lang}/columns/${role}` };
  }
  return null;
}
