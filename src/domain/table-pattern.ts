/** Patterns as the tables of the field write them: alternatives with capitals are acronyms and names, others match in any case. */
import { unicodePattern } from "../text/pattern.ts";

export interface TablePattern {
  /** Global, so that it can be used with `matchAll`. Compiled when first asked for: most are never needed. */
  readonly pattern: RegExp;
  /** One of these stands in every match, in lower case unless the pattern matches exactly; [] when none is known. */
  readonly literals: readonly string[];
  readonly isExact: boolean;
}

/** A text in both shapes that patterns ask for, made once for many of them. */
export interface SearchedText {
  readonly exact: string;
  readonly lower: string;
}

export function searchedText(text: string): SearchedText {
  return { exact: text, lower: text.toLowerCase() };
}

/** False when the text holds none of the characters that every match would hold: it need not be searched. */
export function mayMatch({ exact, lower }: SearchedText, { literals, isExact }: TablePattern): boolean {
  const text = isExact ? exact : lower;
  return literals.length === 0 || literals.some((literal) => text.includes(literal));
}

/** One per alternative at the outermost level; two capitals make an alternative match exactly. */
export function tablePatterns(source: string): readonly TablePattern[] {
  return alternatives(source).map((alternative) => {
    const capitals = alternative.replace(/\\./gu, "").match(/\p{Lu}/gu)?.length ?? 0;
    const isExact = capitals >= 2;
    const literals = literalsOf(alternative).map((literal) => (isExact ? literal : literal.toLowerCase()));
    let compiled: RegExp | null = null;
    return {
      literals,
      isExact,
      get pattern() {
        compiled ??= unicodePattern(alternative, isExact ? "g" : "gi");
        return compiled;
      },
    };
  });
}

/** True when any alternative matches. */
export function matchesTable(text: string, patterns: readonly TablePattern[]): boolean {
  const searched = searchedText(text);
  return patterns.some((row) => mayMatch(searched, row) && text.search(row.pattern) >= 0);
}

function alternatives(source: string): string[] {
  const found: string[] = [""];
  for (const { text, depth } of pieces(source)) {
    if (text === "|" && depth === 0) found.push("");
    else found[found.length - 1] += text;
  }
  return found;
}

/** A literal shorter than this stands in most texts. */
const TELLING = 3;
/** Nothing but one group between word boundaries: "\b(diskett(er)?|telefax)\b". */
const ONE_GROUP = /^(?:\\b)?\((?:\?:)?(?<inside>.*)\)(?:\\b)?$/u;

/** Of these, at least one stands in every match; none when that cannot be told. */
function literalsOf(alternative: string): string[] {
  const longest = longestLiteral(pieces(alternative));
  if (longest.length >= TELLING) return [longest];
  const inside = ONE_GROUP.exec(alternative)?.groups?.["inside"];
  const each = inside === undefined || !isBalanced(inside) ? [] : alternatives(inside).map(literalsOf);
  if (each.length > 0 && each.every((literals) => literals.length > 0)) return each.flat();
  return longest === "" ? [] : [longest];
}

/** False for the middle of "(a)|(b)", where the first bracket closes before the end. */
function isBalanced(inside: string): boolean {
  return !inside.startsWith("?") && !pieces(inside).some(({ text, depth }) => text === ")" && depth === 0);
}

/** The longest run of plain characters outside brackets that no quantifier makes optional. */
function longestLiteral(all: readonly Piece[]): string {
  const runs: string[] = [""];
  for (const [at, { text, depth }] of all.entries()) {
    const isOptional = /^[?*{]/u.test(all[at + 1]?.text ?? "");
    if (depth === 0 && !isOptional && /^[\p{L}\p{N} ,/-]$/u.test(text)) runs[runs.length - 1] += text;
    else runs.push("");
  }
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), "");
}

interface Piece {
  /** One character, or an escaped one. */
  readonly text: string;
  /** How many groups and classes it stands in; brackets themselves count as inside. */
  readonly depth: number;
}

function pieces(source: string): Piece[] {
  const result: Piece[] = [];
  let depth = 0;
  let inClass = false;
  for (const [text] of source.matchAll(/\\[pP]\{[^}]{0,40}\}|\{[^}]{0,9}\}|\\.|./gu)) {
    const opens = !inClass && (text === "(" || text === "[");
    const closes = inClass ? text === "]" : text === ")";
    if (opens) depth += 1;
    result.push({ text, depth });
    if (closes) depth -= 1;
    if (text === "[" && opens) inClass = true;
    if (text === "]") inClass = false;
  }
  return result;
}
