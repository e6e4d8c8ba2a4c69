/** Reads the letters of one page from PDFium, in its own order, as lines of words with place, size and style. */
import { repairText } from "./character-repair.ts";
import type { Pdfium } from "./pdfium-module.ts";
import { latin1, type Scratch } from "./pdfium-strings.ts";
import { makeLine, mergePieces } from "./printed-line.ts";
import type { PrintedLine, PrintedTag } from "./printed-page.ts";
import { type WordPiece, wordsOf } from "./printed-word.ts";

/** PDFium puts these in place of a hyphen at the end of a line, and joins the halves. */
const LINE_END_HYPHENS = new Set([0x02, 0xfffe]);
const LINE_FEED = 0x0a;
/** ISO 32000-1, table 123: the font descriptor's ForceBold and Italic flags. */
const FORCE_BOLD = 1 << 18;
const ITALIC = 1 << 6;

export interface PageReading {
  readonly pdfium: Pdfium;
  readonly textPage: number;
  readonly scratch: Scratch;
  readonly tags: ReadonlyMap<number, PrintedTag>;
  /** Shared by the pages of a document: fonts by their pointer. */
  readonly fonts: Map<number, FontStyle>;
  readonly page: number;
}
export interface FontStyle {
  readonly bold: boolean;
  readonly italic: boolean;
}
interface ObjectStyle extends FontStyle {
  readonly size: number;
  readonly tag: PrintedTag | null;
}

export function readLines(reading: PageReading): readonly PrintedLine[] {
  const gathered = new LineGathering(reading);
  const { calls } = reading.pdfium;
  const count = calls.FPDFText_CountChars(reading.textPage);
  for (let index = 0; index < count; index++) {
    const code = calls.FPDFText_GetUnicode(reading.textPage, index);
    if (code === LINE_FEED) gathered.endLine(false);
    else if (LINE_END_HYPHENS.has(code)) gathered.hyphen(index, index === count - 1);
    else if (isSpace(code)) gathered.endWord();
    else gathered.letter(index, code);
  }
  gathered.endLine(false);
  return mergePieces(gathered.lines);
}

function isSpace(code: number): boolean {
  return (
    code <= 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000
  );
}

/** Letters of one text object without white space between them. */
interface OpenPiece {
  text: string;
  readonly first: number;
  last: number;
  readonly style: ObjectStyle;
  /** True when it continues the piece before it without white space. */
  readonly glued: boolean;
}

/** Collects letters to pieces, pieces to words and words to lines, in the order in which the engine gives them. */
class LineGathering {
  readonly lines: PrintedLine[] = [];
  readonly #reading: PageReading;
  readonly #styles = new Map<number, ObjectStyle>();
  #pieces: WordPiece[] = [];
  #open: OpenPiece | null = null;
  #object = 0;

  constructor(reading: PageReading) {
    this.#reading = reading;
  }

  letter(index: number, code: number): void {
    const { pdfium, textPage } = this.#reading;
    const object = pdfium.calls.FPDFText_GetTextObject(textPage, index);
    if (this.#open === null || (object !== 0 && object !== this.#object)) {
      const glued = this.#open !== null;
      this.endWord();
      this.#object = object;
      this.#open = { text: "", first: index, last: index, style: this.#styleOf(object), glued };
    }
    this.#open.text += String.fromCodePoint(code);
    this.#open.last = index;
  }

  endWord(): void {
    const open = this.#open;
    this.#open = null;
    const text = open === null ? "" : repairText(open.text);
    if (open === null || text === "") return;
    const start = this.#boxOf(open.first);
    const { right } = open.last === open.first ? start : this.#boxOf(open.last);
    const { style, glued } = open;
    if (this.#isElsewhere(start)) this.#finishLine(false);
    // Written out, not spread: this runs for every word, and spreading took a fifth of the whole reading time.
    this.#pieces.push({
      text,
      left: start.left,
      right: Math.max(start.right, right),
      baseline: start.baseline,
      size: style.size,
      bold: style.bold,
      italic: style.italic,
      tag: style.tag,
      glued,
    });
  }

  /** The engine may set text from another place behind a line without a line feed. */
  #isElsewhere(start: { readonly left: number; readonly baseline: number }): boolean {
    const before = this.#pieces.at(-1);
    if (before === undefined) return false;
    return start.left < before.left - before.size || Math.abs(start.baseline - before.baseline) > before.size;
  }

  endLine(hyphenated: boolean): void {
    this.endWord();
    this.#finishLine(hyphenated);
  }

  #finishLine(hyphenated: boolean): void {
    const { page } = this.#reading;
    const line = makeLine({ words: wordsOf(this.#pieces), page, line: this.lines.length + 1, hyphenated });
    if (line !== null) this.lines.push(line);
    this.#pieces = [];
  }

  /** A hyphen that the engine took away ends the line, unless the text goes on beside it. */
  hyphen(index: number, last: boolean): void {
    const here = this.#open === null ? null : this.#boxOf(this.#open.last);
    const next = last ? null : this.#boxOf(index + 1);
    const drops = here === null || next === null || Math.abs(next.baseline - here.baseline) > 2;
    if (drops || next.left < here.left) this.endLine(true);
  }

  #boxOf(index: number): { left: number; right: number; baseline: number } {
    const { pdfium, textPage, scratch } = this.#reading;
    const { at } = scratch;
    pdfium.calls.FPDFText_GetCharOrigin(textPage, index, at, at + 8);
    pdfium.calls.FPDFText_GetLooseCharBox(textPage, index, at + 16);
    const box = (at + 16) >> 2;
    const { HEAPF32, HEAPF64 } = pdfium.memory;
    return { left: HEAPF32[box] ?? 0, right: HEAPF32[box + 2] ?? 0, baseline: HEAPF64[(at + 8) >> 3] ?? 0 };
  }

  #styleOf(object: number): ObjectStyle {
    const known = this.#styles.get(object);
    if (known !== undefined) return known;
    const style = readStyle(this.#reading, object);
    this.#styles.set(object, style);
    return style;
  }
}

function readStyle({ pdfium, scratch, tags, fonts }: PageReading, object: number): ObjectStyle {
  const { calls, memory } = pdfium;
  const { at } = scratch;
  if (object === 0) return { size: 0, bold: false, italic: false, tag: null };
  calls.FPDFTextObj_GetFontSize(object, at);
  const nominal = memory.HEAPF32[at >> 2] ?? 0;
  calls.FPDFPageObj_GetMatrix(object, at);
  const [, , skewed = 0, upright = 0] = memory.HEAPF32.subarray(at >> 2, (at >> 2) + 4);
  const size = Math.round(nominal * Math.hypot(skewed, upright) * 10) / 10;
  const tag = tags.get(calls.FPDFPageObj_GetMarkedContentID(object)) ?? null;
  const font = calls.FPDFTextObj_GetFont(object);
  const style = fonts.get(font) ?? readFont(pdfium, font, scratch);
  fonts.set(font, style);
  return { size, tag, ...style };
}

/** Bold by the font's name and flag: the weight that PDFium reports is often wrong. */
function readFont(pdfium: Pdfium, font: number, scratch: Scratch): FontStyle {
  const { calls } = pdfium;
  const name = latin1(pdfium, scratch, (at, bytes) => calls.FPDFFont_GetBaseFontName(font, at, bytes));
  const flags = calls.FPDFFont_GetFlags(font);
  const known = flags === -1 ? 0 : flags;
  return {
    bold: /bold|black|heavy|demi|,b$/iu.test(name) || (known & FORCE_BOLD) !== 0,
    italic: /italic|oblique|kursiv/iu.test(name) || (known & ITALIC) !== 0,
  };
}
