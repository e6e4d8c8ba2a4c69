/** Learns how long the lines of a text are allowed to be, and so which lines end before they had to. */
import type { TextLine } from "./text-line.ts";

/** A text with lines longer than this is not broken into lines: every line is a paragraph. */
const LONGEST_BROKEN = 140;
const USUAL = 72;
/** A line that ends this much before the next word's room ran out was ended on purpose. */
const SLACK = 10;
/** Lines that are looked at. */
const SAMPLE = 20_000;
const ENOUGH = 3;

export class LineLength {
  readonly #usual: number;
  readonly #isUnbroken: boolean;

  constructor(lines: readonly TextLine[]) {
    const sample = lines.slice(0, SAMPLE);
    const filled = sample.filter(({ text }) => text !== "");
    const long = filled.filter(({ text }) => text.length > LONGEST_BROKEN).length;
    this.#isUnbroken = long > filled.length * 0.05;
    const broken = sample.filter(
      (line, index) => line.text !== "" && /^\p{Ll}/u.test(sample[index + 1]?.text ?? ""),
    );
    const lengths = broken
      .map(({ indent, text }) => indent + text.length)
      .filter((length) => length <= LONGEST_BROKEN)
      .sort((a, b) => a - b);
    // One line in twenty may run over; in short texts the longest line tells the most.
    this.#usual = lengths.length < ENOUGH ? USUAL : (lengths[Math.ceil(lengths.length * 0.95) - 1] ?? USUAL);
  }

  /** True when the next line's first word would have found room on the line. */
  endsEarly(line: TextLine, next: TextLine): boolean {
    if (this.#isUnbroken) return true;
    const word = /^\S{0,60}/u.exec(next.text)?.[0].length ?? 0;
    return line.indent + line.text.length + 1 + word + SLACK <= this.#usual;
  }
}
