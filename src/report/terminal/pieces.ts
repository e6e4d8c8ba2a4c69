/** Small forms that several parts of a terminal text share: severity labels, quotes, named documents. */
import type { AuditedDocument } from "../../model/audited-document.ts";
import type { Finding } from "../../model/finding.ts";
import { SEVERITIES } from "../../model/kinds.ts";
import { plainText } from "../plain-text.ts";
import { titleOf } from "../selection/documents.ts";
import type { Quote } from "../wording/judgements.ts";
import { type Canvas, type Entry, labelColumn, prose } from "./canvas.ts";

/** The severity in words, in a column of its own. */
export function findingLabel(
  { severity }: Finding,
  { style, words }: Canvas,
): Pick<Entry, "label" | "labelWidth" | "paintLabel"> {
  const labelWidth = labelColumn(SEVERITIES.map((each) => words.terms.severities[each]));
  return { label: words.terms.severities[severity], labelWidth, paintLabel: style.severity[severity] };
}

export function quoteLines(quotes: readonly Quote[], canvas: Canvas, indent: number): string[] {
  return quotes.flatMap(({ text, place }) =>
    prose(canvas, place === "" ? text : `${text} (${place})`, { indent, paint: canvas.style.quote }),
  );
}

/** The title, and beneath it the path when that says more. */
export function namedDocument(document: AuditedDocument, canvas: Canvas, indent: number): string[] {
  const title = titleOf(document);
  const path = plainText(document.path);
  return [
    ...prose(canvas, title, { indent, paint: canvas.style.strong }),
    ...(path === title ? [] : prose(canvas, path, { indent, paint: canvas.style.quiet })),
  ];
}
