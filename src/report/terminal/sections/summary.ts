/** The head of the report: what, when, the five figures, and how well the documents behind them could be read. */
import type { AuditResult } from "../../../result/schema.ts";
import { headRows, runTexts } from "../../wording/figures.ts";
import { type Canvas, entry, heading, labelColumn, prose } from "../canvas.ts";
import { displayWidth } from "../display-width.ts";
import { padStart } from "../wrap.ts";

export function summarySection(result: AuditResult, canvas: Canvas): string[] {
  const { style, words } = canvas;
  const { about, roots } = runTexts(result, words);
  return [
    ...prose(canvas, words.report.title, { paint: style.title }),
    ...prose(canvas, about),
    ...prose(canvas, roots, { paint: style.quiet }),
    ...(result.run.interrupted
      ? ["", ...prose(canvas, words.report.interrupted, { paint: style.severity.important })]
      : []),
    ...heading(canvas, words.report.sections.summary),
    ...figureLines(result, canvas),
    "",
    ...prose(canvas, words.report.coverage(result.summary), { indent: 2 }),
  ];
}

function figureLines(result: AuditResult, canvas: Canvas): string[] {
  const { style, words } = canvas;
  const rows = headRows(result, words);
  const figureWidth = Math.max(...rows.map(({ figure }) => displayWidth(figure)));
  const labels = rows.map(({ figure, name }) => `${padStart(figure, figureWidth)}  ${name}`);
  const labelWidth = labelColumn(labels);
  return rows.flatMap(({ note }, index) =>
    entry(canvas, {
      indent: 2,
      label: labels[index] ?? "",
      labelWidth,
      paintLabel: style.figure,
      text: note,
    }),
  );
}
