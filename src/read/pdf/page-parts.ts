/** Sorts the lines of every page: furniture, contents, notes, tables, headings and running text, in reading order. */
import type { Furniture } from "../../model/document.ts";
import type { PrintedTable } from "./cell-text.ts";
import { findContents } from "./contents.ts";
import { findNotes } from "./footnotes.ts";
import { findFurniture } from "./furniture.ts";
import { findHeadings } from "./headings.ts";
import { columnEdges, type UsualMeasures, usualMeasures } from "./page-measures.ts";
import type { PrintedDocument, PrintedLine, PrintedPage } from "./printed-page.ts";
import { ruledTables } from "./ruled-tables.ts";
import { separateRunningParts } from "./running-parts.ts";
import { taggedTables } from "./tagged-tables.ts";

export type PagePart =
  | { readonly kind: "furniture"; readonly line: PrintedLine; readonly furniture: Exclude<Furniture, null> }
  | { readonly kind: "note"; readonly line: PrintedLine }
  | { readonly kind: "table"; readonly table: PrintedTable }
  | { readonly kind: "heading"; readonly line: PrintedLine; readonly level: number }
  | { readonly kind: "text"; readonly line: PrintedLine };

export interface SortedDocument {
  readonly parts: readonly PagePart[];
  readonly usual: UsualMeasures;
  /** Right edge of the column of each line of running text. */
  readonly edges: ReadonlyMap<PrintedLine, number>;
}

export function sortLines(printed: PrintedDocument): SortedDocument {
  const document = { ...printed, pages: separateRunningParts(printed.pages) };
  const furniture = findFurniture(document.pages);
  const inside = (page: PrintedPage) => page.lines.filter((line) => !furniture.has(line));
  const usual = usualMeasures(document.pages.flatMap(inside));
  const contents = findContents(document.pages.flatMap(inside));
  const tables = new Map<PrintedLine, PrintedTable>();
  const notes = new Set<PrintedLine>();
  const edges = new Map<PrintedLine, number>();
  for (const page of document.pages) {
    const free = inside(page).filter((line) => !contents.has(line));
    for (const table of tablesOf(page, free)) for (const line of table.lines) tables.set(line, table);
    const rest = free.filter((line) => !tables.has(line));
    for (const note of findNotes(rest, usual.size)) notes.add(note);
    for (const [line, edge] of columnEdges(
      rest.filter((text) => !notes.has(text)),
      page.width,
    ))
      edges.set(line, edge);
  }
  const headings = findHeadings([...edges.keys()], document.bookmarks, usual);
  const placed = new Set<PrintedTable>();
  const parts = document.pages
    .flatMap((page) => page.lines)
    .flatMap((line): readonly PagePart[] => {
      const around = furniture.get(line) ?? (contents.has(line) ? "contents" : null);
      if (around !== null) return [{ kind: "furniture", line, furniture: around }];
      const table = tables.get(line);
      if (table !== undefined)
        return placed.has(table) ? [] : [{ kind: "table", table: placed.add(table) && table }];
      if (notes.has(line)) return [{ kind: "note", line }];
      const level = headings.get(line);
      return [level === undefined ? { kind: "text", line } : { kind: "heading", line, level }];
    });
  return { parts, usual, edges };
}

/** Tables by tags first; ruled ones from the lines that are left. */
function tablesOf(page: PrintedPage, free: readonly PrintedLine[]): readonly PrintedTable[] {
  const tagged = taggedTables({ ...page, lines: free });
  const taken = new Set(tagged.flatMap((table) => [...table.lines]));
  return [
    ...tagged,
    ...ruledTables(
      page,
      free.filter((line) => !taken.has(line)),
    ),
  ];
}
