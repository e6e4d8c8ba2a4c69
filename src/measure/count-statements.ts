/** The counts of one document, each of which opens down to its statements. */
import type { Counts, Measures } from "../model/audited-document.ts";
import { DETAIL_MARKERS, STATEMENT_KINDS, type StatementKind } from "../model/kinds.ts";
import type { Statement } from "../model/statement.ts";

export function countStatements(statements: readonly Statement[]): Counts {
  const byKind = Object.fromEntries(
    STATEMENT_KINDS.map((kind) => [kind, ofKind(statements, kind)]),
  ) as Record<StatementKind, number>;
  return {
    ...byKind,
    binding: byKind.obligation + byKind.prohibition,
    numbered: countNumbered(statements),
    documentationDuties: statements.filter(isDocumentationDuty).length,
    restatesLaw: statements.filter((statement) => statement.law !== null).length,
  };
}

/** A duty to write down, report, register or sign; advice to do so is no duty. */
function isDocumentationDuty(statement: Statement): boolean {
  return (
    statement.kind === "obligation" && statement.markers.some(({ marker }) => marker === "documentation")
  );
}

/** How many statements carry each marker; markers that none carries are left out. */
export function countMarkers(statements: readonly Statement[]): Measures["markers"] {
  const counts: Measures["markers"] = {};
  for (const { markers } of statements) {
    for (const marker of new Set(markers.map((sign) => sign.marker))) {
      counts[marker] = (counts[marker] ?? 0) + 1;
    }
  }
  return counts;
}

export function countDetailKinds(markers: Measures["markers"]): number {
  return DETAIL_MARKERS.filter((marker) => (markers[marker] ?? 0) > 0).length;
}

function ofKind(statements: readonly Statement[], kind: StatementKind): number {
  return statements.filter((statement) => statement.kind === kind).length;
}

/** Numbered points as a reader would count them: a point that holds two statements is one point. */
function countNumbered(statements: readonly Statement[]): number {
  const points = new Set<string>();
  for (const { number, place } of statements) {
    if (number !== null) points.add(`${place.block} ${number}`);
  }
  return points.size;
}
