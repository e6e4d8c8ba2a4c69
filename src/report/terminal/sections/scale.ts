/** The scale from 1 to 5 with the counts behind it, for all documents and for units and deciding levels. */
import type { AuditResult, ScaleGroup } from "../../../result/schema.ts";
import { groupTables } from "../../selection/group-tables.ts";
import { scaleRows, scoreText } from "../../wording/figures.ts";
import { groupName } from "../../wording/judgements.ts";
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

/** Units, deciding levels and deciding bodies; nothing when there is only one group of each. */
export function groupSection({ summary }: AuditResult, canvas: Canvas): string[] {
  const { words } = canvas;
  const tables = groupTables(summary);
  if (tables.length === 0) return [];
  return [
    ...heading(canvas, words.report.sections.units),
    ...tables.flatMap(({ kind, groups }, index) => [
      ...(index === 0 ? [] : [""]),
      ...groupLines(groups, words.report.scale.groupHead(words.report.scale[kind]), canvas),
    ]),
  ];
}

function groupLines(groups: readonly ScaleGroup[], title: string, canvas: Canvas): string[] {
  const { style, words } = canvas;
  const shown = groups.slice(0, MOST_GROUPS);
  const labels = shown.map((group) => truncate(groupName(group, words), LONGEST_NAME));
  const labelWidth = labelColumn(labels);
  return [
    ...prose(canvas, title, { indent: 2, paint: style.strong }),
    ...shown.flatMap(({ documents, binding, medianAgeYears, scale }, index) =>
      entry(canvas, {
        indent: 2,
        label: labels[index] ?? "",
        labelWidth,
        text: `${dots(scale.score)} ${scoreText(scale.score, words)}, ${words.report.scale.groupFacts(documents, binding, medianAgeYears)}`,
      }),
    ),
    ...andMore(canvas, groups.length - shown.length),
  ];
}
