/** Decides whether signs that look like a number or bullet at the start of a line really are one. */
import { endsSentence } from "./line-breaks.ts";
import type { OpenBlock } from "./open-block.ts";
import { markerOf, type PrintedMarker } from "./printed-marker.ts";
import type { PrintedLine } from "./printed-page.ts";

export interface MarkedLine {
  readonly line: PrintedLine;
  /** The block that the line would otherwise continue. */
  readonly open: OpenBlock | null;
  /** The line begins something new also without a marker. */
  readonly begins: boolean;
}

/** A line that ends so announces or separates items. */
const BEFORE_ITEM = /(?:[.:;,!?]|(?<!\p{L})(?:och|eller|samt|and|or))$/u;

export function acceptedMarker({ line, open, begins }: MarkedLine): PrintedMarker | null {
  const marker = markerOf(line.words.map((word) => word.text));
  if (marker === null || !isSound(marker, line)) return null;
  if (open === null || open.start.kind === "heading" || !marker.strict) return marker;
  if (open.last.hyphenated) return null;
  return begins || isNext(open, marker) || mayFollow(open, line, marker) ? marker : null;
}

function mayFollow(open: OpenBlock, line: PrintedLine, marker: PrintedMarker): boolean {
  if (marker.kind === "clause") return endsSentence(open.text) || line.words[0]?.bold === true;
  if (marker.kind === "bullet") return followsBullet(open, line, marker);
  return BEFORE_ITEM.test(open.text.slice(-12)) && !isReference(open.text);
}

/** A clause opens with a capital, a digit or a quotation mark: "5 § lagen" goes on with a sentence. */
function isSound(marker: PrintedMarker, line: PrintedLine): boolean {
  const rest = line.words[marker.words]?.text ?? "";
  if (marker.kind === "clause")
    return rest === "" || /^[\p{Lu}\p{N}"”“(]/u.test(rest) || line.words[0]?.bold === true;
  return marker.kind !== "decimal" || /^[\p{Lu}"”“(]/u.test(rest);
}

/** "72." after item 71, "c)" after item b. */
function isNext({ start }: OpenBlock, { kind, number }: PrintedMarker): boolean {
  if (start.kind !== "item" || start.number === null || number === null) return false;
  if (kind === "number") return Number(number) === Number(start.number) + 1;
  return kind === "letter" && number.codePointAt(0) === (start.number.codePointAt(0) ?? 0) + 1;
}

function followsBullet(open: OpenBlock, line: PrintedLine, marker: PrintedMarker): boolean {
  const sameList = open.start.kind === "item" && open.start.marker === marker.marker;
  const outdented = line.left < open.last.left - line.size * 0.5;
  return BEFORE_ITEM.test(open.text.slice(-12)) || (sameList && outdented);
}

/** "enligt 3 kap." and "första stycket p." end with a full stop but go on with a number. */
function isReference(text: string): boolean {
  return text.endsWith(".") && !endsSentence(text);
}
