/** Puts back the section signs that recognisers take for other signs: where lines count sections one by one, the sign is known. */
import { makeLine } from "./printed-line.ts";
import type { PrintedLine, PrintedPage } from "./printed-page.ts";

/** What "§" is taken for. */
const SIGN = "[§$8S5&]";
/** Specks before the line. */
const SPECKS = "[^\\p{L}\\p{N}§$&]{0,3}";
/** "§ 2 Ansvar", also read as "8 2 Ansvar", "$2 Ansvar" or "S2". */
const BEFORE = new RegExp(`^${SPECKS}${SIGN}\\s?(?<number>\\d{1,3})\\.?(?= ?\\p{Lu}|$)`, "u");
/** "2 § Varje nämnd", also read as "2 8 Varje nämnd" or "2$". */
const BEHIND = new RegExp(`^${SPECKS}(?<number>\\d{1,3})\\s?${SIGN}(?= ?\\p{Lu}|$)`, "u");
/** Three that count on are sections; two may be chance. */
const SHORTEST_RUN = 3;

interface Candidate {
  readonly line: PrintedLine;
  readonly number: number;
  readonly sign: string;
  /** Length of what stands for number and sign. */
  readonly length: number;
}

export function withSectionSigns(pages: readonly PrintedPage[]): readonly PrintedPage[] {
  const lines = pages.flatMap((page) => page.lines);
  const mended = new Map([...mendedLines(lines, BEFORE), ...mendedLines(lines, BEHIND)]);
  if (mended.size === 0) return pages;
  return pages.map((page) => ({ ...page, lines: page.lines.map((line) => mended.get(line) ?? line) }));
}

function mendedLines(lines: readonly PrintedLine[], pattern: RegExp): Map<PrintedLine, PrintedLine> {
  const candidates = lines.flatMap((line): Candidate[] => {
    const match = pattern.exec(line.text);
    const number = match?.groups?.["number"];
    if (match === null || number === undefined) return [];
    const sign = pattern === BEFORE ? `§ ${number}` : `${number} §`;
    return [{ line, number: Number(number), sign, length: match[0].length }];
  });
  return new Map(runsOf(candidates).flatMap((run) => run.flatMap(mendedLine)));
}

function runsOf(candidates: readonly Candidate[]): Candidate[][] {
  const runs: Candidate[][] = [];
  for (const candidate of candidates) {
    const run = runs.at(-1);
    if (run !== undefined && candidate.number === (run.at(-1)?.number ?? 0) + 1) run.push(candidate);
    else runs.push([candidate]);
  }
  return runs.filter(({ length }) => length >= SHORTEST_RUN);
}

/** The words that stood for the sign are replaced by one; what was glued to it stays. */
function mendedLine({ line, sign, length }: Candidate): Array<readonly [PrintedLine, PrintedLine]> {
  const [first] = line.words;
  if (first === undefined) return [];
  let consumed = 0;
  const rest = line.words.flatMap((word) => {
    const start = consumed;
    consumed += word.text.length + 1;
    const text = word.text.slice(Math.max(0, length - start));
    return text === "" ? [] : [{ ...word, text }];
  });
  const made = makeLine({ ...line, words: [{ ...first, text: sign }, ...rest] });
  return made === null ? [] : [[line, { ...made, line: line.line }]];
}
