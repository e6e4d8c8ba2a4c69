/** Many goals, facts that are missing, and documents that hang together. */
import type { AuditResult } from "../../../result/schema.ts";
import { plainText } from "../../plain-text.ts";
import { goalIntro, goalNotes } from "../../selection/goal-notes.ts";
import { documentsWithManyGoals } from "../../selection/many-goals.ts";
import { missingMetadata } from "../../selection/missing-metadata.ts";
import { referredText, relatedDocuments } from "../../selection/related-documents.ts";
import { findingText, quoteOf, relationText } from "../../wording/judgements.ts";
import { andMore, type Canvas, entry, heading, labelColumn, prose } from "../canvas.ts";
import { namedDocument, quoteLines } from "../pieces.ts";

const MOST_DOCUMENTS = 8;
const MOST_RELATIONS = 12;
const MOST_PAIRS = 2;

export function goalSection(result: AuditResult, canvas: Canvas): string[] {
  const documents = documentsWithManyGoals(result);
  const notes = goalNotes(result, canvas.words);
  if (documents.length + notes.length === 0) return [];
  const { report } = canvas.words;
  const shown = documents.slice(0, MOST_DOCUMENTS);
  return [
    ...heading(canvas, report.sections.goals),
    ...prose(canvas, goalIntro(result, canvas.words), { indent: 2 }),
    ...shown.flatMap(({ document, finding }) => [
      "",
      ...namedDocument(document, canvas, 2),
      ...prose(canvas, findingText(finding, canvas.words), { indent: 4 }),
    ]),
    ...andMore(canvas, documents.length - shown.length),
    ...notes.flatMap(({ title, lines }) => [
      "",
      ...prose(canvas, title, { indent: 2, paint: canvas.style.strong }),
      ...lines.slice(0, MOST_RELATIONS).flatMap((line) => prose(canvas, line, { indent: 4 })),
      ...andMore(canvas, lines.length - MOST_RELATIONS, 4),
    ]),
  ];
}

export function metadataSection(result: AuditResult, canvas: Canvas): string[] {
  const { judged, fields, documents } = missingMetadata(result);
  if (documents.length === 0) return [];
  const { report } = canvas.words;
  const names = report.metadata.fields;
  const labelWidth = labelColumn(fields.map(({ field }) => names[field]));
  const shown = documents.slice(0, MOST_DOCUMENTS);
  return [
    ...heading(canvas, report.sections.metadata),
    ...prose(canvas, report.metadata.intro, { indent: 2 }),
    "",
    ...fields.flatMap(({ field, missing }) =>
      entry(canvas, {
        indent: 2,
        label: names[field],
        labelWidth,
        text: report.metadata.share(missing, judged),
      }),
    ),
    ...shown.flatMap(({ document, missing }) => [
      "",
      ...namedDocument(document, canvas, 2),
      ...prose(canvas, report.metadata.missing(missing.map((field) => names[field])), { indent: 4 }),
    ]),
    ...andMore(canvas, documents.length - shown.length),
  ];
}

export function relatedSection(result: AuditResult, canvas: Canvas): string[] {
  const related = relatedDocuments(result);
  const { style, words } = canvas;
  const referred = referredText(result, words);
  if (related.length === 0 && referred === null) return [];
  const shown = related.slice(0, MOST_RELATIONS);
  return [
    ...heading(canvas, words.report.sections.related),
    ...(referred === null ? [] : [...prose(canvas, referred, { indent: 2 }), ""]),
    ...shown.flatMap(({ relation, from, to, pairs }, index) => [
      ...(index === 0 ? [] : [""]),
      ...prose(canvas, plainText(from.path), { indent: 2 }),
      ...prose(canvas, relationText(relation, words), { indent: 4, paint: style.quiet }),
      ...prose(canvas, plainText(to.path), { indent: 2 }),
      ...quoteLines(
        pairs.slice(0, MOST_PAIRS).flatMap((pair) => [quoteOf(pair.from, words), quoteOf(pair.to, words)]),
        canvas,
        4,
      ),
      ...andMore(canvas, pairs.length - MOST_PAIRS, 4),
    ]),
    ...andMore(canvas, related.length - shown.length),
  ];
}
