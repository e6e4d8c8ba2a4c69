/** What somebody must read and follow on one subject, for a terminal: the figures, the documents, and what is said twice. */
import type { Statement } from "../../model/statement.ts";
import type { SaidTwice, Topic, TopicDocument } from "../../model/topic.ts";
import { plainText } from "../plain-text.ts";
import type { RenderOptions } from "../reporter.ts";
import { titleOf } from "../selection/documents.ts";
import { placeText, quoteOf } from "../wording/judgements.ts";
import { type Canvas, canvasFor, entry, heading, labelColumn, prose } from "./canvas.ts";

const MOST_STATEMENTS = 15;
const MOST_PAIRS = 10;

export function renderTopic(topic: Topic, options: RenderOptions): string {
  const canvas = canvasFor(options);
  const words = canvas.words.topic;
  const { documents, totals, saidTwice, leftOut } = topic;
  const asked = plainText(topic.words);
  if (documents.length === 0) return `${prose(canvas, words.nothing(asked)).join("\n")}\n`;
  const lines = [
    ...prose(canvas, words.head(asked, topic.role), { paint: canvas.style.strong }),
    ...prose(canvas, words.totals(totals)),
    ...(topic.role === null ? [] : prose(canvas, words.addressed(totals.addressed, topic.role))),
    ...part(
      words.whole,
      documents.filter(({ isWhole }) => isWhole),
      canvas,
    ),
    ...part(
      words.passages,
      documents.filter(({ isWhole }) => !isWhole),
      canvas,
    ),
    ...twice(saidTwice, canvas),
    ...(leftOut.length === 0
      ? []
      : [
          ...heading(canvas, words.leftOut),
          ...leftOut.flatMap((path) =>
            prose(canvas, plainText(path), { indent: 2, paint: canvas.style.quiet }),
          ),
        ]),
  ];
  return `${lines.join("\n")}\n`;
}

function part(title: string, documents: readonly TopicDocument[], canvas: Canvas): string[] {
  if (documents.length === 0) return [];
  return [
    ...heading(canvas, title),
    ...documents.flatMap((document, index) => [
      ...(index === 0 ? [] : [""]),
      ...documentLines(document, canvas),
    ]),
  ];
}

function documentLines(document: TopicDocument, canvas: Canvas): string[] {
  const { style, words } = canvas;
  const { statements, decidedBy } = document;
  const facts = [
    ...(document.isWhole ? [words.units.pages(document.pages)] : []),
    words.topic.reading(document.readingMinutes),
    words.units.binding(document.binding),
    ...(decidedBy === null ? [] : [plainText(decidedBy)]),
  ];
  const shown = statements.slice(0, MOST_STATEMENTS);
  const names = words.terms.statementKinds;
  const labelWidth = labelColumn(shown.map(({ kind }) => names[kind]));
  return [
    ...prose(canvas, titleOf(document), { indent: 2, paint: style.strong }),
    ...prose(canvas, plainText(document.path), { indent: 2, paint: style.quiet }),
    ...prose(canvas, facts.join(", "), { indent: 2 }),
    ...shown.flatMap((statement, index) => [
      ...leadInLines(statement, shown[index - 1], canvas),
      ...entry(canvas, {
        indent: 4,
        label: names[statement.kind],
        labelWidth,
        text: textOf(statement, canvas),
      }),
    ]),
    ...restLines(statements.length - shown.length, canvas),
  ];
}

/** Items are read with the words that lead them in, which stand once above them. */
function leadInLines({ leadIn }: Statement, before: Statement | undefined, canvas: Canvas): string[] {
  if (leadIn === null || leadIn === before?.leadIn) return [];
  return prose(canvas, plainText(leadIn), { indent: 4, paint: canvas.style.quiet });
}

function textOf({ text, place }: Statement, { words }: Canvas): string {
  const where = placeText(place, words);
  return where === "" ? plainText(text) : `${plainText(text)} (${where})`;
}

function restLines(left: number, canvas: Canvas): string[] {
  const { report, topic } = canvas.words;
  if (left <= 0) return [];
  return prose(canvas, `${report.more(left)} ${topic.moreHint}`, { indent: 4, paint: canvas.style.quiet });
}

function twice(pairs: readonly SaidTwice[], canvas: Canvas): string[] {
  if (pairs.length === 0) return [];
  const { words, style } = canvas;
  const shown = pairs.slice(0, MOST_PAIRS);
  return [
    ...heading(canvas, words.topic.saidTwice),
    ...shown.flatMap(({ first, second }, index) => [
      ...(index === 0 ? [] : [""]),
      ...[first, second].flatMap(({ path, statement }) => [
        ...prose(canvas, quoteOf(statement, words).text, { indent: 2, paint: style.quote }),
        ...prose(canvas, plainText(path), { indent: 4, paint: style.quiet }),
      ]),
    ]),
    ...restLines(pairs.length - shown.length, canvas),
  ];
}
