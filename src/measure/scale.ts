/** The scale from 1 (has barely begun) to 5 (all the way), for one document or any group of them, never without its counts. */
import type { AuditedDocument, Indicator, Scale } from "../model/audited-document.ts";
import { DETAIL_MARKERS } from "../model/kinds.ts";
import type { Statement } from "../model/statement.ts";
import { type IndicatorName, scoreOf } from "./scale-table.ts";

export type UnscaledDocument = Pick<
  AuditedDocument,
  "metadata" | "counts" | "statements" | "outdated" | "grade"
>;

/** With fewer indicators than this the mean would speak of metadata alone. */
const FEWEST_INDICATORS = 3;
const DETAIL: ReadonlySet<string> = new Set(DETAIL_MARKERS);
const SIGNS_OF_LIFE = ["owner", "decision", "review", "noRepealedLaw"] as const;

/** @param documents steering documents; those that could not be read are left out of every count */
export function scaleOf(documents: readonly UnscaledDocument[]): Scale {
  const read = documents.filter((document) => document.grade !== "unread");
  const indicators = [fewGoals(read), fewRequirements(read), whatNotHow(read), room(read), keptAlive(read)];
  return { score: meanScore(indicators), indicators };
}

/** All goals together, since all of them are to be reached at the same time; nothing to judge where there are none. */
function fewGoals(documents: readonly UnscaledDocument[]): Indicator {
  const goals = sum(documents, ({ counts }) => counts.goal);
  return judged("few-goals", goals === 0 ? null : goals, { goals, documents: documents.length });
}

/** Binding requirements per document, since each document is met by itself. */
function fewRequirements(documents: readonly UnscaledDocument[]): Indicator {
  const binding = sum(documents, ({ counts }) => counts.binding);
  const statements = sum(documents, (document) => document.statements.length);
  const figure = statements === 0 ? null : binding / documents.length;
  return judged("few-requirements", figure, { binding, documents: documents.length });
}

function whatNotHow(documents: readonly UnscaledDocument[]): Indicator {
  const statements = sum(documents, (document) => document.statements.length);
  const detailed = sum(documents, (document) => document.statements.filter(isDetailed).length);
  return judged("what-not-how", percent(detailed, statements), { detailed, statements });
}

function room(documents: readonly UnscaledDocument[]): Indicator {
  const permissions = sum(documents, ({ counts }) => counts.permission);
  const goals = sum(documents, ({ counts }) => counts.goal);
  const binding = sum(documents, ({ counts }) => counts.binding);
  const figure = percent(permissions + goals, permissions + goals + binding);
  return judged("room", figure, { permissions, goals, binding });
}

function keptAlive(documents: readonly UnscaledDocument[]): Indicator {
  const owner = documents.filter(({ metadata }) => metadata.owner !== null).length;
  const decision = documents.filter(
    ({ metadata }) => metadata.decidedBy !== null && metadata.decidedDate !== null,
  ).length;
  const review = documents.filter(
    ({ metadata }) => (metadata.nextReview ?? metadata.validUntil ?? metadata.revisedDate) !== null,
  ).length;
  const noRepealedLaw = documents.filter((document) => !restsOnRepealedLaw(document)).length;
  const signs = owner + decision + review + noRepealedLaw;
  const figure = percent(signs, documents.length * SIGNS_OF_LIFE.length);
  return judged("kept-alive", figure, {
    owner,
    decision,
    review,
    noRepealedLaw,
    documents: documents.length,
  });
}

function isDetailed(statement: Statement): boolean {
  return statement.markers.some(({ marker }) => DETAIL.has(marker));
}

function restsOnRepealedLaw({ outdated }: UnscaledDocument): boolean {
  return outdated.some(
    ({ kind, asLegalBasis, confidence }) =>
      (kind === "statute" || kind === "section" || kind === "agency-rule") &&
      asLegalBasis &&
      confidence !== "low",
  );
}

function judged(indicator: IndicatorName, figure: number | null, counts: Indicator["counts"]): Indicator {
  return { indicator, score: figure === null ? null : scoreOf(indicator, figure), counts };
}

/** The mean of the indicators that could be judged, with one decimal. */
function meanScore(indicators: readonly Indicator[]): number | null {
  const scores = indicators.flatMap(({ score }) => (score === null ? [] : [score]));
  if (scores.length < FEWEST_INDICATORS) return null;
  return Math.round((10 * scores.reduce((total, score) => total + score, 0)) / scores.length) / 10;
}

function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : (100 * part) / whole;
}

function sum(documents: readonly UnscaledDocument[], figure: (document: UnscaledDocument) => number): number {
  return documents.reduce((total, document) => total + figure(document), 0);
}
