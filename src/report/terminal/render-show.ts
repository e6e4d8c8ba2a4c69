/** One document as tillit reads it: its facts with where each was found, its measures, and its text with the statements marked in place. */
import type { AuditedDocument } from "../../model/audited-document.ts";
import type { DocumentModel } from "../../model/document.ts";
import type { Problem } from "../../model/problem.ts";
import { plainText } from "../plain-text.ts";
import type { RenderOptions } from "../reporter.ts";
import { problemText, setAsideReason } from "../wording/judgements.ts";
import { type Canvas, canvasFor, heading, prose } from "./canvas.ts";
import { factLines, identityLines } from "./show/facts.ts";
import { outlineLines } from "./show/outline.ts";
import { textLines } from "./show/text.ts";

export interface ShownDocument {
  readonly document: AuditedDocument;
  /** null when nothing could be read. */
  readonly model: DocumentModel | null;
  readonly problems: readonly Problem[];
}

export interface ShowOptions extends RenderOptions {
  /** Adds what decided each statement. */
  readonly why: boolean;
}

export function renderShow({ document, model, problems }: ShownDocument, options: ShowOptions): string {
  const canvas = canvasFor(options);
  const { style, words } = canvas;
  const title = plainText(document.title);
  const lines = [
    ...prose(canvas, title === "" ? words.show.untitled : title, { paint: style.title }),
    ...prose(canvas, plainText(document.path), { paint: style.quiet }),
    ...(document.steering
      ? []
      : prose(canvas, words.show.setAside(setAsideReason(document.steeringReason, words)), {
          paint: style.severity.important,
        })),
    "",
    ...identityLines(document, canvas),
    ...problemLines(problems, canvas),
    ...factLines(document, canvas),
    ...(model === null
      ? ["", ...prose(canvas, words.show.notRead)]
      : [...outlineLines(model, canvas), ...textLines({ document, model, why: options.why }, canvas)]),
  ];
  return `${lines.join("\n")}\n`;
}

function problemLines(problems: readonly Problem[], canvas: Canvas): string[] {
  if (problems.length === 0) return [];
  return [
    ...heading(canvas, canvas.words.show.problems),
    ...problems.flatMap((problem) => prose(canvas, problemText(problem, canvas.words), { indent: 2 })),
  ];
}
