/** The signs of one paragraph as runs: text, breaks, fields, notes, symbols ([MS-DOC] 2.4.2). */

import { valueElement, wordElement } from "../docx/word-element.ts";
import type { XmlElement } from "../office/xml-tree.ts";
import { letterElements } from "./letter-properties.ts";
import { CHANGE, type PropertyChanges } from "./property-changes.ts";

const SIGN = {
  note: 0x02,
  drawing: 0x08,
  tab: 0x09,
  line: 0x0b,
  page: 0x0c,
  column: 0x0e,
  fieldBegin: 0x13,
  fieldMiddle: 0x14,
  fieldEnd: 0x15,
  hardHyphen: 0x1e,
  softHyphen: 0x1f,
  symbol: 0x28,
} as const;

/** Signs that stand for something else, or for nothing that is printed. */
const SPECIAL = /\p{Cc}/u;

/** What hangs on the signs of a text: notes by the place of their mark, boxes by the place of their drawing. */
export interface HangingParts {
  readonly noteAt: (position: number) => XmlElement | null;
  readonly boxAt: (position: number) => XmlElement | null;
  readonly fonts: readonly string[];
}

/** Letters that look alike. */
export interface LetterRun {
  /** Position of the first in the text. */
  readonly start: number;
  readonly text: string;
  readonly changes: PropertyChanges;
}

/** Follows fields over the paragraphs of one text: their instructions are no text. */
export class RunMaker {
  readonly #parts: HangingParts;
  /** Instructions of open fields; null once the result has begun. */
  readonly #fields: Array<string | null> = [];

  constructor(parts: HangingParts) {
    this.#parts = parts;
  }

  /** Runs that were inserted or deleted stand in an element that says so. */
  elementsOf({ start, text, changes }: LetterRun): XmlElement {
    const run = wordElement("w:r", {}, [
      ...letterElements(changes),
      ...this.#signs({ start, text, changes }),
    ]);
    if (changes.isOn(CHANGE.deleted) === true) return wordElement("w:del", {}, [run]);
    return changes.isOn(CHANGE.inserted) === true ? wordElement("w:ins", {}, [run]) : run;
  }

  #signs(run: LetterRun): XmlElement[] {
    const { text, changes } = run;
    if (changes.isOn(CHANGE.special) !== true && !SPECIAL.test(text)) return this.#plain(text);
    const elements: XmlElement[] = [];
    let plain = "";
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (!isSpecial(code, changes)) {
        plain += text[index] ?? "";
        continue;
      }
      if (plain !== "") elements.push(...this.#plain(plain));
      plain = "";
      elements.push(...this.#special(code, { ...run, start: run.start + index }));
    }
    return plain === "" ? elements : [...elements, ...this.#plain(plain)];
  }

  #plain(text: string): XmlElement[] {
    const instruction = this.#fields.at(-1);
    if (typeof instruction !== "string") return [wordElement("w:t", {}, [text])];
    this.#fields[this.#fields.length - 1] = instruction + text;
    return [wordElement("w:instrText", {}, [text])];
  }

  #special(code: number, { start, changes }: LetterRun): XmlElement[] {
    switch (code) {
      case SIGN.tab:
        return [wordElement("w:tab")];
      case SIGN.line:
        return [wordElement("w:br")];
      case SIGN.page:
        return [wordElement("w:br", { "w:type": "page" })];
      case SIGN.column:
        return [wordElement("w:br", { "w:type": "column" })];
      case SIGN.hardHyphen:
        return [wordElement("w:noBreakHyphen")];
      case SIGN.fieldBegin:
      case SIGN.fieldMiddle:
      case SIGN.fieldEnd:
        return this.#field(code);
      case SIGN.symbol:
        return this.#symbol(changes);
      case SIGN.note:
        return present(this.#parts.noteAt(start));
      case SIGN.drawing:
        return present(this.#parts.boxAt(start));
      default:
        return [];
    }
  }

  #field(code: number): XmlElement[] {
    if (code === SIGN.fieldBegin) {
      this.#fields.push("");
      return [wordElement("w:fldChar", { "w:fldCharType": "begin" })];
    }
    const last = this.#fields.length - 1;
    if (code === SIGN.fieldMiddle) {
      if (last >= 0) this.#fields[last] = null;
      return [wordElement("w:fldChar", { "w:fldCharType": "separate" })];
    }
    const instruction = this.#fields.pop();
    // What a form's box looks like is drawn; its state lies with the drawing.
    const isBox = typeof instruction === "string" && /^\s*FORMCHECKBOX/iu.test(instruction);
    const end = wordElement("w:fldChar", { "w:fldCharType": "end" });
    return isBox ? [end, wordElement("w:t", {}, ["☐"])] : [end];
  }

  #symbol(changes: PropertyChanges): XmlElement[] {
    const symbol = changes.raw(CHANGE.symbol);
    if (symbol === null || symbol.length < 4) return [];
    const font = this.#parts.fonts[symbol.short(0)];
    const code = symbol.short(2).toString(16);
    return [wordElement("w:sym", { "w:char": code, ...(font === undefined ? {} : { "w:font": font }) })];
  }
}

function isSpecial(code: number, changes: PropertyChanges): boolean {
  return (
    code < 0x20 ||
    (code === SIGN.symbol && changes.isOn(CHANGE.special) === true && changes.raw(CHANGE.symbol) !== null)
  );
}

function present(element: XmlElement | null): XmlElement[] {
  return element === null ? [] : [element];
}

/** The mark of a paragraph that is deleted joins it with the next. */
export function markElements(changes: PropertyChanges): XmlElement[] {
  const isDeleted = changes.isOn(CHANGE.deleted) === true;
  const isHidden = changes.isOn(CHANGE.hidden) === true;
  const said = [
    ...(isDeleted ? [wordElement("w:del")] : []),
    ...(isHidden ? [valueElement("w:vanish", "1")] : []),
  ];
  return said.length === 0 ? [] : [wordElement("w:rPr", {}, said)];
}
