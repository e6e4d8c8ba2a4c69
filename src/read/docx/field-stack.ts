/** Follows fields over runs and paragraphs: of a field only its result is printed, and some results are no text of the document. */
import { childAt, childrenNamed, isOn, numberAt, type XmlElement } from "../office/xml-tree.ts";

interface OpenField {
  instruction: string;
  hasResult: boolean;
  /** Paragraphs that have ended since the field began. */
  paragraphs: number;
}

/** Nobody nests fields deeper; what is open further out is then forgotten. */
const DEEPEST = 32;
/** Instructions are short; one that goes on over more paragraphs belongs to a field that lost its middle. */
const LONGEST_INSTRUCTION = 3;
const CONTENTS = /^\s*(?:TOC|INDEX|TOA)(?!\p{L})/iu;
const PAGE = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)(?!\p{L})/iu;
const MACRO_BUTTON = /^\s*MACROBUTTON\s+\S+\s+(.*)$/isu;

export class FieldStack {
  #open: OpenField[] = [];

  begin(instruction = "", hasResult = false): void {
    this.#open.push({ instruction, hasResult, paragraphs: 0 });
    if (this.#open.length > DEEPEST) this.#open.shift();
  }

  addInstruction(text: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined && !field.hasResult) field.instruction += text;
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (field !== undefined) field.hasResult = true;
  }

  /** @returns what a field without a result prints */
  end(): string {
    const field = this.#open.pop();
    if (field === undefined || field.hasResult) return "";
    return MACRO_BUTTON.exec(field.instruction)?.[1] ?? "";
  }

  endParagraph(): void {
    for (const field of this.#open) field.paragraphs += 1;
    this.#open = this.#open.filter(
      ({ hasResult, paragraphs }) => hasResult || paragraphs < LONGEST_INSTRUCTION,
    );
  }

  /** Contents never hold headings: a field that seems to has lost its end. */
  leaveContents(): void {
    this.#open = this.#open.filter(({ instruction }) => !CONTENTS.test(instruction));
  }

  /** Of the innermost field. */
  get instruction(): string {
    return this.#open.at(-1)?.instruction ?? "";
  }

  /** Whether text that comes now is printed. */
  get isPrinted(): boolean {
    return this.#open.every(({ hasResult }) => hasResult);
  }

  get isInContents(): boolean {
    return this.#open.some(({ instruction, hasResult }) => hasResult && CONTENTS.test(instruction));
  }

  get isInPageNumber(): boolean {
    return this.#open.some(({ instruction }) => PAGE.test(instruction));
  }
}

/** What a form field prints by itself: its check box, or the choice of its list. */
export function formFieldText(fieldCharacter: XmlElement): string {
  const form = childAt(fieldCharacter, "w:ffData");
  const box = childAt(form, "w:checkBox");
  if (box !== null) {
    const state = childAt(box, "w:checked") ?? childAt(box, "w:default");
    return state !== null && isOn(state.attributes["w:val"]) ? "☒" : "☐";
  }
  const list = childAt(form, "w:ddList");
  const chosen = numberAt(list, "w:result") ?? numberAt(list, "w:default") ?? 0;
  return childrenNamed(list, "w:listEntry")[chosen]?.attributes["w:val"] ?? "";
}
