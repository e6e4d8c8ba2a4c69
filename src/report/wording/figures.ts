/** The figures of the report in words: the five at its head, sizes, scores, effects, the basis that they rest on. */
import type { Catalogue } from "../../messages/catalogue.ts";
import { nameOf } from "../../messages/catalogue.ts";
import type { AuditedDocument, Scale } from "../../model/audited-document.ts";
import type { PlanItem } from "../../model/plan-item.ts";
import type { AuditResult } from "../../result/schema.ts";
import { plainText } from "../plain-text.ts";
import { headFigures } from "../selection/figures.ts";

export interface FigureRow {
  readonly figure: string;
  readonly name: string;
  readonly note: string;
}

/** Number of documents, goals, binding requirements, documentation duties, share not reviewed. */
export function headRows(result: AuditResult, { report, formats }: Catalogue): FigureRow[] {
  const figures = headFigures(result);
  const { figures: names, figureNotes: notes } = report;
  const { summary } = result;
  const rows = {
    documents: [formats.integer(figures.documents), notes.documents(summary.pages, summary.readingMinutes)],
    goals: [formats.integer(figures.goals), notes.goals(figures.documentsWithGoals)],
    binding: [formats.integer(figures.binding), notes.binding(summary.numbered)],
    duties: [formats.integer(figures.duties), notes.duties],
    notReviewed:
      figures.notReviewedShare === null
        ? ["–", notes.notReviewedUnknown]
        : [
            formats.percent(figures.notReviewedShare),
            notes.notReviewed(figures.notReviewed, figures.documents),
          ],
  } as const;
  return (["documents", "goals", "binding", "duties", "notReviewed"] as const).map((name) => ({
    figure: rows[name][0],
    name: names[name],
    note: rows[name][1],
  }));
}

export interface ScaleRow {
  readonly name: string;
  /** From 1 to 5; null when it cannot be judged. */
  readonly score: number | null;
  /** "2,8 av 5" */
  readonly text: string;
  /** What the score was made from; "" for the mean of all. */
  readonly counts: string;
}

/** The whole first, then the five indicators. */
export function scaleRows({ score, indicators }: Scale, words: Catalogue): ScaleRow[] {
  const { report, terms } = words;
  const overall = { name: report.scale.overall, score, text: scoreText(score, words), counts: "" };
  const rows = indicators.map((row) => ({
    name: terms.indicators[row.indicator],
    score: row.score,
    text: scoreText(row.score, words),
    counts: report.scale.counts[row.indicator](row.counts),
  }));
  return [overall, ...rows];
}

export function scoreText(score: number | null, { report, formats }: Catalogue): string {
  return score === null ? report.scale.unknown : report.scale.outOf(formats.decimal(score));
}

/** "policy", "okänd typ" */
export function typeName({ type }: Pick<AuditedDocument, "type">, { terms }: Catalogue): string {
  return plainText(nameOf(terms.documentTypes, type));
}

/** Type, pages, numbered points, requirements and goals, those that there are. */
export function sizeOf(document: AuditedDocument, words: Catalogue): string[] {
  const { units } = words;
  const { counts, measures } = document;
  return [
    typeName(document, words),
    units.pages(measures.pages),
    ...(counts.numbered > 0 ? [units.numbered(counts.numbered)] : []),
    ...(counts.binding > 0 ? [units.binding(counts.binding)] : []),
    ...(counts.goal > 0 ? [units.goals(counts.goal)] : []),
  ];
}

/** "−1 dokument", "−7 sidor" …; empty when nothing can be counted. */
export function effectOf(effect: PlanItem["effect"], { report }: Catalogue): string[] {
  return [
    ...(effect.documents > 0 ? [report.effect.documents(effect.documents)] : []),
    ...(effect.pages > 0 ? [report.effect.pages(effect.pages)] : []),
    ...(effect.requirements > 0 ? [report.effect.requirements(effect.requirements)] : []),
    ...(effect.readingMinutes > 0 ? [report.effect.minutes(effect.readingMinutes)] : []),
  ];
}

/** Definitions, benchmarks, versions and settings, a paragraph each. */
export function methodTexts({ tool, run }: AuditResult, { report, terms }: Catalogue): readonly string[] {
  const { config } = run;
  return report.method({
    version: plainText(tool.version),
    ruleSet: plainText(tool.ruleSet),
    lawTables: plainText(tool.lawTables),
    termStart: plainText(config.termStart),
    wordsPerMinute: config.wordsPerMinute,
    organisation: terms.organisations[config.kind],
    configFile: config.file === null ? null : plainText(config.file),
  });
}

/** "Granskat: ./intranet" and "Exempelby, läget den …". */
export function runTexts({ run }: AuditResult, { report }: Catalogue): { about: string; roots: string } {
  const organisation = run.config.organisation === null ? "" : plainText(run.config.organisation);
  return {
    about: report.about(organisation === "" ? null : organisation, plainText(run.asOf)),
    roots: report.roots(run.roots.map(plainText)),
  };
}
