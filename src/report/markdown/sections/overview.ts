/** The head of the report in Markdown: figures, coverage, the scale, units and deciding levels. */
import type { Catalogue } from "../../../messages/catalogue.ts";
import type { AuditResult, ScaleGroup } from "../../../result/schema.ts";
import type { Escaped } from "../../escaped-template.ts";
import { plainText } from "../../plain-text.ts";
import { groupTables } from "../../selection/group-tables.ts";
import { headRows, runTexts, scaleRows, scoreText } from "../../wording/figures.ts";
import { groupName } from "../../wording/judgements.ts";
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
  const tables = groupTables(summary);
  if (tables.length === 0) return md``;
  const { report } = words;
  return md`${headingOf(2, report.sections.units)}${tables.map(({ kind, groups }) => groupTable(groups, report.scale[kind], words))}`;
}

function groupTable(groups: readonly ScaleGroup[], title: string, words: Catalogue): Escaped {
  const { documents, binding, age, years, score } = words.report.scale;
  const rows = groups.map((group) => [
    groupName(group, words),
    words.formats.integer(group.documents),
    words.formats.integer(group.binding),
    years(group.medianAgeYears),
    scoreText(group.scale.score, words),
  ]);
  const figures = [documents, binding, age].map((name) => ({ title: name, isFigure: true }));
  return tableOf([{ title }, ...figures, { title: score }], rows);
}

export function roleSection({ summary }: AuditResult, words: Catalogue): Escaped {
  const { roles } = summary;
  if (roles.length === 0) return md``;
  const { report, formats } = words;
  const { heads } = report.roles;
  const columns = [
    { title: heads.role },
    ...[heads.binding, heads.documents, heads.pages, heads.reading].map((title) => ({
      title,
      isFigure: true,
    })),
  ];
  const rows = roles.map(({ role, binding, documents, pages, readingMinutes }) => [
    plainText(role),
    formats.integer(binding),
    formats.integer(documents),
    formats.decimal(pages),
    formats.duration(readingMinutes),
  ]);
  return md`${headingOf(2, report.sections.roles)}${paragraph(report.roles.intro)}${tableOf(columns, rows)}`;
}
