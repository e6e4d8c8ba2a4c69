/** Decides whether a line goes on with the paragraph before it or begins something new. */
import { parseTable } from "../../text/table.ts";
import openWords from "./open-words.tsv";
import type { UsualMeasures } from "./page-measures.ts";
import type { PrintedLine } from "./printed-page.ts";

export interface Neighbours {
  readonly before: PrintedLine;
  readonly line: PrintedLine;
  readonly usual: UsualMeasures;
  /** Right edge of the column in which `before` stands. */
  readonly edge: number;
}

const ENDS_SENTENCE = /[.!?:;…][)"”»’]?[⁰¹²³⁴⁵⁶⁷⁸⁹]*$/u;
/** Abbreviations whose full stop ends no sentence, so that what follows goes on. */
const ENDS_ABBREVIATION =
  /(?<!\p{L})(?:kap|st|p|s|bl|t|ex|dvs|jfr|nr|art|m|fl|a|resp|ca|mom|tab|fig|dnr|prop|bet|etc|e|g|i)\.$/iu;

/** Only the end is looked at, so that long paragraphs cost no more for each line. */
const LONGEST_ENDING = 16;

export function endsSentence(text: string): boolean {
  const end = text.slice(-LONGEST_ENDING);
  return ENDS_SENTENCE.test(end) && !ENDS_ABBREVIATION.test(end);
}

/** True when the two lines do not stand below each other: a new page or column lies between. */
export function isMoved({ before, line, usual }: Neighbours): boolean {
  const fall = before.baseline - line.baseline;
  return before.page !== line.page || fall < -usual.size * 0.5 || fall > usual.pitch * 6;
}

/** True when nothing but a marker is needed to say that the line begins anew. */
export function startsAnew(near: Neighbours): boolean {
  const { before, line } = near;
  if (before.hyphenated) return false;
  const goesOn = (/^[\p{Ll}(]/u.test(line.text) && !endsSentence(before.text)) || wantsNumber(near);
  if (isMoved(near)) return !goesOn && (endsSentence(before.text) || endsEarly(near) || isResized(near));
  if (line.tag !== null && before.tag !== null) {
    const sameElement = line.tag.element === before.tag.element;
    return !sameElement && !(isClose(near, 1.15) && (goesOn || isFull(near)));
  }
  return goesOn ? !isClose(near, 1.6) : looksNew(near);
}

/** Weaker signs of a new line, enough for one that opens with a number or bullet. */
export function standsApart(near: Neighbours): boolean {
  return !near.before.hyphenated && !isMoved(near) && (endsEarly(near) || isIndented(near));
}

/** Judged by distance, size, indentation and where the line above ends. */
function looksNew(near: Neighbours): boolean {
  const { before } = near;
  if (!isClose(near, 1.25) || isResized(near)) return true;
  return endsSentence(before.text) ? endsEarly(near) || isIndented(near) : endsEarly(near) && isShort(near);
}

const OPEN_WORDS = new Set(parseTable(openWords, ["word"]).map((row) => row.word));

/** "… kraven i" and "4–7 §§ …" on the next line; "1." would be an item. */
function wantsNumber({ before, line }: Neighbours): boolean {
  if (!/^\d{1,4}(?:[\s–-]|$)/u.test(line.text)) return false;
  return OPEN_WORDS.has(before.words.at(-1)?.text ?? "");
}

/** A paragraph keeps the size of its letters, also over a page. */
function isResized({ before, line }: Neighbours): boolean {
  return Math.abs(line.size - before.size) > 0.8;
}

function isClose({ before, line, usual }: Neighbours, share: number): boolean {
  const pitch = Math.max(usual.pitch, line.size * 1.15);
  return before.baseline - line.baseline <= pitch * share;
}

/** The first word of the next line would have had room: somebody ended the line there. */
function endsEarly({ before, line, edge }: Neighbours): boolean {
  const word = line.words[0];
  return word !== undefined && before.right + (word.right - word.left) + before.size * 0.5 < edge;
}

/** A line that ran to the edge in the middle of a sentence: some programs tag each line as a paragraph. */
function isFull(near: Neighbours): boolean {
  return (
    !endsSentence(near.before.text) &&
    !/,$/u.test(near.before.text) &&
    !endsEarly(near) &&
    near.before.bold === near.line.bold
  );
}

function isShort({ before, edge }: Neighbours): boolean {
  return before.right < edge - (edge - before.left) * 0.25;
}

function isIndented({ before, line, usual }: Neighbours): boolean {
  return line.left > before.left + usual.size * 0.7;
}
