/** The head of the report in Markdown: figures, coverage, the scale, units and deciding levels. */
import type { Catalogue } from "../../../messages/catalogue.ts";
import type { AuditResult, ScaleGroup } from "../../../result/schema.ts";
import type { Escaped } from "../../escaped-template.ts";
import { headRows, runTexts, scaleRows, scoreText } from "../../wording/figures.ts";
import { levelName, unitName } from "../../wording/judgements.ts";
import { headingOf, md, paragraph, strong, tableOf } from "../markup.ts";

export function summarySection(result: AuditResult, words: Catalogue): Escaped {
  const { report } = words;
  const { about, roots } = runTexts(result, words);
  const { figure, value, note } = report.tableHeads;
  const rows = headRows(result, words).map((row) => [row.name, strong(row.figure), row.note]);
  return md`${headingOf(1, report.title)}${paragraph(about)}${paragraph(roots)}${result.run.interrupted ? paragraph(strong(report.interrupted)) : ""}${headingOf(2, report.sections.summary)}${tableOf([{ title: figure }, { title: value, isFigure: true }, { title: note }], rows)}${paragraph(report.coverage(result.summary))}`;
}

export function scaleSection({ summary }: AuditResult, words: Catalogue): Escaped {
  const { report } = words;
  const { indicator, score, counts } = report.tableHeads;
  const rows = scaleRows(summary.scale, words).map((row, index) => [
    index === 0 ? strong(row.name) : row.name,
    row.text,
    row.counts,
  ]);
  return md`${headingOf(2, report.sections.scale)}${paragraph(report.scale.legend)}${tableOf([{ title: indicator }, { title: score }, { title: counts }], rows)}`;
}

export function groupSection({ summary }: AuditResult, words: Catalogue): Escaped {
  const units = summary.groups.filter(({ group }) => group === "unit");
  const levels = summary.groups.filter(({ group }) => group === "level");
  if (units.length < 2 && levels.length < 2) return md``;
  const { report } = words;
  return md`${headingOf(2, report.sections.units)}${groupTable(units, report.scale.unit, words)}${groupTable(levels, report.scale.level, words)}`;
}

function groupTable(groups: readonly ScaleGroup[], title: string, words: Catalogue): Escaped {
  const { documents, score } = words.report.scale;
  const rows = groups.map(({ group, name, documents: count, scale }) => [
    group === "unit" ? unitName(name, words) : levelName(name, words),
    words.formats.integer(count),
    scoreText(scale.score, words),
  ]);
  return tableOf([{ title }, { title: documents, isFigure: true }, { title: score }], rows);
}
