/** Width, styles and words that every part of a terminal text is drawn with, and the small forms they share. */
import { type Catalogue, catalogue } from "../../messages/catalogue.ts";
import { printable } from "../plain-text.ts";
import type { RenderOptions } from "../reporter.ts";
import { displayWidth } from "./display-width.ts";
import { type Paint, type Style, styleFor } from "./style.ts";
import { padEnd, wrap } from "./wrap.ts";

export interface Canvas {
  readonly width: number;
  readonly style: Style;
  readonly words: Catalogue;
}

const NARROWEST = 20;
/** Of the width; a label that takes more pushes its text down. */
const WIDEST_LABEL = 0.5;
/** Prose gets hard to read in longer lines. */
const WIDEST_PROSE = 96;

export function canvasFor({ lang, width, color }: RenderOptions): Canvas {
  return { width: Math.max(NARROWEST, width), style: styleFor(color), words: catalogue(lang) };
}

const plain: Paint = (text) => text;

/** A heading with a rule to the right edge, between empty lines. */
export function heading({ width, style }: Canvas, text: string): string[] {
  const lines = wrap(printable(text), width);
  const last = lines.at(-1) ?? "";
  const rule = "─".repeat(Math.max(0, Math.min(width, WIDEST_PROSE) - displayWidth(last) - 1));
  const heads = lines.map((line) => style.heading(line));
  const end = rule === "" ? "" : ` ${style.quiet(rule)}`;
  return ["", ...heads.slice(0, -1), `${heads.at(-1) ?? ""}${end}`, ""];
}

export interface Prose {
  readonly indent?: number;
  readonly paint?: Paint;
}

export function prose({ width }: Canvas, text: string, { indent = 0, paint = plain }: Prose = {}): string[] {
  const margin = " ".repeat(indent);
  const lines = wrap(printable(text), Math.min(width, WIDEST_PROSE) - indent);
  return lines.map((line) => `${margin}${paint(line)}`.trimEnd());
}

export interface Entry extends Prose {
  readonly label: string;
  /** Columns from the indent to the text. */
  readonly labelWidth: number;
  readonly paintLabel?: Paint;
  readonly text: string;
}

/** Text beside a label, wrapped under itself; beneath the label when there is no room beside it. */
export function entry(canvas: Canvas, parts: Entry): string[] {
  const { indent = 0, label, labelWidth, paintLabel = plain, paint = plain, text } = parts;
  const start = indent + labelWidth;
  const safe = printable(text);
  const name = printable(label);
  if (start > canvas.width * WIDEST_LABEL || displayWidth(name) >= labelWidth) {
    const below = safe === "" ? [] : prose(canvas, safe, { indent: indent + 2, paint });
    return [...prose(canvas, name, { indent, paint: paintLabel }), ...below];
  }
  const [first = "", ...rest] = wrap(safe, Math.min(canvas.width, WIDEST_PROSE) - start);
  const space = padEnd(name, labelWidth).slice(name.length);
  const head = `${" ".repeat(indent)}${paintLabel(name)}${space}${paint(first)}`;
  return [head.trimEnd(), ...rest.map((line) => `${" ".repeat(start)}${paint(line)}`.trimEnd())];
}

/** The columns that the longest of the labels needs, with two between it and the text. */
export function labelColumn(labels: readonly string[]): number {
  return 2 + Math.max(0, ...labels.map((label) => displayWidth(printable(label))));
}

/** "… och 12 till (-o rapport.html visar alla)", or nothing when all are shown. */
export function andMore({ width, style, words }: Canvas, left: number, indent = 2): string[] {
  if (left <= 0) return [];
  const text = `${words.report.more(left)} ${words.report.moreHint}`;
  return wrap(text, width - indent).map((line) => `${" ".repeat(indent)}${style.quiet(line)}`);
}
