/** The rows of a table as texts, sheets and slides in OpenDocument formats have it (OpenDocument 1.3, part 3, 9.1). */
import { elementsOf, wholeNumber, type XmlElement } from "../office/xml-tree.ts";

/** Rows may stand in groups, of which the head of a table is one. */
const GROUPS = new Set(["table:table-rows", "table:table-row-group", "table:table-header-rows"]);

export interface FoundRow {
  readonly element: XmlElement;
  /** True below a table's head that is repeated on every printed page. */
  readonly isHead: boolean;
  /** The same row again, so many times in all. */
  readonly count: number;
}

export function rowsOf(parent: XmlElement, isHead = false): readonly FoundRow[] {
  return elementsOf(parent).flatMap((element) => {
    if (GROUPS.has(element.name))
      return rowsOf(element, isHead || element.name === "table:table-header-rows");
    if (element.name !== "table:table-row") return [];
    return [{ element, isHead, count: countSaid(element, "table:number-rows-repeated") }];
  });
}

export interface FoundCell {
  readonly element: XmlElement;
  /** Covered by one beside or above it that is merged with it. */
  readonly isCovered: boolean;
  readonly count: number;
}

export function cellsOf(row: XmlElement): readonly FoundCell[] {
  return elementsOf(row).flatMap((element) => {
    const isCovered = element.name === "table:covered-table-cell";
    if (!isCovered && element.name !== "table:table-cell") return [];
    return [{ element, isCovered, count: countSaid(element, "table:number-columns-repeated") }];
  });
}

/** How many there are of something, which is one when nothing is said or what makes no sense. */
export function countSaid(element: XmlElement, attribute: string): number {
  return Math.max(1, wholeNumber(element.attributes[attribute]) ?? 1);
}
