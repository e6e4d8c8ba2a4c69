/** The clear-out report as text for a terminal, a pipe or a letter. */
import type { AuditResult } from "../../result/schema.ts";
import type { Reporter } from "../reporter.ts";
import { judgedDocuments } from "../selection/documents.ts";
import { methodTexts } from "../wording/figures.ts";
import { type Canvas, canvasFor, heading, prose } from "./canvas.ts";
import { outdatedSection, protectedSection } from "./sections/law.ts";
import { overDetailedSection } from "./sections/over-detailed.ts";
import { proposalSection } from "./sections/proposals.ts";
import { readingSection, setAsideSection, suppressedSection } from "./sections/reading.ts";
import { roleSection } from "./sections/roles.ts";
import { groupSection, scaleSection } from "./sections/scale.ts";
import { summarySection } from "./sections/summary.ts";
import { goalSection, metadataSection, relatedSection } from "./sections/upkeep.ts";

type Section = (result: AuditResult, canvas: Canvas) => string[];

/** What is said of documents that could be judged. */
const JUDGEMENTS: readonly Section[] = [
  scaleSection,
  groupSection,
  roleSection,
  overDetailedSection,
  proposalSection,
  protectedSection,
  outdatedSection,
  goalSection,
  metadataSection,
  relatedSection,
];
const ALWAYS: readonly Section[] = [readingSection, setAsideSection, suppressedSection, methodSection];

export const terminalReporter: Reporter = {
  id: "terminal",
  endings: [".txt"],
  render(result, options) {
    const canvas = canvasFor(options);
    const sections = judgedDocuments(result).length === 0 ? [nothingJudged] : JUDGEMENTS;
    const lines = [summarySection, ...sections, ...ALWAYS].flatMap((section) => section(result, canvas));
    return `${lines.join("\n")}\n`;
  },
};

function nothingJudged(_: AuditResult, canvas: Canvas): string[] {
  return ["", ...prose(canvas, canvas.words.report.nothingJudged, { indent: 2 })];
}

function methodSection(result: AuditResult, canvas: Canvas): string[] {
  const { words, style } = canvas;
  return [
    ...heading(canvas, words.report.sections.method),
    ...methodTexts(result, words).flatMap((text) => [...prose(canvas, text, { indent: 2 }), ""]),
    ...prose(canvas, words.report.explainHint, { indent: 2, paint: style.quiet }),
  ];
}
