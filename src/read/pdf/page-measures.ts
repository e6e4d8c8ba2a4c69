/** Sizes and distances that are usual in a document: what differs from them means something. */
import type { PrintedLine } from "./printed-page.ts";

export interface UsualMeasures {
  /** Size of most letters. */
  readonly size: number;
  /** True when most letters are bold, so that bold means nothing. */
  readonly bold: boolean;
  readonly italic: boolean;
  /** Distance between lines of one paragraph, by the size of the letters. */
  readonly pitch: number;
}

/** Distance between lines as a share of their size, where too few lines show it. */
const USUAL_LEADING = 1.2;
const FEW_LINES = 5;

export function usualMeasures(lines: readonly PrintedLine[]): UsualMeasures {
  const letters = { all: 0, bold: 0, italic: 0 };
  const sizes = new Map<number, number>();
  for (const line of lines) {
    const length = line.text.length;
    letters.all += length;
    if (line.bold) letters.bold += length;
    if (line.italic) letters.italic += length;
    sizes.set(line.size, (sizes.get(line.size) ?? 0) + length);
  }
  const size = mostCommon(sizes) ?? 10;
  return {
    size,
    bold: letters.bold > letters.all / 2,
    italic: letters.italic > letters.all / 2,
    pitch: usualPitch(lines, size) ?? size * USUAL_LEADING,
  };
}

function usualPitch(lines: readonly PrintedLine[], size: number): number | undefined {
  const pitches = new Map<number, number>();
  for (let index = 1; index < lines.length; index++) {
    const [before, line] = [lines[index - 1], lines[index]];
    if (before === undefined || line === undefined) continue;
    if (before.page !== line.page || before.size !== size || line.size !== size) continue;
    const pitch = Math.round((before.baseline - line.baseline) * 2) / 2;
    if (pitch > size * 0.8 && pitch < size * 2.5) pitches.set(pitch, (pitches.get(pitch) ?? 0) + 1);
  }
  const samples = [...pitches.values()].reduce((sum, count) => sum + count, 0);
  return samples < FEW_LINES ? undefined : mostCommon(pitches);
}

function mostCommon(counts: ReadonlyMap<number, number>): number | undefined {
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b)[0]?.[0];
}

/** Right edge that the text of each line could have reached: of the lines above and below that it overlaps. */
export function columnEdges(
  lines: readonly PrintedLine[],
  pageWidth: number,
): ReadonlyMap<PrintedLine, number> {
  const edges = new Map<PrintedLine, number>();
  const sample = lines.length > 400 ? lines.slice(0, 400) : lines;
  for (const line of lines) {
    const rights = sample
      .filter((other) => other.left < line.right && other.right > line.left)
      .map((other) => other.right)
      .sort((a, b) => a - b);
    const shown = rights[Math.floor(rights.length * 0.9)] ?? line.right;
    // A page with hardly any lines shows no edge: the margin is taken to be as wide as on the left.
    edges.set(line, rights.length < FEW_LINES ? Math.max(shown, pageWidth - line.left) : shown);
  }
  return edges;
}
