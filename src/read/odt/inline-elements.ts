/** The text inside a paragraph of an OpenDocument text as the runs of a Word file (OpenDocument 1.3, part 3, 6.1). */
import { boxElement, noteMark, valueElement, wordElement } from "../docx/word-element.ts";
import { odfAddress } from "../office/odf-address.ts";
import { childAt, textOf, wholeNumber, type XmlElement, type XmlNode } from "../office/xml-tree.ts";
import { styleId } from "./text-styles.ts";

const MOST_SPACES = 1000;
/** They hold no text of the document, or text that is not shown. */
const LEFT_OUT = new Set([
  "office:annotation",
  "office:forms",
  "text:hidden-text",
  "text:ruby-text",
  "text:tracked-changes",
  "svg:title",
  "svg:desc",
  "draw:glue-point",
]);
const LINKS = new Set(["text:a", "draw:a"]);
const PAGE_NUMBERS = new Set(["text:page-number", "text:page-count"]);

export interface InlineParts {
  /** Keeps the content of a note. @returns the number that its mark names it by */
  readonly addNote: (kind: "footnote" | "endnote", content: readonly XmlElement[]) => number;
  /** Turns what stands in notes and boxes into paragraphs and tables. */
  readonly blocksOf: (parent: XmlElement) => readonly XmlElement[];
}

/** @param parent a paragraph or heading */
export function inlineElements(parent: XmlElement, parts: InlineParts): XmlElement[] {
  return parent.children.flatMap((child) => inline(child, null, parts));
}

function inline(node: XmlNode, style: string | null, parts: InlineParts): XmlElement[] {
  if (typeof node === "string") return [run([wordElement("w:t", {}, [folded(node)])], style)];
  const { name, attributes } = node;
  const sign = signElement(node);
  if (sign !== null) return [run([sign], style)];
  if (LEFT_OUT.has(name)) return [];
  if (name === "text:note") return [run(noteElement(node, parts), style)];
  if (name === "draw:text-box") return [run([boxElement(parts.blocksOf(node))], style)];
  if (PAGE_NUMBERS.has(name)) return pageNumber(node);
  if (name.endsWith(":content-control") && attributes["loext:checkbox"] === "true") return [checkBox(node)];
  const inner = name === "text:span" ? (attributes["text:style-name"] ?? style) : style;
  const content = node.children.flatMap((child) => inline(child, inner, parts));
  return LINKS.has(name) ? [wordElement("w:hyperlink", { "r:id": odfAddress(node) }, content)] : content;
}

/** White space in the file is one space; more of it stands as elements. */
function folded(text: string): string {
  return text.replaceAll(/[ \t\r\n]+/gu, " ");
}

function signElement({ name, attributes }: XmlElement): XmlElement | null {
  switch (name) {
    case "text:s": {
      const count = Math.min(MOST_SPACES, Math.max(1, wholeNumber(attributes["text:c"]) ?? 1));
      return wordElement("w:t", {}, [" ".repeat(count)]);
    }
    case "text:tab":
      return wordElement("w:tab");
    case "text:line-break":
      return wordElement("w:br");
    case "text:soft-page-break":
      return wordElement("w:lastRenderedPageBreak");
    default:
      return null;
  }
}

function run(content: readonly XmlElement[], style: string | null): XmlElement {
  const looks =
    style === null ? [] : [wordElement("w:rPr", {}, [valueElement("w:rStyle", styleId("text", style))])];
  return wordElement("w:r", {}, [...looks, ...content]);
}

function noteElement(note: XmlElement, { addNote, blocksOf }: InlineParts): XmlElement[] {
  const kind = note.attributes["text:note-class"] === "endnote" ? "endnote" : "footnote";
  const content = childAt(note, "text:note-body");
  if (content === null) return [];
  const isAutomatic = childAt(note, "text:note-citation")?.attributes["text:label"] === undefined;
  return [noteMark(kind, addNote(kind, blocksOf(content)), isAutomatic)];
}

/** As a field, so that the number of a page is known for what it is. */
function pageNumber(element: XmlElement): XmlElement[] {
  const instruction = element.name === "text:page-number" ? "PAGE" : "NUMPAGES";
  return [
    wordElement("w:fldSimple", { "w:instr": instruction }, [
      wordElement("w:r", {}, [wordElement("w:t", {}, [textOf(element)])]),
    ]),
  ];
}

/** A box to tick is read from its state, as in a Word file. */
function checkBox({ attributes }: XmlElement): XmlElement {
  const isTicked = attributes["loext:checked"] === "true";
  return wordElement("w:r", {}, [wordElement("w:t", {}, [isTicked ? "☒" : "☐"])]);
}
