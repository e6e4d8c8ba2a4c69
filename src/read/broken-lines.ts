/** Decides which lines of one paragraph are paragraphs of their own: authors break lines where they mean lists and fields. */
import { type AnchoredText, joinTexts, TextGatherer, textFrom, textUpTo } from "./anchored-text.ts";
import { splitMarker } from "./marker.ts";
import { bulletOf } from "./pdf/bullets.ts";

/** "soft" is a line end in the file that prints nothing, "hard" one that the author asked for, "blank" an empty line. */
export type LineBreak = "soft" | "hard" | "blank";

export interface BrokenLine {
  readonly before: LineBreak;
  readonly text: AnchoredText;
}

/** Gathers a paragraph line by line. */
export class LineGatherer {
  readonly #lines: BrokenLine[] = [];
  #current = new TextGatherer();
  #before: LineBreak = "soft";

  add(piece: string, line: number): void {
    this.#current.add(piece, line);
  }

  space(): void {
    this.#current.space();
  }

  break(kind: LineBreak): void {
    const text = this.#current.finish();
    if (text === null) {
      // Two breaks asked for with nothing between them are an empty line.
      if (this.#lines.length > 0 && kind === "hard" && this.#before === "hard") this.#before = "blank";
      return;
    }
    this.#lines.push({ before: this.#before, text });
    this.#before = kind;
    this.#current = new TextGatherer();
  }

  get isEmpty(): boolean {
    return this.#lines.length === 0 && this.#current.isEmpty;
  }

  /** All lines so far; the gatherer is empty afterwards. */
  take(): readonly BrokenLine[] {
    this.break("soft");
    this.#before = "soft";
    return this.#lines.splice(0);
  }
}

/** "Beslutad av: Kommunstyrelsen": a short label that a value follows. */
const FIELD = /^\p{Lu}[^:.!?]{1,45}:(?:\s|$)/u;

export function isField(line: string): boolean {
  return FIELD.test(line);
}

/** The paragraphs that the lines make up, in order. */
export function paragraphsOf(given: readonly BrokenLine[]): readonly AnchoredText[] {
  const lines = withLoneMarkers(given);
  const hasFields = lines.filter(({ text }) => FIELD.test(text.text)).length > 1;
  const widest = lines.reduce((width, { text }) => Math.max(width, text.text.length), 0);
  const isFieldList = lines.length > 1 && lines.every(({ text }) => FIELD.test(text.text));
  const isOneField = isLabelAndValue(lines.map(({ text }) => text.text));
  const paragraphs: AnchoredText[][] = [];
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    const last = paragraphs.at(-1);
    const isNext = isFieldList || (hasFields && FIELD.test(line.text.text));
    const begins = previous === undefined || isNext || (!isOneField && beginsAnew(line, previous, widest));
    if (last === undefined || begins) paragraphs.push([line.text]);
    else last.push(line.text);
  }
  // A line that opens with a colon gives the meaning of the one before it.
  return paragraphs
    .map((texts) => joinTexts(texts, (next) => (next.text.startsWith(": ") ? "" : " ")))
    .flatMap(partedAtBullets);
}

/** "… ska vara: • hela • rena": a list whose items were run together. */
function partedAtBullets(text: AnchoredText): readonly AnchoredText[] {
  const starts = Array.from(text.text.matchAll(/(?<=\s)\S(?=\s)/gu))
    .filter(([sign]) => isPlainBullet(sign))
    .map(({ index }) => index);
  if (starts.length < 2) return [text];
  return [0, ...starts].map((start, at) => {
    const end = starts[at] ?? text.text.length;
    return textUpTo(textFrom(text, start), end - start);
  });
}

/** "Beslutad av:" on a line, "Kommunstyrelsen" on the next, and nothing else. */
function isLabelAndValue(lines: readonly string[]): boolean {
  const [label = "", value = ""] = lines;
  if (lines.length !== 2 || !label.endsWith(":") || !FIELD.test(label)) return false;
  return !FIELD.test(value) && splitMarker(value) === null;
}

/** A bullet on a line of its own, as texts taken out of a PDF have them, belongs before the next line. */
function withLoneMarkers(lines: readonly BrokenLine[]): readonly BrokenLine[] {
  if (!lines.some(({ text }) => isLoneMarker(text.text))) return lines;
  const joined: BrokenLine[] = [];
  for (const line of lines) {
    const marker = joined.at(-1);
    if (marker !== undefined && line.before === "soft" && isLoneMarker(marker.text.text))
      joined.splice(-1, 1, { ...marker, text: joinTexts([marker.text, line.text]) });
    else joined.push(line);
  }
  return joined;
}

/** Neither punctuation nor a tick box, which stands within a line as well. */
function isPlainBullet(sign: string): boolean {
  const bullet = bulletOf(sign);
  return bullet !== null && !bullet.strict && bullet.checkbox === null;
}

function isLoneMarker(line: string): boolean {
  return line.length <= 2 && bulletOf(line) !== null;
}

/** @param widest letters in the longest line of the paragraph */
function beginsAnew({ before, text }: BrokenLine, previous: BrokenLine, widest: number): boolean {
  if (before === "blank" || PAGE_NUMBER.test(previous.text.text)) return true;
  const marker = splitMarker(text.text);
  if (marker !== null && isListStart(marker.marker, previous.text.text)) return true;
  return before === "hard"
    ? isOwnLine(text.text, previous.text.text)
    : endsEarly(previous.text.text, text.text, widest);
}

/** "2/4", "3 (7)": printed on the page, not part of what it says. */
const PAGE_NUMBER = /^\d{1,3}\s?(?:\/\s?\d{1,3}|\(\d{1,3}\))$/u;
/** Lines that are broken to fit a page are at least this wide. */
const NARROWEST_PAGE = 50;
/** A line that ends this much before the next word's room ran out was ended on purpose. */
const SLACK = 10;

/** A heading or label that stands on the line above its text, with no empty line between. */
function endsEarly(previous: string, line: string, widest: number): boolean {
  if (widest < NARROWEST_PAGE || !/[\p{L}\p{N})]$/u.test(previous) || !/^\p{Lu}/u.test(line)) return false;
  const word = /^\S{0,60}/u.exec(line)?.[0].length ?? 0;
  return previous.length + 1 + word + SLACK <= widest;
}

/** Nobody breaks a line by hand that is longer than this, unless to fit it to a page. */
const LONGEST_OWN_LINE = 60;

/** A line that the author ended before a capital, unless the sentence plainly goes on. */
function isOwnLine(line: string, previous: string): boolean {
  if (FIELD.test(line) || FIELD.test(previous)) return true;
  if (!/^[\p{Lu}\p{N}"”“(§]/u.test(line)) return false;
  return /[.:;!?]["”)]?$/u.test(previous) || previous.length <= LONGEST_OWN_LINE;
}

/** A dash or "o" may be part of a sentence that was broken there; after a complete line or another item it is a marker. */
export function isListStart(marker: string, previous: string): boolean {
  const isPlain = /^(?:[-–—*·o→]|\d{1,3}\.|\p{L}\.)$/u.test(marker);
  return (
    !isPlain || /[.:;,!?]$/u.test(previous) || splitMarker(previous)?.marker.slice(-1) === marker.slice(-1)
  );
}
