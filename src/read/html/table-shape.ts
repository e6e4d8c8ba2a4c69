/** Tells tables that hold data from tables that only lay out a page. */
import type { HtmlElement, HtmlTree } from "./html-tree.ts";

interface Shape {
  rows: number;
  widest: number;
  /** Holds headings or further tables, as cells of data do not. */
  holdsSections: boolean;
}

/** @returns the tables whose rows shall be read as rows */
export function dataTables({ elements }: HtmlTree): ReadonlySet<HtmlElement> {
  const shapes = new Map<HtmlElement, Shape>();
  const tableOf: Array<HtmlElement | null> = [];
  for (const element of elements) {
    const outer = element.parent === null ? null : (tableOf[element.parent.index] ?? null);
    const shape = outer === null ? undefined : shapes.get(outer);
    if (shape !== undefined) look(shape, element);
    if (element.name === "table") shapes.set(element, { rows: 0, widest: 0, holdsSections: false });
    tableOf.push(element.name === "table" ? element : outer);
  }
  return new Set([...shapes].filter(([table, shape]) => isData(table, shape)).map(([table]) => table));
}

function look(shape: Shape, { name, role, children, parent }: HtmlElement): void {
  if (name === "tr") {
    shape.rows += 1;
    shape.widest = Math.max(shape.widest, children.filter(isCell).length);
  }
  if (name === "table" || (role === "heading" && parent?.name !== "th")) shape.holdsSections = true;
}

export function isCell(node: { readonly kind: string; readonly name?: string }): boolean {
  return node.name === "td" || node.name === "th";
}

function isData({ attributes }: HtmlElement, { rows, widest, holdsSections }: Shape): boolean {
  if (attributes["role"] === "presentation" || attributes["role"] === "none") return false;
  return rows > 0 && widest > 1 && !holdsSections;
}
