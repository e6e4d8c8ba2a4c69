/** What an engine sees in a workbook or a file of separated values, before anyone says what is a table, a heading or a list. */
import type { FoundProperty } from "../../model/document.ts";
import type { Reader, ReaderInput } from "../reader.ts";

export interface SheetRow {
  /** As the program counts it, from 1. */
  readonly number: number;
  /** As displayed, by column; "" for empty cells. */
  readonly cells: readonly string[];
  /** True when every filled cell is bold. */
  readonly bold: boolean;
}

export interface Sheet {
  readonly name: string;
  /** Those with anything in them, in order. */
  readonly rows: readonly SheetRow[];
  /** Number of the row that the file itself names as a table's head; null when it names none. */
  readonly headRow: number | null;
}

/** Engines read one row more than the limit of blocks, so that who reads the blocks knows that it was reached. */
export interface Workbook {
  readonly engine: string;
  /** Without hidden ones: they hold lists for choices and what nobody is meant to read. */
  readonly sheets: readonly Sheet[];
  readonly properties: readonly FoundProperty[];
  /** Where cells of these sheets lead, as written. */
  readonly links: readonly string[];
}

/** A reader whose files are rows and columns, for those who want them as such. */
export interface SheetReader extends Reader {
  /** @throws Unreadable as `read` does */
  readSheets(input: ReaderInput): Promise<readonly Sheet[]>;
}

/** More columns than any table that is read by people has. */
export const MOST_COLUMNS = 256;
