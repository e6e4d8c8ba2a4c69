/** Reads a register of documents, an index file: any file with a table of which one column says where each document is. */
import { detectFormat } from "../crawl/detect-format.ts";
import type { DocumentModel } from "../model/document.ts";
import type { Limits } from "../model/settings.ts";
import type { StatedValue } from "../model/stated-value.ts";
import { readDocument } from "../read/read-document.ts";
import { isSheetFormat, readSheets } from "../read/read-sheets.ts";
import type { SheetRow } from "../read/spreadsheet/sheet.ts";
import { Unreadable } from "../read/unreadable.ts";
import { isEmptyValue } from "../structure/empty-value.ts";
import { type ColumnMap, type RegisterColumns, registerColumns } from "./register-columns.ts";

/** One row of the register: where a document is, and what is said of it. */
export interface RegisterRow {
  /** Number of the row as the program shows it; null in formats that count none. */
  readonly number: number | null;
  /** Where the document is, as the row may mean it: the path alone, and with the file name behind. */
  readonly paths: readonly string[];
  readonly stated: readonly StatedValue[];
}

export interface RegisterInput {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly columns: ColumnMap;
  readonly limits: Limits;
}

export interface ReadRegister {
  readonly rows: readonly RegisterRow[];
  /** Headings of the configuration that no table has. */
  readonly missing: readonly string[];
  /** Headings of the tables, for those who look for one that is missing. */
  readonly heads: readonly string[];
}

/**
 * @returns no rows when no table has a column that says where documents are
 * @throws Unreadable when the file cannot be read
 */
export async function readRegister({ bytes, path, columns, limits }: RegisterInput): Promise<ReadRegister> {
  const detected = detectFormat(bytes, path);
  if (detected.kind !== "document") {
    if (detected.kind === "encrypted") throw new Unreadable("encrypted");
    throw new Unreadable("unsupported-format");
  }
  const input = { bytes, path, limits };
  const tables = isSheetFormat(detected.format)
    ? (await readSheets(input, detected.format)).map(({ rows }) => rows)
    : tablesIn(await readDocument(input, detected.format));
  return joined(tables.map((table) => readTable(table, columns)));
}

function joined(tables: readonly ReadRegister[]): ReadRegister {
  const registers = tables.filter(({ rows }) => rows.length > 0);
  return {
    rows: registers.flatMap(({ rows }) => rows),
    missing: registers.map(({ missing }) => missing).reduce(inBoth, registers[0]?.missing ?? []),
    heads: (registers.length > 0 ? registers : tables).flatMap(({ heads }) => heads),
  };
}

function inBoth(some: readonly string[], others: readonly string[]): readonly string[] {
  return some.filter((name) => others.includes(name));
}

type TableRow = Pick<SheetRow, "cells"> & { readonly number: number | null };

function tablesIn({ blocks }: DocumentModel): TableRow[][] {
  const tables = new Map<number, TableRow[]>();
  for (const block of blocks) {
    if (block.kind !== "row") continue;
    const row = { number: null, cells: block.cells };
    const table = tables.get(block.table);
    if (table === undefined) tables.set(block.table, [row]);
    else table.push(row);
  }
  return [...tables.values()];
}

/** Titles and notes may stand above the head. */
function readTable(table: readonly TableRow[], named: ColumnMap): ReadRegister {
  for (const [at, { cells }] of table.entries()) {
    const head = registerColumns(cells, named);
    if (head === null) continue;
    const rows = table.slice(at + 1).map((row) => rowOf(row, head));
    return {
      rows: rows.filter(({ paths }) => paths.length > 0),
      missing: head.missing,
      heads: filled(cells),
    };
  }
  return { rows: [], missing: [], heads: filled(table[0]?.cells ?? []) };
}

function filled(cells: readonly string[]): string[] {
  return cells.filter((cell) => cell !== "");
}

const FILE_ENDING = /\.[a-z][a-z0-9]{1,4}$/iu;

function rowOf({ number, cells }: TableRow, { columns }: RegisterColumns): RegisterRow {
  let path = "";
  let name = "";
  const stated: StatedValue[] = [];
  for (const { field, index } of columns) {
    const value = cells[index] ?? "";
    if (field === "path") path = value;
    else if (field === "name") name = value;
    else if (!isEmptyValue(value)) stated.push({ field, value });
  }
  const isTitle = name !== "" && !FILE_ENDING.test(name) && !stated.some(({ field }) => field === "title");
  const paths = [path, path === "" || name === "" ? name : `${path}/${name}`].filter((text) => text !== "");
  return { number, paths, stated: isTitle ? [{ field: "title", value: name }, ...stated] : stated };
}
