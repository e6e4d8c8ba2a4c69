/** Tells which units of a plain text are headings, and of which level: by underlining, capitals, numbers or standing alone. */

import { foldedLine } from "../anchored-text.ts";
import { isField } from "../broken-lines.ts";
import { splitHeadingNumber, splitMarker } from "../marker.ts";
import type { TextUnit } from "./text-units.ts";

const LONGEST_NUMBERED = 90;
const LONGEST_CAPITALS = 80;
const LONGEST_TITLE = 120;
const LONGEST_PLAIN = 60;
const MOST_PLAIN_WORDS = 8;
const DEEPEST = 9;

interface NumberedStyle {
  readonly kind: "numbered";
  readonly depth: number;
}
type Style = NumberedStyle | { readonly kind: "ranked"; readonly key: string };

/** @returns levels of the units that are headings */
export function unitHeadings(units: readonly TextUnit[]): ReadonlyMap<TextUnit, number> {
  const styles = new Map<TextUnit, Style>();
  units.forEach((unit, index) => {
    const before = units[index - 1];
    const style = styleOf(unit, units[index + 1], index === 0);
    const isListEnd =
      style?.kind === "numbered" && before !== undefined && !styles.has(before) && isNextPoint(unit, before);
    if (style !== null && !isListEnd) styles.set(unit, style);
  });
  return levelled(styles);
}

function styleOf(unit: TextUnit, next: TextUnit | undefined, isFirst: boolean): Style | null {
  if (unit.kind === "table" || unit.lines.length !== 1 || next === undefined) return null;
  const [line] = unit.lines;
  if (line === undefined || line.quotes > 0) return null;
  const text = foldedLine(line.text);
  if (unit.kind === "underlined") return underlinedStyle(text, unit.sign);
  if (!unit.standsApart || !/\p{L}{2}/u.test(text) || /[.,;:!?]$/u.test(text) || isField(text)) return null;
  const numbered = numberDepth(text);
  if (numbered !== null) return isNumberedHeading(text, numbered, next) ? numbered : null;
  return splitMarker(text) === null ? unnumberedStyle(text, next, isFirst) : null;
}

/** "1.1 Syfte" over a line of dashes has the level of its number. */
function underlinedStyle(text: string, sign: string): Style {
  return (sign === "=" ? null : numberDepth(text)) ?? { kind: "ranked", key: sign };
}

function unnumberedStyle(text: string, next: TextUnit, isFirst: boolean): Style | null {
  if (isCapitals(text)) return { kind: "ranked", key: "capitals" };
  if (isFirst && text.length <= LONGEST_TITLE && (next.kind !== "text" || next.standsApart))
    return { kind: "ranked", key: "title" };
  return isPlainHeading(text, next) ? { kind: "ranked", key: "plain" } : null;
}

function numberDepth(text: string): NumberedStyle | null {
  const { number } = splitHeadingNumber(text);
  if (number === null) return null;
  return { kind: "numbered", depth: /^\d/u.test(number) ? number.split(".").length : 1 };
}

/** "1. Nycklar" before "2. Larm" is a list; a heading has something under it, if need be a list that begins anew. */
function isNumberedHeading(text: string, { depth }: NumberedStyle, next: TextUnit): boolean {
  if (text.length > LONGEST_NUMBERED) return false;
  const below = next.kind === "table" ? "" : foldedLine(next.lines[0]?.text ?? "");
  const following = numberDepth(below);
  if (following === null || following.depth > depth) return true;
  return pointNumber(below) === FIRST;
}

const FIRST = 1;

/** "3. Larm" after the point "2. Nycklar": the list goes on. */
function isNextPoint(unit: TextUnit, before: TextUnit): boolean {
  if (before.kind !== "text" || unit.kind !== "text") return false;
  const last =
    before.lines.map((line) => pointNumber(line.text)).findLast((number) => number !== null) ?? null;
  return last !== null && pointNumber(unit.lines[0]?.text ?? "") === last + 1;
}

/** Of a point in a list of whole numbers; null for other lines. */
function pointNumber(text: string): number | null {
  const split = splitMarker(text);
  return split?.kind === "number" ? Number(split.number) : null;
}

function isCapitals(text: string): boolean {
  return text.length <= LONGEST_CAPITALS && /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** A few words alone above something longer; names and addresses stand above nothing. */
function isPlainHeading(text: string, next: TextUnit): boolean {
  if (text.length > LONGEST_PLAIN || text.split(" ").length > MOST_PLAIN_WORDS || !/^\p{Lu}/u.test(text))
    return false;
  if (next.kind !== "text") return next.kind === "table";
  const first = next.lines[0]?.text ?? "";
  // Without an empty line between, the line leads in to the list.
  if (splitMarker(first) !== null) return next.standsApart;
  return next.lines.length > 1 || first.length > LONGEST_PLAIN || isSentence(first);
}

/** Ten signs and more between a small letter and the stop. */
function isSentence(line: string): boolean {
  return /[.!?]$/u.test(line) && /\p{Ll}/u.test(line.slice(0, -SHORTEST_SENTENCE));
}
const SHORTEST_SENTENCE = 11;

/** Underlined twice outranks capitals, capitals outrank other lines; numbers say their own depth below what came before them. */
function levelled(styles: ReadonlyMap<TextUnit, Style>): ReadonlyMap<TextUnit, number> {
  const keys: string[] = [];
  let above: number | null = null;
  for (const style of styles.values()) {
    if (style.kind === "numbered") above ??= keys.filter((key) => key !== "plain").length;
    else if (!keys.includes(style.key)) keys.push(style.key);
  }
  const ranked = [...keys].sort((a, b) => rankOf(a, keys) - rankOf(b, keys));
  const levels = [...styles].map(([unit, style]) => {
    const level = style.kind === "numbered" ? (above ?? 0) + style.depth : ranked.indexOf(style.key) + 1;
    return [unit, Math.min(level, DEEPEST)] as const;
  });
  return new Map(levels);
}

/** Other signs of underlining rank in the order in which they first appear. */
function rankOf(key: string, keys: readonly string[]): number {
  const fixed = ["title", "=", "capitals"].indexOf(key);
  if (fixed >= 0) return fixed;
  return key === "plain" ? Number.POSITIVE_INFINITY : 3 + keys.indexOf(key);
}
