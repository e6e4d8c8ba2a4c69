/** Texts made to slow a pattern down: its own words over and over, almost matching, and signs that patterns repeat. */
import { isQuantifier, patternParts } from "./pattern-parts.ts";

const COMMON = ["a", "A", "ä", " ", "\n", "1", "1.", ".", "-", "_", "(", "[", "<", '"', "|", "*", "#"].concat(
  ["{{", "§ ", "1 § ", "ska ", "a ", "A ", "Ab ", "a1", "0-", "a@a", "a.", "a, ", ". . ", "$"],
);

/** @returns what to repeat to the wished length, and what to put before it once */
export function pumpsFor(pattern: RegExp): ReadonlyArray<{ readonly before: string; readonly pump: string }> {
  const pieces = samplePieces(pattern.source);
  const sample = pieces.map(({ text }) => text).join("");
  const cut = sample.slice(0, -1);
  const own = [sample, cut, `${sample} `, `${cut} `, sample.slice(0, Math.ceil(sample.length / 2))];
  let before = "";
  const inside: Array<{ before: string; pump: string }> = [];
  for (const { text, repeats } of pieces) {
    if (repeats) inside.push({ before, pump: text });
    before += text;
  }
  const all = [...[...COMMON, ...own].map((pump) => ({ before: "", pump })), ...spread(inside)];
  const known = new Map(
    all.filter(({ pump }) => pump !== "").map((one) => [`${one.before}\0${one.pump}`, one]),
  );
  return [...known.values()];
}

/** Patterns of hundreds of words repeat much alike: the first, the last and some between. */
function spread<Item>(items: readonly Item[]): readonly Item[] {
  const most = 8;
  const step = Math.max(1, Math.ceil(items.length / most));
  return items.filter((_, at) => at % step === 0 || at === items.length - 1);
}

/** A text of the length that ends in what no pattern of the program expects. */
export function pumped({ before, pump }: { before: string; pump: string }, length: number): string {
  const repeated = before + pump.repeat(Math.ceil(length / pump.length));
  return `${repeated.slice(0, length)}\u0001`;
}

interface Piece {
  readonly text: string;
  readonly repeats: boolean;
}

/** Something that the pattern nearly matches: of alternatives the last, of optional parts all. */
function samplePieces(source: string): readonly Piece[] {
  const open: Piece[][] = [[]];
  for (const part of patternParts(source)) {
    const current = open.at(-1) ?? [];
    if (part.startsWith("(")) open.push([]);
    else if (part === "|") current.length = 0;
    else if (part === ")") {
      open.pop();
      open.at(-1)?.push({
        text: current
          .map(({ text }) => text)
          .join("")
          .slice(0, 80),
        repeats: false,
      });
    } else if (isQuantifier(part)) repeatLast(current, part);
    else current.push({ text: characterOf(part), repeats: false });
  }
  return open.flat();
}

function repeatLast(pieces: Piece[], quantifier: string): void {
  const last = pieces.pop();
  if (last === undefined) return;
  pieces.push({ text: last.text.repeat(quantifier === "?" ? 1 : 2), repeats: quantifier !== "?" });
}

const CANDIDATES = [..."aAä1 .-_,:;()[]<>|*§\"'/@=\n\t”…•xk{}%#&+"];

/** One character that the part matches; "" for assertions. */
function characterOf(part: string): string {
  if (part === "^" || part === "$" || part === "\\b" || part === "\\B") return "";
  if (part.length === 1) return part === "." ? "a" : part;
  if (/^\\[^a-zA-Z0-9]$/u.test(part)) return part.slice(1);
  try {
    const one = new RegExp(`^${part}$`, "u");
    return CANDIDATES.find((candidate) => one.test(candidate)) ?? "";
  } catch {
    return "";
  }
}
