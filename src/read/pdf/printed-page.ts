/** What an engine saw on a page, before anyone says what is a heading, an item or furniture. Points, origin at the lower left corner. */

/** A run of characters without white space. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Height of the letters as printed, in points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly tag: PrintedTag | null;
}

/** What the file itself says a piece of text is, for tagged files. */
export interface PrintedTag {
  /** Number of the nearest block-level element: equal for all lines of one paragraph on a page. */
  readonly element: number;
  /** Level of a heading element, 1 to 9; null for anything else. */
  readonly headingLevel: number | null;
  readonly contents: boolean;
  readonly note: boolean;
  readonly table: number | null;
  readonly row: number | null;
  readonly cell: number | null;
  readonly headerCell: boolean;
}

export interface PrintedLine {
  readonly words: readonly PrintedWord[];
  readonly text: string;
  readonly page: number;
  /** Counted from 1 in the order in which the engine gives the page. */
  readonly line: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Size of most of the letters. */
  readonly size: number;
  /** True when every letter of the line is so. */
  readonly bold: boolean;
  readonly italic: boolean;
  /** True when a hyphen at the end of the line was taken away by the engine. */
  readonly hyphenated: boolean;
  readonly tag: PrintedTag | null;
}

/** A drawn line, or the edge of a drawn rectangle. */
export interface DrawnRule {
  readonly direction: "horizontal" | "vertical";
  /** y of a horizontal, x of a vertical rule. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface PrintedPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PrintedLine[];
  readonly rules: readonly DrawnRule[];
}

export interface Bookmark {
  readonly title: string;
  /** 1 for the outermost. */
  readonly level: number;
  readonly page: number | null;
}

/** Everything an engine could tell of a file. */
export interface PrintedDocument {
  readonly engine: string;
  readonly pageCount: number;
  /** The first pages, as many as the limit allows. */
  readonly pages: readonly PrintedPage[];
  readonly bookmarks: readonly Bookmark[];
  /** Where links on the pages that were read lead, as written. */
  readonly links: readonly string[];
  readonly properties: ReadonlyArray<{ readonly name: string; readonly value: string }>;
}
