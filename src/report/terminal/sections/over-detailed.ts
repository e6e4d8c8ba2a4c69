/** The most over-detailed documents, each with its size, the findings, the signs of detail and quotes. */
import type { AuditResult } from "../../../result/schema.ts";
import { plainText } from "../../plain-text.ts";
import { titleOf } from "../../selection/documents.ts";
import { type OverDetailed, overDetailedDocuments } from "../../selection/over-detailed.ts";
import { sizeOf } from "../../wording/figures.ts";
import { findingText, quotesOf, signTexts } from "../../wording/judgements.ts";
import { andMore, type Canvas, entry, heading, prose } from "../canvas.ts";
import { findingLabel, quoteLines } from "../pieces.ts";

const MOST_DOCUMENTS = 10;
const MOST_QUOTES = 2;
const NUMBER_WIDTH = 4;

export function overDetailedSection(result: AuditResult, canvas: Canvas): string[] {
  const { words } = canvas;
  const documents = overDetailedDocuments(result);
  const { intro, none } = words.report.overDetailed;
  const shown = documents.slice(0, MOST_DOCUMENTS);
  return [
    ...heading(canvas, words.report.sections.overDetailed),
    ...prose(canvas, documents.length === 0 ? none : intro, { indent: 2 }),
    ...shown.flatMap((item, index) => ["", ...documentLines(item, index + 1, canvas)]),
    ...andMore(canvas, documents.length - shown.length),
  ];
}

function documentLines(item: OverDetailed, rank: number, canvas: Canvas): string[] {
  const { style, words } = canvas;
  const { document, findings } = item;
  const indent = 2 + NUMBER_WIDTH;
  const quotes = quotesOf(
    findings.flatMap(({ evidence }) => evidence),
    document.title,
    words,
  );
  return [
    ...entry(canvas, {
      indent: 2,
      label: `${rank}.`,
      labelWidth: NUMBER_WIDTH,
      text: titleOf(document),
      paint: style.strong,
    }),
    ...prose(canvas, plainText(document.path), { indent, paint: style.quiet }),
    ...prose(canvas, sizeOf(document, words).join(", "), { indent }),
    ...findings.flatMap((finding) => [
      ...entry(canvas, {
        indent,
        ...findingLabel(finding, canvas),
        text: `${findingText(finding, words)} [${plainText(finding.rule)}]`,
      }),
    ]),
    ...signTexts(item, words).flatMap((text) => prose(canvas, text, { indent })),
    ...quoteLines(quotes.slice(0, MOST_QUOTES), canvas, indent),
  ];
}
