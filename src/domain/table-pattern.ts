/** Patterns as the tables of the field write them: alternatives with capitals are acronyms and names, others match in any case. */
import { unicodePattern } from "../text/pattern.ts";

export interface TablePattern {
  /** Global, so that it can be used with `matchAll`. */
  readonly pattern: RegExp;
  /** Lower-case characters that stand in every match; a text without them need not be searched. "" when none is known. */
  readonly literal: string;
}

/** One per alternative at the outermost level; two capitals make an alternative match exactly. */
export function tablePatterns(source: string): readonly TablePattern[] {
  return alternatives(source).map((alternative) => {
    const capitals = alternative.replace(/\\./gu, "").match(/\p{Lu}/gu)?.length ?? 0;
    return {
      pattern: unicodePattern(alternative, capitals >= 2 ? "g" : "gi"),
      literal: longestLiteral(alternative),
    };
  });
}

/** True when any alternative matches. */
export function matchesTable(text: string, patterns: readonly TablePattern[]): boolean {
  return patterns.some(({ pattern }) => text.search(pattern) >= 0);
}

function alternatives(source: string): string[] {
  const found: string[] = [""];
  for (const { text, depth } of pieces(source)) {
    if (text === "|" && depth === 0) found.push("");
    else found[found.length - 1] += text;
  }
  return found;
}

/** The longest run of plain characters outside brackets that no quantifier makes optional. */
function longestLiteral(alternative: string): string {
  const runs: string[] = [""];
  const all = pieces(alternative);
  for (const [at, { text, depth }] of all.entries()) {
    const isOptional = /^[?*{]/u.test(all[at + 1]?.text ?? "");
    if (depth === 0 && !isOptional && /^[\p{L}\p{N} ,/-]$/u.test(text))
      runs[runs.length - 1] += text.toLowerCase();
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
  for (const [text] of source.matchAll(/\\[pP]\{[^}]*\}|\{[^}]*\}|\\.|./gu)) {
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
