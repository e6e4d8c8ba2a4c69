/** Which column of a register says what: by the configuration first, then by the words of its heading. */

import { STATED_FIELDS } from "../model/stated-value.ts";
import { labelNamed } from "../structure/labels.ts";
import { parseTable } from "../text/table.ts";
import pathColumns from "./path-columns.tsv";

const REGISTER_FIELDS = ["path", ...STATED_FIELDS] as const;
type RegisterField = (typeof REGISTER_FIELDS)[number];

/** Headings by what they hold, as the configuration gives them; null leaves the matter to the documents. */
export type ColumnMap = {
  readonly [Field in RegisterField]?: string | null | undefined;
};

interface RegisterColumn {
  /** "name" is a file name that may have to be joined to a path. */
  readonly field: RegisterField | "name";
  readonly index: number;
}

export interface RegisterColumns {
  readonly columns: readonly RegisterColumn[];
  /** Of the configuration, that no heading matches. */
  readonly missing: readonly string[];
}

const PATH_WORDS: ReadonlyMap<string, "path" | "name"> = new Map(
  parseTable(pathColumns, ["uppgift", "ord"]).flatMap(({ uppgift, ord }) =>
    ord.split(", ").map((words) => [words, uppgift === "path" ? "path" : "name"] as const),
  ),
);

/** @returns null when the row names no column with paths or file names, so that it cannot be the head of a register */
export function registerColumns(heads: readonly string[], named: ColumnMap): RegisterColumns | null {
  const given = fieldsGiven(named);
  const found = given.flatMap(([field, head]) => {
    const index = head === null ? -1 : heads.findIndex((text) => folded(text) === folded(head));
    return index < 0 ? [] : [{ field, index }];
  });
  const settled = new Set<string>(given.map(([field]) => field));
  const taken = new Set(found.map(({ index }) => index));
  const guessed = heads.flatMap((head, index): RegisterColumn[] => {
    const field = taken.has(index) ? null : fieldOf(head);
    return field === null || settled.has(field) ? [] : [{ field, index }];
  });
  const columns = [...found, ...onePerField(guessed)];
  if (!columns.some(({ field }) => field === "path" || field === "name")) return null;
  const fields = new Set(found.map(({ field }) => field));
  const missing = given.flatMap(([field, head]) => (head === null || fields.has(field) ? [] : [head]));
  return { columns, missing };
}

function fieldsGiven(named: ColumnMap): Array<[RegisterField, string | null]> {
  return REGISTER_FIELDS.flatMap((field): Array<[RegisterField, string | null]> => {
    const head = named[field];
    return head === undefined ? [] : [[field, head]];
  });
}

function fieldOf(head: string): RegisterColumn["field"] | null {
  const path = PATH_WORDS.get(folded(head));
  if (path !== undefined) return path;
  const label = labelNamed(head);
  return label === null || label.field === "other" ? null : label.field;
}

/** Of two columns that say the same, the first counts; a path and a name stand beside each other. */
function onePerField(columns: readonly RegisterColumn[]): RegisterColumn[] {
  return columns.filter(({ field }, index) => columns.findIndex((other) => other.field === field) === index);
}

function folded(text: string): string {
  return text.replace(/\s+/gu, " ").trim().toLowerCase();
}
