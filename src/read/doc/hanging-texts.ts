/** The texts beside the body of a binary Word file: notes, page headers, text boxes ([MS-DOC] 2.3). */

import { boxElement, noteMark, valueElement, wordElement } from "../docx/word-element.ts";
import type { XmlElement } from "../office/xml-tree.ts";
import type { FileInformation, TableName, TextLengths } from "./file-information.ts";
import { type Span, spansOf } from "./position-table.ts";
import type { HangingParts } from "./run-elements.ts";
import { storyElements } from "./story-elements.ts";
import type { FormattedText } from "./text-paragraphs.ts";

/** Where each text begins: they follow each other in this order. */
export interface TextStarts {
  readonly footnotes: number;
  readonly headers: number;
  readonly endnotes: number;
  readonly boxes: number;
}

export function textStarts({ body, footnotes, headers, comments, endnotes }: TextLengths): TextStarts {
  const endnotesAt = body + footnotes + headers + comments;
  return { footnotes: body, headers: body + footnotes, endnotes: endnotesAt, boxes: endnotesAt + endnotes };
}

export interface BesideTexts {
  readonly information: FileInformation;
  readonly text: FormattedText;
  readonly fonts: readonly string[];
}

/** Notes hold no further notes, and boxes none either. */
const nothingHangs = (fonts: readonly string[]): HangingParts => ({
  noteAt: () => null,
  boxAt: () => null,
  fonts,
});

/** The root of a part with notes, numbered as their marks are. */
export function noteElements(
  kind: "footnote" | "endnote",
  start: number,
  { information, text, fonts }: BesideTexts,
): XmlElement {
  const spans = spansOf(information.table(kind === "footnote" ? "footnotes" : "endnotes"), 0);
  const notes = spans.map((span, index) =>
    wordElement(`w:${kind}`, { "w:id": String(index) }, [
      ...storyElements(placed(text, span, start), nothingHangs(fonts)),
    ]),
  );
  return wordElement(`w:${kind}s`, {}, notes);
}

/** Marks of notes by their place in the body. */
export function noteMarks(information: FileInformation): ReadonlyMap<number, XmlElement> {
  const marks = (["footnote", "endnote"] as const).flatMap((kind) => {
    const table: TableName = kind === "footnote" ? "footnoteMarks" : "endnoteMarks";
    return spansOf(information.table(table), 2).map(
      ({ start, data }, index) => [start, noteMark(kind, index, data.short(0) !== 0)] as const,
    );
  });
  return new Map(marks);
}

const SHAPE_BYTES = 26;
const BOX_BYTES = 22;
const SHAPE_OF_BOX_AT = 14;

/** Boxes with text by the place of the drawing that they hang on. */
export function boxElements(
  start: number,
  { information, text, fonts }: BesideTexts,
): ReadonlyMap<number, XmlElement> {
  const places = new Map(
    spansOf(information.table("shapes"), SHAPE_BYTES).map((span) => [span.data.long(0), span.start]),
  );
  const boxes = spansOf(information.table("boxes"), BOX_BYTES).flatMap((span) => {
    const place = places.get(span.data.long(SHAPE_OF_BOX_AT));
    if (place === undefined) return [];
    const content = [...storyElements(placed(text, span, start), nothingHangs(fonts))];
    return [[place, boxElement(content)] as const];
  });
  return new Map(boxes);
}

/** Of each section: headers of even and odd pages, footers of the same, header and footer of its first page. */
const KINDS = ["even", "default", "even", "default", "first", "first"] as const;
const IS_FOOTER = [false, false, true, true, false, true] as const;
/** Before them stand the lines that separate notes from text. */
const SEPARATORS = 6;

export interface RunningTexts {
  /** The root of each, by the name that the section refers to it by. */
  readonly roots: ReadonlyMap<string, XmlElement>;
  /** The end of a section that refers to all of them; null when there are none. */
  readonly section: XmlElement | null;
}

export function runningTexts(start: number, { information, text, fonts }: BesideTexts): RunningTexts {
  const roots = new Map<string, XmlElement>();
  const references: XmlElement[] = [];
  const spans = spansOf(information.table("headers"), 0).slice(SEPARATORS);
  for (const [index, span] of spans.entries()) {
    const place = index % KINDS.length;
    const type = KINDS[place];
    // The last position only closes the list.
    if (type === undefined || span.end <= span.start || index === spans.length - 1) continue;
    const id = `running ${index}`;
    roots.set(
      id,
      wordElement("w:hdr", {}, [...storyElements(placed(text, span, start), nothingHangs(fonts))]),
    );
    const name = IS_FOOTER[place] === true ? "w:footerReference" : "w:headerReference";
    references.push(wordElement(name, { "w:type": type, "r:id": id }));
  }
  const section = wordElement("w:sectPr", {}, [...references, valueElement("w:titlePg", "1")]);
  return { roots, section: references.length === 0 ? null : section };
}

/** Even pages differ only when the document says so ([MS-DOC] 2.7.2, fFacingPages). */
export function settingElements(information: FileInformation): XmlElement {
  const table = information.table("documentProperties");
  const differ = table !== null && table.length > 0 && (table.byte(0) & 1) !== 0;
  return wordElement("w:settings", {}, differ ? [valueElement("w:evenAndOddHeaders", "1")] : []);
}

function placed(text: FormattedText, { start, end }: Span, from: number) {
  const last = Math.min(from + end, text.text.length);
  return { text, start: Math.min(from + start, last), end: last };
}
