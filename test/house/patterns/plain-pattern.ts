/** Says a pattern in the plainest words that keep its shape, so that a checker for ASCII patterns can follow it. */
import { isQuantifier, patternParts } from "./pattern-parts.ts";

export interface PlainPattern {
  readonly source: string;
  readonly flags: string;
}

/** Classes of Unicode by the ASCII characters that stand for them; control characters stand for classes that hold others. */
const CLASSES: Readonly<Record<string, string>> = {
  L: "A-Za-z",
  Lu: "A-Z",
  Ll: "a-z",
  N: "0-9",
  Nd: "0-9",
  P: "!-\\/:-@",
  Cc: "\\0-\\x08",
  Cf: "\\x0e",
};
const OTHERS = "\\x0f";
/** How `src/text/pattern.ts` writes a word boundary. */
const BOUNDARY =
  /\(\?:\(\?<=\[(?<word>[^\]]+)\]\)\(\?!\[\k<word>\]\)\|\(\?<!\[\k<word>\]\)\(\?=\[\k<word>\]\)\)/gu;
const ONE_CHARACTER = String.raw`(?:\[(?:\\.|[^\]\\])*\]|\\[pP]\{[A-Za-z_]+\}|\\.|[^()\\?*+{}\[\]])`;
const LOOK_AT_ONE = new RegExp(String.raw`\(\?<?[=!](?:${ONE_CHARACTER}|\||\^|\$)*\)`, "gu");

/** @param looks whether looks at neighbouring characters are kept: without them more matches, so it is never quicker */
export function plainPattern({ source, flags }: RegExp, looks: "kept" | "dropped"): PlainPattern {
  const withBoundaries = source.replace(BOUNDARY, "\\b");
  const seen = looks === "kept" ? withBoundaries : withBoundaries.replace(LOOK_AT_ONE, "");
  const parts = patternParts(seen.replace(/\(\?<[A-Za-z]+>/gu, "(?:"));
  return { source: parts.map(plainPart).join(""), flags: flags.replace(/[gdu]/gu, "") };
}

function plainPart(part: string): string {
  if (isQuantifier(part)) return fewer(part);
  if (!part.startsWith("[")) return plainCharacter(part, false);
  const inside = part.slice(part.startsWith("[^") ? 2 : 1, -1);
  const characters = patternParts(inside).map((character) => plainCharacter(character, true));
  return `${part.startsWith("[^") ? "[^" : "["}${characters.join("")}]`;
}

function plainCharacter(part: string, isInClass: boolean): string {
  const named = /^\\(?<sign>[pP])\{(?<name>[A-Za-z_]+)\}$/u.exec(part)?.groups;
  if (named === undefined) return /^[À-ɏ]$/u.test(part) ? withoutAccent(part) : part;
  const characters = CLASSES[named["name"] ?? ""] ?? OTHERS;
  if (named["sign"] === "P") return isInClass ? "\\x10" : `[^${characters}]`;
  return isInClass ? characters : `[${characters}]`;
}

function withoutAccent(letter: string): string {
  const [base = ""] = letter.normalize("NFD");
  return /^[A-Za-z]$/u.test(base) ? base : "z";
}

/** Counted repetitions keep their kind, not their number: {3,40} becomes {2,3}. */
function fewer(quantifier: string): string {
  const counts = /^\{(?<least>\d+)(?<more>,(?<most>\d*))?\}$/u.exec(quantifier)?.groups;
  if (counts === undefined) return quantifier;
  const least = Math.min(Number(counts["least"]), 2);
  if (counts["more"] === undefined) return `{${least}}`;
  if (counts["most"] === "") return `{${least},}`;
  return `{${least},${Math.min(Number(counts["most"]), least + 1)}}`;
}
