/** What holds inside a group of a file in the Rich Text Format until it is closed (RTF 1.9.1, "Character Formatting Properties", "Paragraph Formatting Properties"). */
import { properties, saidValue, switchElement, valueElement, wordElement } from "../docx/word-element.ts";
import type { XmlElement } from "../office/xml-tree.ts";

export interface Letters {
  readonly font: number | null;
  readonly bold: boolean;
  readonly hidden: boolean;
  readonly raised: boolean;
  readonly deleted: boolean;
  readonly inserted: boolean;
  /** In half points. */
  readonly size: number | null;
}

export const PLAIN: Letters = {
  font: null,
  bold: false,
  hidden: false,
  raised: false,
  deleted: false,
  inserted: false,
  size: null,
};

export interface ParagraphState {
  readonly style: number;
  readonly list: number | null;
  readonly level: number;
  readonly outline: number | null;
  readonly indent: number;
  /** How deep in tables; 0 outside. */
  readonly depth: number;
}

export const NO_PARAGRAPH: ParagraphState = {
  style: 0,
  list: null,
  level: 0,
  outline: null,
  indent: 0,
  depth: 0,
};

/** @returns the letters after a control word; the same when it says nothing of them */
export function lettersAfter(letters: Letters, name: string, value: number | null): Letters {
  const isOn = value !== 0;
  switch (name) {
    case "plain":
      return { ...PLAIN, font: null };
    case "b":
      return { ...letters, bold: isOn };
    case "v":
      return { ...letters, hidden: isOn };
    case "deleted":
      return { ...letters, deleted: isOn };
    case "revised":
      return { ...letters, inserted: isOn };
    case "super":
      return { ...letters, raised: isOn };
    case "nosupersub":
      return { ...letters, raised: false };
    case "fs":
      return { ...letters, size: value };
    case "f":
      return { ...letters, font: value };
    default:
      return letters;
  }
}

export function paragraphAfter(
  paragraph: ParagraphState,
  name: string,
  value: number | null,
): ParagraphState {
  switch (name) {
    case "pard":
      return NO_PARAGRAPH;
    case "s":
      return { ...paragraph, style: value ?? 0 };
    case "ls":
      return { ...paragraph, list: value === 0 ? null : value };
    case "ilvl":
      return { ...paragraph, level: value ?? 0 };
    case "outlinelevel":
      return { ...paragraph, outline: value };
    case "li":
    case "lin":
      return { ...paragraph, indent: value ?? 0 };
    case "intbl":
      return { ...paragraph, depth: Math.max(1, paragraph.depth) };
    case "itap":
      return { ...paragraph, depth: Math.max(0, value ?? 0) };
    default:
      return paragraph;
  }
}

/** A run with its looks; what was inserted or deleted stands in an element that says so. */
export function runElement(content: readonly XmlElement[], letters: Letters): XmlElement {
  const looks = properties("w:rPr", [
    switchElement("w:b", letters.bold ? true : null),
    switchElement("w:vanish", letters.hidden ? true : null),
    saidValue("w:sz", letters.size),
    letters.raised ? valueElement("w:vertAlign", "superscript") : null,
  ]);
  const run = wordElement("w:r", {}, [...looks, ...content]);
  if (letters.deleted) return wordElement("w:del", {}, [run]);
  return letters.inserted ? wordElement("w:ins", {}, [run]) : run;
}

/** @param known the lists that paragraphs can name */
export function paragraphProperties(
  { style, list, level, outline, indent }: ParagraphState,
  known: ReadonlySet<number>,
): XmlElement {
  const isListed = list !== null && known.has(list);
  return wordElement("w:pPr", {}, [
    valueElement("w:pStyle", style),
    ...(isListed
      ? [wordElement("w:numPr", {}, [valueElement("w:ilvl", level), valueElement("w:numId", list)])]
      : []),
    ...(outline === null ? [] : [valueElement("w:outlineLvl", outline)]),
    ...(indent === 0 ? [] : [wordElement("w:ind", { "w:left": String(indent) })]),
  ]);
}
