/** Text that knows on which line of the file each part of it stands, with white space folded as blocks require. */
import type { Anchor } from "../model/document.ts";

export interface AnchoredText {
  /** NFC, single spaces, trimmed. */
  readonly text: string;
  /** As in a block: never empty, the first at offset 0, offsets rising. */
  readonly anchors: readonly Anchor[];
}

/** Signs that print nothing, and that would keep equal words from being equal. */
const INVISIBLE =
  /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffc]|(?!\s)\p{Cc}/gu;
const SPACES = /\s+/gu;

/** One line's text as blocks have it: no signs that print nothing, single spaces, trimmed. */
export function foldedLine(text: string): string {
  return singleSpaced(text).trim();
}

function singleSpaced(text: string): string {
  // Without the invisible signs, a letter and its accent may stand side by side.
  return text.replace(INVISIBLE, "").replace(SPACES, " ").normalize("NFC");
}

/** Gathers pieces that follow each other without space, as letters before and after an entity do. */
export class TextGatherer {
  readonly #parts: string[] = [];
  readonly #anchors: Anchor[] = [];
  #length = 0;
  #spaced = false;

  /** @param line of the piece's beginning; line ends in the piece count on from there */
  add(piece: string, line: number, page: number | null = null): void {
    for (const [index, part] of piece.split("\n").entries()) {
      const text = singleSpaced(part);
      const words = text.trim();
      this.#spaced ||= index > 0 || text.startsWith(" ");
      if (words !== "") {
        this.#append(words, line + index, page);
        this.#spaced = text.endsWith(" ");
      }
    }
  }

  /** Keeps what comes from being glued to what was. */
  space(): void {
    this.#spaced = true;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  finish(): AnchoredText | null {
    if (this.#length === 0) return null;
    const text = this.#parts.join("");
    return composed({ text, anchors: this.#anchors });
  }

  #append(word: string, line: number, page: number | null): void {
    if (this.#spaced && this.#length > 0) this.#push(" ");
    this.#spaced = false;
    const last = this.#anchors.at(-1);
    if (last === undefined || last.line !== line || last.page !== page) {
      this.#anchors.push({ offset: this.#length, page, line });
    }
    this.#push(word);
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}

/** Composes letters with accents that came from the next piece or line. */
export function composed({ text, anchors }: AnchoredText): AnchoredText {
  const nfc = text.normalize("NFC");
  if (nfc === text) return { text, anchors };
  let length = 0;
  const offsets = anchors.map(({ offset }, index) => {
    length += text.slice(anchors[index - 1]?.offset ?? 0, offset).normalize("NFC").length;
    return length;
  });
  return { text: nfc, anchors: atOffsets(anchors, offsets, nfc.length) };
}

/** The text from an offset on, such as after its marker. */
export function textFrom({ text, anchors }: AnchoredText, start: number): AnchoredText {
  const rest = text.slice(start);
  const trimmed = start + rest.length - rest.trimStart().length;
  const offsets = anchors.map(({ offset }) => Math.max(0, offset - trimmed));
  return { text: rest.trim(), anchors: atOffsets(anchors, offsets, rest.trim().length) };
}

/** The text up to an offset, such as before a box at its end. */
export function textUpTo({ text, anchors }: AnchoredText, end: number): AnchoredText {
  const before = text.slice(0, end).trimEnd();
  const offsets = anchors.map(({ offset }) => offset);
  return { text: before, anchors: atOffsets(anchors, offsets, before.length) };
}

/** Texts one after the other, with something between them that may depend on the text it comes before. */
export function joinTexts(
  texts: readonly AnchoredText[],
  between: (next: AnchoredText) => string = () => " ",
): AnchoredText {
  const parts: string[] = [];
  const anchors: Anchor[] = [];
  let length = 0;
  for (const next of texts) {
    const separator = parts.length === 0 ? "" : between(next);
    length += separator.length;
    for (const anchor of next.anchors) anchors.push({ ...anchor, offset: anchor.offset + length });
    parts.push(separator + next.text);
    length += next.text.length;
  }
  const offsets = anchors.map(({ offset }) => offset);
  return { text: parts.join(""), anchors: atOffsets(anchors, offsets, length) };
}

/** Anchors moved; of several at one offset the last holds, those past the end go. The first always stands at 0. */
function atOffsets(
  anchors: readonly Anchor[],
  offsets: readonly number[],
  length: number,
): readonly Anchor[] {
  const moved: Anchor[] = [];
  anchors.forEach((anchor, index) => {
    const offset = moved.length === 0 ? 0 : (offsets[index] ?? 0);
    if (offset >= length && moved.length > 0) return;
    if (moved.at(-1)?.offset === offset) moved.pop();
    moved.push({ ...anchor, offset });
  });
  return moved;
}
