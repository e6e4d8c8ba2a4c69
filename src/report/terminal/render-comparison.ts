/** What has changed from one audit to the next, for a terminal: the figures then and now, then every document. */
import type { ComparedFigures, Comparison, DocumentChange } from "../../model/comparison.ts";
import { plainText } from "../plain-text.ts";
import type { RenderOptions } from "../reporter.ts";
import { type Canvas, canvasFor, entry, heading, labelColumn, prose } from "./canvas.ts";

export function renderComparison(comparison: Comparison, options: RenderOptions): string {
  const canvas = canvasFor(options);
  const { compare } = canvas.words;
  const { asOf, figures, documents } = comparison;
  const labelWidth = labelColumn(figures.map(({ figure }) => compare.figures[figure]));
  const lines = [
    ...prose(canvas, comparisonSummary(comparison, options), { paint: canvas.style.strong }),
    ...heading(canvas, compare.figuresHead(asOf.before, asOf.now)),
    ...figures.flatMap((figure) =>
      entry(canvas, {
        indent: 2,
        label: compare.figures[figure.figure],
        labelWidth,
        text: figureText(figure, canvas),
      }),
    ),
    ...heading(canvas, compare.documentsHead),
    ...(documents.length === 0 ? prose(canvas, compare.nothing, { indent: 2 }) : []),
    ...documents.flatMap((document) => documentLines(document, canvas)),
  ];
  return `${lines.join("\n")}\n`;
}

/** One line for a log: how many documents are new, gone, changed, and the requirements then and now. */
export function comparisonSummary({ figures, documents }: Comparison, options: RenderOptions): string {
  const { compare, formats } = canvasFor(options).words;
  const count = (...kinds: string[]): number =>
    documents.filter((document) => document.kinds.some((kind) => kinds.includes(kind))).length;
  const binding = figures.find(({ figure }) => figure === "binding");
  return compare.summary({
    fresh: count("new"),
    gone: count("gone"),
    changed: count("changed", "shortened", "lengthened"),
    before: formats.integer(binding?.before ?? 0),
    now: formats.integer(binding?.now ?? 0),
  });
}

function figureText({ before, now }: ComparedFigures, { words }: Canvas): string {
  const { compare, formats } = words;
  const text = (value: number | null): string => (value === null ? compare.unknown : formats.decimal(value));
  const difference = (now ?? 0) - (before ?? 0);
  const change = before === null || now === null || difference === 0 ? "" : ` (${signed(difference, words)})`;
  return `${text(before)} → ${text(now)}${change}`;
}

function documentLines(
  { path, title, before, kinds, binding, pages }: DocumentChange,
  canvas: Canvas,
): string[] {
  const { words, style } = canvas;
  const { compare, units } = words;
  const facts = [
    ...(binding.before !== null && binding.now !== null && binding.before !== binding.now
      ? [`${signed(binding.now - binding.before, words)} ${compare.requirements}`]
      : []),
    ...(binding.before === null ? [units.binding(binding.now ?? 0), units.pages(pages.now ?? 0)] : []),
    ...(binding.now === null ? [units.binding(binding.before ?? 0), units.pages(pages.before ?? 0)] : []),
    ...(before === null ? [] : [compare.movedFrom(plainText(before))]),
  ];
  const said = kinds.map((kind) => compare.kinds[kind]).join(", ");
  const text = `${plainText(title)}: ${said}${facts.length === 0 ? "" : ` (${facts.join(", ")})`}`;
  return [
    ...prose(canvas, text, { indent: 2 }),
    ...prose(canvas, plainText(path), { indent: 4, paint: style.quiet }),
  ];
}

function signed(value: number, { formats }: Canvas["words"]): string {
  return value > 0 ? `+${formats.decimal(value)}` : `−${formats.decimal(-value)}`;
}
