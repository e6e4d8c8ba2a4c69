/** Width, styles and words that every part of a terminal text is drawn with, and the small forms they share. */
import { type Catalogue, catalogue } from "../../messages/catalogue.ts";
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
/** Prose gets hard to read in longer lines. */
const WIDEST_PROSE = 96;

export function canvasFor({ lang, width, color }: RenderOptions): Canvas {
  return { width: Math.max(NARROWEST, width), style: styleFor(color), words: catalogue(lang) };
}

const plain: Paint = (text) => text;

/** A heading with a rule to the right edge, after an empty line. */
export function heading({ width, style }: Canvas, text: string): string[] {
  const lines = wrap(text, width);
  const last = lines.at(-1) ?? "";
  const rule = "─".repeat(Math.max(0, Math.min(width, WIDEST_PROSE) - displayWidth(last) - 1));
  const heads = lines.map((line) => style.heading(line));
  return ["", [...heads.slice(0, -1), `${heads.at(-1) ?? ""} ${style.quiet(rule)}`.trimEnd()].join("\n"), ""];
}

export interface Prose {
  readonly indent?: number;
  readonly paint?: Paint;
}

export function prose({ width }: Canvas, text: string, { indent = 0, paint = plain }: Prose = {}): string[] {
  const margin = " ".repeat(indent);
  return wrap(text, Math.min(width, WIDEST_PROSE) - indent).map((line) => `${margin}${paint(line)}`);
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
  const margin = " ".repeat(indent);
  const start = indent + labelWidth;
  if (start > canvas.width / 2) {
    return [`${margin}${paintLabel(label)}`, ...prose(canvas, text, { indent: indent + 2, paint })];
  }
  const [first = "", ...rest] = wrap(text, Math.min(canvas.width, WIDEST_PROSE) - start);
  const head = `${margin}${paintLabel(padEnd(label, labelWidth))}${paint(first)}`;
  return [head.trimEnd(), ...rest.map((line) => `${" ".repeat(start)}${paint(line)}`)];
}

/** "… och 12 till (-o rapport.html visar alla)", or nothing when all are shown. */
export function andMore({ width, style, words }: Canvas, left: number, indent = 2): string[] {
  if (left <= 0) return [];
  const text = `${words.report.more(left)} ${words.report.moreHint}`;
  return wrap(text, width - indent).map((line) => `${" ".repeat(indent)}${style.quiet(line)}`);
}
