/** The scale from 1 to 5 with the counts behind it, for all documents and for units and deciding levels. */
import type { AuditResult, ScaleGroup } from "../../../result/schema.ts";
import { scaleRows, scoreText } from "../../wording/figures.ts";
import { levelName, unitName } from "../../wording/judgements.ts";
import { andMore, type Canvas, entry, heading, labelColumn, prose } from "../canvas.ts";
import { truncate } from "../wrap.ts";

const HIGHEST = 5;
const MOST_GROUPS = 15;
const LONGEST_NAME = 36;

export function scaleSection({ summary }: AuditResult, canvas: Canvas): string[] {
  const { style, words } = canvas;
  const rows = scaleRows(summary.scale, words);
  const labelWidth = labelColumn(rows.map(({ name }) => name));
  return [
    ...heading(canvas, words.report.sections.scale),
    ...prose(canvas, words.report.scale.legend, { indent: 2, paint: style.quiet }),
    "",
    ...rows.flatMap(({ name, score, text, counts }) => [
      ...entry(canvas, { indent: 2, label: name, labelWidth, text: `${dots(score)} ${text}` }),
      ...(counts === "" ? [] : prose(canvas, counts, { indent: 4, paint: style.quiet })),
    ]),
  ];
}

/** Filled and empty dots out of five. */
function dots(score: number | null): string {
  const filled = score === null ? 0 : Math.round(score);
  return "●".repeat(filled) + "○".repeat(HIGHEST - filled);
}

/** Units and deciding levels beside each other; nothing when there is only one group of each. */
export function groupSection({ summary }: AuditResult, canvas: Canvas): string[] {
  const { words } = canvas;
  const units = summary.groups.filter(({ group }) => group === "unit");
  const levels = summary.groups.filter(({ group }) => group === "level");
  if (units.length < 2 && levels.length < 2) return [];
  return [
    ...heading(canvas, words.report.sections.units),
    ...groupLines(units, words.report.scale.unit, canvas),
    ...(units.length > 0 && levels.length > 0 ? [""] : []),
    ...groupLines(levels, words.report.scale.level, canvas),
  ];
}

function groupLines(groups: readonly ScaleGroup[], title: string, canvas: Canvas): string[] {
  if (groups.length === 0) return [];
  const { style, words } = canvas;
  const shown = groups.slice(0, MOST_GROUPS);
  const labels = shown.map(({ group, name }) =>
    truncate(group === "unit" ? unitName(name, words) : levelName(name, words), LONGEST_NAME),
  );
  const labelWidth = labelColumn(labels);
  return [
    ...prose(canvas, title, { indent: 2, paint: style.strong }),
    ...shown.flatMap(({ documents, scale }, index) =>
      entry(canvas, {
        indent: 2,
        label: labels[index] ?? "",
        labelWidth,
        text: `${dots(scale.score)} ${scoreText(scale.score, words)}, ${words.units.documents(documents)}`,
      }),
    ),
    ...andMore(canvas, groups.length - shown.length),
  ];
}
