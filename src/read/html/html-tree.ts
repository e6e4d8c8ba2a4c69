/** The elements and texts of a page that a reader of it would see, with the line each stands on. */
import type { AuthorComment } from "../../model/correction.ts";
import type { FoundProperty } from "../../model/document.ts";

export interface HtmlElement {
  readonly kind: "element";
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: HtmlElement | null;
  readonly children: readonly HtmlNode[];
  /** Position among all elements in reading order, from 0; parents stand before their children. */
  readonly index: number;
  readonly line: number;
  readonly role: ElementRole;
}
export interface HtmlText {
  readonly kind: "text";
  readonly text: string;
  readonly line: number;
}
export type HtmlNode = HtmlElement | HtmlText;

export type ElementRole = "inline" | "block" | "heading" | "list" | "item" | "strong";

export interface HtmlTree {
  readonly root: HtmlElement;
  /** All elements in reading order; the root is the first. */
  readonly elements: readonly HtmlElement[];
  /** What the page's head says of it. */
  readonly properties: readonly FoundProperty[];
  /** Where the page leads, each address once; menus that are folded away count. */
  readonly links: readonly string[];
  /** Comments by which the authors speak to this program. */
  readonly comments: readonly AuthorComment[];
  /** Insertions and deletions that are marked in the text; what was struck out is not read. */
  readonly revisions: number;
  /** False when the page held more than the limit. */
  readonly isWhole: boolean;
}
