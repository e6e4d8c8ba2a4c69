/** What goals are measured by: points under "Indikatorer", cells of such a column, words behind "Indikator:". They belong to a goal, and are one only where they say what level is to be reached. */
import { columnRole } from "../language/columns.ts";
import { headingRole } from "../language/headings.ts";
import type { Block, DocumentModel, Place, RowBlock } from "../model/document.ts";
import type { Language } from "../model/kinds.ts";
import type { Statement } from "../model/statement.ts";
import { trimmedEnd } from "../text/trimmed-end.ts";
import { placeAt } from "./place-at.ts";

export interface FoundIndicator {
  readonly text: string;
  readonly place: Place;
  /** Id of the goal; null when several goals share the list, or none stands above it. */
  readonly goal: string | null;
}

export interface IndicatorInput {
  readonly model: Pick<DocumentModel, "blocks">;
  readonly lang: Language;
  /** Of the document, in the order of the text. */
  readonly statements: ReadonlyArray<Pick<Statement, "id" | "kind" | "place">>;
}

/** "Indikator: Andel nöjda besökare"; the label must be known as such a heading. */
const LABELLED = /^(?<label>[^:]{3,40}):\s(?<rest>\S.*)$/su;

export function indicatorsOf({ model, lang, statements }: IndicatorInput): FoundIndicator[] {
  const reading = new IndicatorReading(lang);
  const printed = model.blocks.flatMap((block, index) =>
    block.furniture === null ? reading.read(block, index) : [],
  );
  const points = new Set(printed.flatMap(({ place, row }) => (row ? [] : [place.block])));
  // "Minst 80 procent är nöjda" is a goal by its own words, yet it measures the goal above it.
  const goals = statements.filter(({ kind, place }) => kind === "goal" && !points.has(place.block));
  return printed.map((indicator) => ({
    text: indicator.text,
    place: indicator.place,
    goal: goalOf(indicator, goals),
  }));
}

interface PrintedIndicator {
  readonly text: string;
  readonly place: Place;
  readonly row: boolean;
  /** Blocks at which the sections begin that it stands in, outermost first. */
  readonly sections: readonly number[];
}

/** Goes through a document and keeps what the block at hand stands under. */
class IndicatorReading {
  readonly #lang: Language;
  /** Level of the heading, or "list" for the lead-in, that makes the points below indicators. */
  #under: number | "list" | null = null;
  #sections: readonly { readonly block: number; readonly level: number }[] = [{ block: 0, level: 0 }];
  #table: { readonly number: number; readonly columns: readonly number[] } | null = null;

  constructor(lang: Language) {
    this.#lang = lang;
  }

  read(block: Block, index: number): PrintedIndicator[] {
    switch (block.kind) {
      case "heading":
        this.#enter(block.text, block.level, index);
        return [];
      case "paragraph":
        return this.#paragraph(block, index);
      case "item":
        return this.#point(block, index);
      case "row":
        return this.#row(block, index);
      default:
        return [];
    }
  }

  #enter(text: string, level: number, index: number): void {
    this.#sections = [...this.#sections.filter((section) => section.level < level), { block: index, level }];
    const isBelow = typeof this.#under === "number" && level > this.#under;
    if (!isBelow) this.#under = this.#isIndicators(text) ? level : null;
  }

  #paragraph(block: Block, index: number): PrintedIndicator[] {
    if (this.#under === "list") this.#under = null;
    const labelled = this.#labelled(block, index);
    if (labelled.length === 0 && block.text.endsWith(":") && this.#isIndicators(block.text))
      this.#under = "list";
    return labelled;
  }

  #point(block: Block, index: number): PrintedIndicator[] {
    const labelled = this.#labelled(block, index);
    return labelled.length > 0 || this.#under === null ? labelled : [this.#printed(block, index, block.text)];
  }

  #row(block: RowBlock, index: number): PrintedIndicator[] {
    if (block.header || this.#table?.number !== block.table) {
      const roles = block.cells.map((cell) => columnRole(cell, this.#lang));
      const columns = roles.flatMap((role, at) => (role === "indicator" ? [at] : []));
      this.#table = { number: block.table, columns };
      return [];
    }
    return this.#table.columns
      .map((column) => block.cells[column] ?? "")
      .filter((text) => /\p{L}{3}/u.test(text))
      .map((text) => this.#printed(block, index, text));
  }

  #labelled(block: Block, index: number): PrintedIndicator[] {
    const { label, rest } = LABELLED.exec(block.text)?.groups ?? {};
    if (label === undefined || rest === undefined || !this.#isIndicators(label)) return [];
    return rest.split(/;\s/u).map((text) => this.#printed(block, index, text));
  }

  #printed(block: Block, index: number, text: string): PrintedIndicator {
    return {
      text: trimmedEnd(text, ".;,"),
      place: placeAt(block, index, Math.max(0, block.text.indexOf(text))),
      row: block.kind === "row",
      sections: this.#sections.map((section) => section.block),
    };
  }

  #isIndicators(text: string): boolean {
    return headingRole(text, this.#lang)?.role === "indicators";
  }
}

type Goals = ReadonlyArray<Pick<Statement, "id" | "place">>;

/** That of its row, else the one goal of the innermost section that has any; the goals of a section with several share the list. */
function goalOf({ place: { block }, row, sections }: PrintedIndicator, goals: Goals): string | null {
  const inRow = goals[firstFrom(block, goals)];
  if (row && inRow?.place.block === block) return inRow.id;
  for (const start of [...sections].reverse()) {
    const first = firstFrom(start, goals);
    const above = firstFrom(block, goals) - first;
    if (above > 0) return above === 1 ? (goals[first]?.id ?? null) : null;
  }
  return null;
}

/** Index of the first goal that stands in this block or below it, found by halving. */
function firstFrom(block: number, goals: Goals): number {
  let [low, high] = [0, goals.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((goals[middle]?.place.block ?? 0) < block) low = middle + 1;
    else high = middle;
  }
  return low;
}
