/** Tells the printed number or bullet that opens a line from the text that follows it. */
import { phrasePattern } from "../../text/pattern.ts";
import { parseTable } from "../../text/table.ts";
import { bulletOf } from "./bullets.ts";
import numberedWords from "./numbered-words.tsv";

export interface PrintedMarker {
  /** "clause" is a paragraph of a regulation or a decimal number before running text. */
  readonly kind: "clause" | "decimal" | "number" | "letter" | "bullet";
  /** As `number` of a block: "7 §" is "7 §", "72." is "72", bullets have none. */
  readonly number: string | null;
  /** As it stands. */
  readonly marker: string;
  readonly checkbox: "empty" | "ticked" | null;
  /** How many words of the line it takes. */
  readonly words: number;
  /** True when the same signs often stand inside running text, so that the line must begin anew for another reason. */
  readonly strict: boolean;
}

const NUMBERED_WORD = phrasePattern(
  parseTable(numberedWords, ["word"]).map((row) => row.word),
  "",
);
const ITEM_NUMBER = /^\(?(\d{1,3})(?:[.)]|\.\))$/u;
const ITEM_LETTER = /^\(?(\p{L}|[ivx]{2,5})[.)]$/u;
const DECIMAL = /^(\d{1,2}(?:\.\d{1,3}){1,5})[.)]?$/u;

/** @param words of a line, in order; white space inside words is not expected */
export function markerOf(words: readonly string[]): PrintedMarker | null {
  const [first = "", second = "", third = ""] = words;
  const found =
    clauseMarker(first, second, third) ??
    tickBox(first, second) ??
    bulletMarker(first, words.length) ??
    numberMarker(first, words.length) ??
    labelMarker(first, second);
  return found === null ? null : withRepetitions(found, words);
}

/** "• • Nycklar" and "1. 1. Nycklar": a list inside a list without text of its own, or a number both typed and counted. */
function withRepetitions(found: PrintedMarker, words: readonly string[]): PrintedMarker {
  let taken = found.words;
  while (taken + 1 < words.length && words[taken] === found.marker) taken += 1;
  return { ...found, words: taken };
}

function clauseMarker(first: string, second: string, third: string): PrintedMarker | null {
  const clause = { kind: "clause", checkbox: null, strict: true } as const;
  if (/^\d{1,3}\p{Ll}?§$/u.test(first)) {
    const number = `${first.slice(0, -1)} §`;
    return { ...clause, number, marker: number, words: 1 };
  }
  if (/^\d{1,3}\p{Ll}?$/u.test(first) && second === "§") {
    return { ...clause, number: `${first} §`, marker: `${first} §`, words: 2 };
  }
  if (/^\d{1,3}$/u.test(first) && /^\p{Ll}$/u.test(second) && third === "§") {
    const number = `${first} ${second} §`;
    return { ...clause, number, marker: number, words: 3 };
  }
  if (first === "§" && /^\d{1,3}\p{Ll}?[.:]?$/u.test(second)) {
    const number = `§ ${second.replace(/[.:]$/u, "")}`;
    return { ...clause, number, marker: `§ ${second}`, words: 2 };
  }
  return null;
}

/** "[ ]" and "[x]", in one word or two. */
function tickBox(first: string, second: string): PrintedMarker | null {
  const box = { kind: "bullet", number: null, strict: false } as const;
  if (first === "[]") return { ...box, marker: "[ ]", checkbox: "empty", words: 1 };
  if (first === "[" && second === "]") return { ...box, marker: "[ ]", checkbox: "empty", words: 2 };
  if (/^\[[xX]\]$/u.test(first)) return { ...box, marker: first, checkbox: "ticked", words: 1 };
  return null;
}

function bulletMarker(first: string, count: number): PrintedMarker | null {
  const bullet = bulletOf(first);
  if (bullet === null || (count < 2 && bullet.strict)) return null;
  return {
    kind: "bullet",
    number: null,
    marker: bullet.as,
    checkbox: bullet.checkbox,
    words: 1,
    strict: bullet.strict,
  };
}

function numberMarker(first: string, count: number): PrintedMarker | null {
  if (count < 2) return null;
  const made = { marker: first, checkbox: null, words: 1, strict: true } as const;
  const item = ITEM_NUMBER.exec(first)?.[1];
  if (item !== undefined) return { ...made, kind: "number", number: item };
  const letter = ITEM_LETTER.exec(first)?.[1];
  if (letter !== undefined) return { ...made, kind: "letter", number: letter };
  const decimal = DECIMAL.exec(first)?.[1];
  return decimal === undefined ? null : { ...made, kind: "decimal", number: decimal };
}

/** "Krav 7:", "R12." and the like. */
function labelMarker(first: string, second: string): PrintedMarker | null {
  const number = /^(\d{1,3})[.:)]$/u.exec(second)?.[1];
  if (number === undefined || !NUMBERED_WORD.test(first)) return null;
  const marker = `${first} ${second}`;
  return { kind: "number", number, marker, checkbox: null, words: 2, strict: false };
}
