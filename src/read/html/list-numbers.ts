/** The numbers that a browser prints before the items of a list. */
import { romanNumeral } from "../roman-numeral.ts";
import type { HtmlElement } from "./html-tree.ts";

export interface ItemMarker {
  readonly marker: string;
  readonly number: string | null;
}

type Style = "decimal" | "lower-alpha" | "upper-alpha" | "lower-roman" | "upper-roman" | "bullet";

const TYPES: Readonly<Record<string, Style>> = {
  "1": "decimal",
  a: "lower-alpha",
  A: "upper-alpha",
  i: "lower-roman",
  I: "upper-roman",
};
const STYLES: Readonly<Record<string, Style>> = {
  decimal: "decimal",
  "decimal-leading-zero": "decimal",
  "lower-alpha": "lower-alpha",
  "lower-latin": "lower-alpha",
  "upper-alpha": "upper-alpha",
  "upper-latin": "upper-alpha",
  "lower-roman": "lower-roman",
  "upper-roman": "upper-roman",
  none: "bullet",
  disc: "bullet",
  circle: "bullet",
  square: "bullet",
};
const LIST_STYLE = /list-style(?:-type)?\s{0,9}:\s{0,9}([a-z-]{3,30})/iu;

/** Counts the items of one list as the HTML standard says. */
export class ListNumbers {
  readonly #style: Style;
  readonly #step: number;
  /** The sign that the author typed, known of Markdown: a bullet, or what stands after the numbers. */
  readonly #sign: string | null;
  #next: number;

  constructor(list: HtmlElement) {
    const { attributes, name } = list;
    const reversed = attributes["reversed"] !== undefined;
    const items = list.children.filter((child) => child.kind === "element" && child.role === "item").length;
    this.#style = name === "ol" ? styleOf(attributes) : "bullet";
    this.#step = reversed ? -1 : 1;
    this.#sign = /^[-*+.)]$/u.exec(attributes["data-marker"] ?? "")?.[0] ?? null;
    this.#next = wholeNumber(attributes["start"]) ?? (reversed ? items : 1);
  }

  markerOf(item: HtmlElement): ItemMarker {
    const value = wholeNumber(item.attributes["value"]) ?? this.#next;
    this.#next = value + this.#step;
    if (this.#style === "bullet") return { marker: this.#sign ?? "•", number: null };
    const number = printed(value, this.#style);
    return { marker: `${number}${this.#sign ?? "."}`, number };
  }
}

function styleOf({ type = "1", style = "" }: Readonly<Record<string, string>>): Style {
  const named = LIST_STYLE.exec(style.slice(0, 500))?.[1]?.toLowerCase() ?? "";
  return STYLES[named] ?? TYPES[type] ?? "decimal";
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\s{0,9}-?\d{1,9}\s{0,9}$/u.test(text) ? Number(text) : null;
}

function printed(value: number, style: Style): string {
  if (style === "lower-alpha" || style === "upper-alpha") return cased(letters(value), style);
  if (style === "lower-roman" || style === "upper-roman") return cased(romanNumeral(value), style);
  return String(value);
}

function cased(text: string, style: Style): string {
  return style.startsWith("upper") ? text.toUpperCase() : text;
}

/** a … z, aa …; numbers below 1 have no letters and stay as they are. */
function letters(value: number): string {
  if (value < 1) return String(value);
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  }
  return text;
}
