/** One finding of a saved audit with everything that it rests on. */
import type { Catalogue } from "../../messages/catalogue.ts";
import type { AuditedDocument } from "../../model/audited-document.ts";
import type { Evidence, Finding } from "../../model/finding.ts";
import { plainText } from "../plain-text.ts";
import type { RenderOptions } from "../reporter.ts";
import { findingText, placeText, quoteOf } from "../wording/judgements.ts";
import { canvasFor, heading, prose } from "./canvas.ts";
import { findingLabel, namedDocument } from "./pieces.ts";

export interface FoundFinding {
  readonly finding: Finding;
  /** null when the result does not hold the document any more. */
  readonly document: AuditedDocument | null;
}

export function renderFinding({ finding, document }: FoundFinding, options: RenderOptions): string {
  const canvas = canvasFor(options);
  const { words, style } = canvas;
  const place = placeText(finding.place, words);
  const { label, paintLabel } = findingLabel(finding, canvas);
  const lines = [
    ...(document === null
      ? prose(canvas, plainText(finding.document), { paint: style.strong })
      : namedDocument(document, canvas, 0)),
    "",
    ...prose(canvas, label, paintLabel === undefined ? {} : { paint: paintLabel }),
    ...prose(canvas, [findingText(finding, words), place === "" ? "" : `(${place})`].join(" ").trim()),
    ...(finding.suppressed === null
      ? []
      : prose(canvas, words.report.suppressed.reason(plainText(finding.suppressed)), { paint: style.quiet })),
    ...heading(canvas, words.show.evidence),
    ...finding.evidence.flatMap((piece) =>
      prose(canvas, evidenceText(piece, finding.document, words), { indent: 2 }),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

/** The quoted words, with their place and, when it is another, their document. */
function evidenceText(piece: Evidence, about: string, words: Catalogue): string {
  const { text, place } = quoteOf(piece, words);
  const document = piece.document === about ? "" : plainText(piece.document);
  const from = [document, place].filter((part) => part !== "").join(", ");
  return from === "" ? text : `${text} (${from})`;
}
