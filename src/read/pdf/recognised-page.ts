/** Makes a printed page of recognised words: lines with place and size, so that headings, lists and furniture are told as in any PDF. */
import { grouped } from "../../model/grouping.ts";
import type { GreyPicture, RecognisedWord } from "../recognition/recogniser.ts";
import { makeLine } from "./printed-line.ts";
import type { PrintedLine, PrintedPage, PrintedWord } from "./printed-page.ts";

const POINTS_PER_INCH = 72;
/** Specks, stamps and signatures come out as words that the recogniser itself does not believe in. */
const LEAST_CONFIDENCE = 40;
/** Signs that stand alone in text; others alone are specks. */
const SPECK = /^[^\p{L}\p{N}§&%$+=•–—-]+$/u;
/** Boxes are a little higher or lower with the letters in them: sizes are told apart in steps of so much. */
const SIZE_STEP = 1.5;

export interface RecognisedPage {
  readonly page: PrintedPage;
  /** Mean over the letters kept, 0 to 100; 0 when there are none. */
  readonly confidence: number;
  readonly letters: number;
}

export function recognisedPage(
  number: number,
  picture: GreyPicture,
  words: readonly RecognisedWord[],
): RecognisedPage {
  const scale = POINTS_PER_INCH / picture.dotsPerInch;
  const kept = words.filter(({ text, confidence }) => confidence >= LEAST_CONFIDENCE && !SPECK.test(text));
  const byLine = grouped(kept, ({ line }) => line);
  const usual = median([...byLine.values()].map((line) => heightOf(line) * scale));
  const lines = [...byLine.values()].flatMap((line) => {
    const size = steppedSize(heightOf(line) * scale, usual);
    return printedLine(line, { scale, size, height: picture.height * scale, page: number });
  });
  const letters = kept.reduce((sum, { text }) => sum + text.length, 0);
  const sure = kept.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0);
  return {
    page: {
      number,
      width: picture.width * scale,
      height: picture.height * scale,
      lines: lines.map((line, index) => ({ ...line, line: index + 1 })),
      rules: [],
    },
    confidence: letters === 0 ? 0 : sure / letters,
    letters,
  };
}

interface Measures {
  /** Points of the PDF for each point of the picture. */
  readonly scale: number;
  readonly size: number;
  /** Of the page, in points. */
  readonly height: number;
  readonly page: number;
}

function printedLine(
  line: readonly RecognisedWord[],
  { scale, size, height, page }: Measures,
): PrintedLine[] {
  const baseline = height - median(line.map(({ bottom }) => bottom * scale));
  const words = line.map(
    ({ text, left, right }): PrintedWord => ({
      text,
      left: left * scale,
      right: right * scale,
      baseline,
      size: Math.round(size * 10) / 10,
      bold: false,
      italic: false,
      tag: null,
    }),
  );
  const made = makeLine({ words, page, line: 1, hyphenated: false });
  return made === null ? [] : [made];
}

function steppedSize(height: number, usual: number): number {
  if (height <= 0 || usual <= 0) return usual;
  return usual * SIZE_STEP ** Math.round(Math.log(height / usual) / Math.log(SIZE_STEP));
}

function heightOf(line: readonly RecognisedWord[]): number {
  return median(line.map(({ top, bottom }) => bottom - top));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
