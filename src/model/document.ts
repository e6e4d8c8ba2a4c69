/** What a reader makes of a file: blocks in reading order, each with its place. Frozen here, nothing later opens the file. */
import type { AuthorComment } from "./correction.ts";
import type { Format } from "./kinds.ts";
import type { ProblemCode } from "./problem-codes.ts";

/** Where something stands. Pages and lines count from 1; `line` is the line of the file for text formats and of the page for PDF. */
export interface Place {
  readonly page: number | null;
  readonly line: number | null;
  /** Index into `DocumentModel.blocks`, from 0. */
  readonly block: number;
}

/** From `offset` (UTF-16 code units into the block's text) and on, the text stands at this page and line. */
export interface Anchor {
  readonly offset: number;
  readonly page: number | null;
  readonly line: number | null;
}

/** What is printed around the text rather than in it. Kept and marked, never dropped silently. */
export type Furniture = "page-header" | "page-footer" | "page-number" | "contents" | "navigation" | null;

interface BlockBase {
  /** NFC, white space folded to single spaces, line-end hyphens mended, without printed number or bullet. */
  readonly text: string;
  /** Never empty; the first has offset 0. */
  readonly anchors: readonly Anchor[];
  readonly furniture: Furniture;
}
export interface HeadingBlock extends BlockBase {
  readonly kind: "heading";
  /** 1 is the title level; up to 9. */
  readonly level: number;
  /** The number as printed, "4.2.1" or "§ 7"; null when there is none. */
  readonly number: string | null;
}
export interface ParagraphBlock extends BlockBase {
  readonly kind: "paragraph";
  /** A printed number before running text ("7 §", "2.3"), which makes it a clause; null for ordinary paragraphs. */
  readonly number: string | null;
  /** True inside a quotation block. */
  readonly quoted: boolean;
}
export interface ItemBlock extends BlockBase {
  readonly kind: "item";
  /** Printed marker without its punctuation: "72", "4.2.1", "a"; null for bullets. */
  readonly number: string | null;
  /** The marker as it stands: "72.", "a)", "•", "-". */
  readonly marker: string;
  /** 0 for the outermost list. */
  readonly depth: number;
  readonly checkbox: "empty" | "ticked" | null;
}
export interface RowBlock extends BlockBase {
  readonly kind: "row";
  /** Text of each cell, in order; `text` is the cells joined by " | ". */
  readonly cells: readonly string[];
  /** Number of the table within the document, from 0. */
  readonly table: number;
  readonly header: boolean;
}
export interface NoteBlock extends BlockBase {
  readonly kind: "footnote";
  readonly number: string | null;
}
interface CodeBlock extends BlockBase {
  readonly kind: "code";
}
export type Block = HeadingBlock | ParagraphBlock | ItemBlock | RowBlock | NoteBlock | CodeBlock;

/** One value the file says of itself, before anyone interprets it. */
export interface FoundProperty {
  /** As the file names it: "dc:title", "Title", "owner". */
  readonly name: string;
  readonly value: string;
  /** "front-matter" is written by the author; "file-properties" by the program that saved the file. */
  readonly source: "front-matter" | "file-properties";
}

export interface PageCount {
  readonly count: number;
  /** "file": counted in the file; "properties": said by the program that saved it; "estimated": from the number of words. */
  readonly source: "file" | "properties" | "estimated";
}

/** Something that made reading harder, before the document's path is known. */
export interface ReadingProblem {
  readonly code: ProblemCode;
  readonly data?: Readonly<Record<string, string | number>>;
}

/** A file that a document carries with it, as mails do: a document of its own. */
export interface AttachedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface DocumentModel {
  readonly format: Format;
  /** The engine that read it: "pdfium", "pdf-parse", "docx", "mammoth", "htmlparser2", "markdown-it", "text". */
  readonly engine: string;
  readonly blocks: readonly Block[];
  readonly pages: PageCount;
  readonly properties: readonly FoundProperty[];
  /** Revision marks and comments that the file carries (Word). */
  readonly review: { readonly trackedChanges: number; readonly comments: number };
  readonly problems: readonly ReadingProblem[];
  /** Addresses and paths of other documents that it links to, as written, each once; missing or empty in formats whose links are not read: XLS, CSV and plain text. */
  readonly links?: readonly string[];
  /** Comments that speak to this program, in the order of the text; missing in formats whose comments are not read. */
  readonly comments?: readonly AuthorComment[];
  /** Missing in formats that carry none. */
  readonly attached?: readonly AttachedFile[];
}

/** Words on one page when a format has no pages: a full A4 page of Swedish office prose holds about 400. */
export const WORDS_PER_PAGE = 400;
