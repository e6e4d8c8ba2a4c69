/** What a Word document is read from, whatever kind of file it was saved in: trees of the elements that the Office Open XML format defines. */
import type { XmlElement } from "../office/xml-tree.ts";

export interface EmbeddedPart {
  /** By which the text refers to it. */
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface BodySearch {
  /** Takes one paragraph, table or end of a section after the other; false ends the reading. */
  readonly take: (element: XmlElement) => boolean;
  /** An element with more elements in it than this ends the reading; it is taken as far as it was read. */
  readonly nodeLimit: number;
}

/** Parts are named by their kind, as relationships name them: "styles", "numbering", "footnotes", "settings" … */
export interface WordFile {
  /** @returns false when an element was larger than the limit */
  readBody(search: BodySearch): boolean;
  /** The program that saved it left marks where pages end. */
  readonly marksPages: boolean;
  /** The root of the part that stands in this relation to the text; null when there is none. */
  related(type: string): XmlElement | null;
  /** The same for a part without text of the document, which is no loss when it is damaged. */
  besides(type: string): XmlElement | null;
  /** The part that the text refers to by this name, such as a page header. */
  referred(id: string): XmlElement | null;
  /**
   * Where a link leads that the text names so; null when it leads to nothing outside the file.
   * @param part as the text refers to it, or of what kind it is; null for the text itself
   */
  linkTarget(id: string, part: string | null): string | null;
  /** Parts of other formats that stand in this relation to the text. */
  embedded(type: string): readonly EmbeddedPart[];
  /** A part about the whole file, such as its properties. */
  aboutFile(type: string): XmlElement | null;
}
