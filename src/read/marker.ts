/** Splits the printed number, bullet or tick box from a line of text; shared by the readers that see text without layout. */
import { bulletOf } from "./pdf/bullets.ts";
import { headingNumber } from "./pdf/heading-number.ts";
import { markerOf } from "./pdf/printed-marker.ts";

export interface SplitMarker {
  /** "clause" is a paragraph of a regulation ("7 §"), "decimal" a number such as "2.3". */
  readonly kind: "clause" | "decimal" | "number" | "letter" | "bullet";
  /** As it stands: "72.", "a)", "•", "[ ]". */
  readonly marker: string;
  /** Without punctuation: "72", "a", "7 §"; null for bullets and tick boxes. */
  readonly number: string | null;
  readonly checkbox: "empty" | "ticked" | null;
  /** The line without the marker, trimmed. */
  readonly rest: string;
}

/** No marker takes more words, unless it is repeated, so that a long line is never split wholly. */
const FIRST_WORDS = /\S+/gu;
const WORDS_NEEDED = 5;
/** "K3:" and "R-12." before text: requirements that carry a code. */
const CODE = /^(\p{Lu}{1,4}-?\d{1,3})[.:)]\s+(?=\S)/u;
/** "1.Text", "a)Text": the space was left out. Decimals such as "1.5" and abbreviations such as "s.k." do not match. */
const GLUED = /^(\(?\d{1,3}[.)]|\(?\p{L}\))(?=\p{Lu}\p{Ll})/u;
/** A dash glued to a word; a dash before a digit is a minus. */
const GLUED_DASH = /^[-–](?=\p{Lu}\p{Ll})/u;

/** @returns null when the line opens with ordinary words, as "2024 ska …", "6 kap. 33 §", "1 mars" and "A. Andersson" do */
export function splitMarker(line: string): SplitMarker | null {
  const text = ungluedStart(line.trim());
  const split = leadingMarker(text);
  if (split !== null && split.checkbox !== null) return split;
  const box = trailingBox(split?.rest ?? text);
  if (box === null) return split;
  const before = split ?? { kind: "bullet", marker: box.marker, number: null };
  return { ...before, checkbox: box.checkbox, rest: box.rest };
}

/** Splits "4.2.1 Ansvar", "2 kap. Tillsyn" and "§ 7 Beslut"; number null when none is printed. */
export function splitHeadingNumber(text: string): { readonly number: string | null; readonly text: string } {
  return headingNumber(text);
}

function leadingMarker(text: string): SplitMarker | null {
  const words = firstWords(text);
  const found = markerOf(words.map((word) => word[0]));
  const last = words[(found?.words ?? 0) - 1];
  if (found === null || last === undefined) return codeMarker(text);
  const rest = text.slice(last.index + last[0].length).trim();
  const { kind, marker, number, checkbox } = found;
  const split: SplitMarker = { kind, marker, number, checkbox, rest };
  if (!isSound(split)) return null;
  return checkbox === null && number !== null ? withInnerBox(split) : split;
}

function firstWords(text: string): RegExpExecArray[] {
  const words: RegExpExecArray[] = [];
  for (const word of text.matchAll(FIRST_WORDS)) {
    const isRepeated = word[0] === words.at(-1)?.[0];
    words.push(word);
    if (words.length >= WORDS_NEEDED && !isRepeated) break;
  }
  return words;
}

function ungluedStart(text: string): string {
  const first = text[0];
  if (first === undefined) return text;
  const bullet = bulletOf(first);
  const isGluedBullet = bullet !== null && !bullet.strict && /^\S/u.test(text.slice(1));
  const length = isGluedBullet ? 1 : (GLUED.exec(text) ?? GLUED_DASH.exec(text))?.[0].length;
  return length === undefined ? text : `${text.slice(0, length)} ${text.slice(length)}`;
}

function codeMarker(text: string): SplitMarker | null {
  const match = CODE.exec(text);
  const number = match?.[1];
  if (match === null || number === undefined) return null;
  const rest = text.slice(match[0].length);
  return { kind: "number", marker: match[0].trim(), number, checkbox: null, rest };
}

/** "7 § lagen" and "A. Andersson" go on with a sentence or a name. */
function isSound({ kind, number, rest }: SplitMarker): boolean {
  if (kind === "clause" || kind === "decimal") return rest === "" || /^[\p{Lu}\p{N}"”“(]/u.test(rest);
  if (kind !== "letter" || !/^\p{Lu}$/u.test(number ?? "")) return true;
  return /^\S+\s+[\p{Ll}\p{N}(–-]/u.test(rest) && !/^\p{Lu}\.\s/u.test(rest);
}

/** "3. [ ] Nycklar kvitterade": a number and a box. */
function withInnerBox(split: SplitMarker): SplitMarker {
  const inner = leadingBox(split.rest);
  return inner === null ? split : { ...split, ...inner };
}

const LEADING_BOX = /^(\[\s?[xX]?\s?\]|\S)\s+(?=\S)/u;

function leadingBox(text: string): { checkbox: "empty" | "ticked"; rest: string } | null {
  const match = LEADING_BOX.exec(text);
  const checkbox = boxOf(match?.[1] ?? "");
  return match === null || checkbox === null ? null : { checkbox, rest: text.slice(match[0].length) };
}

/** "Nycklar kvitterade ☐". Two boxes on a line are an answer to choose ("Ja ☐ Nej ☐"): the line is still one point. */
function trailingBox(text: string): { marker: string; checkbox: "empty" | "ticked"; rest: string } | null {
  const match = /\s(\[\s?[xX]?\s?\]|\S)$/u.exec(text.slice(-5));
  const marker = match?.[1] ?? "";
  const checkbox = boxOf(marker);
  if (match === null || checkbox === null) return null;
  return { marker, checkbox, rest: text.slice(0, -match[0].length).trim() };
}

function boxOf(sign: string): "empty" | "ticked" | null {
  if (/^\[\s?\]$/u.test(sign)) return "empty";
  if (/^\[\s?[xX]\s?\]$/u.test(sign)) return "ticked";
  return bulletOf(sign)?.checkbox ?? null;
}
