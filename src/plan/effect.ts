/** What a proposal would take away, counted on the cautious side. */
import type { AuditedDocument } from "../model/audited-document.ts";
import type { PlanActionKind } from "../model/kinds.ts";
import type { PlanItem, Shortening } from "../model/plan-item.ts";
import type { DocumentType, Settings } from "../model/settings.ts";

type Effect = PlanItem["effect"];
const NONE: Effect = { documents: 0, pages: 0, requirements: 0, readingMinutes: 0 };

export interface PlannedAction {
  readonly action: PlanActionKind;
  readonly document: AuditedDocument;
  /** For "shorten"; null for the others. */
  readonly shortening: Shortening | null;
}

/**
 * Whole documents go; a shortened one loses the points that its proposal settles and the pages beyond what is expected of its
 * type; the rest cannot be counted beforehand.
 */
export function effectOf({ action, document, shortening }: PlannedAction, settings: Settings): Effect {
  switch (action) {
    case "repeal":
    case "remove-copy":
      return wholeDocument(document);
    case "merge":
      return { ...NONE, documents: 1 };
    case "shorten":
      return ofShortening(document, settings.types[document.type], shortening);
    case "update":
    case "change-type":
    case "move-level":
    case "investigate":
    case "keep":
      return NONE;
  }
}

function wholeDocument({ measures, counts }: AuditedDocument): Effect {
  return {
    documents: 1,
    pages: measures.pages,
    requirements: counts.binding,
    readingMinutes: measures.readingMinutes,
  };
}

function ofShortening(
  { measures, counts }: AuditedDocument,
  type: DocumentType | undefined,
  shortening: Shortening | null,
): Effect {
  const pages = excess(measures.pages, type?.maxPages);
  const requirements = shortening === null ? 0 : shortening.before - shortening.after;
  const statements = counts.goal + counts.binding + counts.recommendation + counts.permission;
  const points = requirements + excess(counts.goal, type?.maxGoals);
  const share = Math.max(ratio(pages, measures.pages), ratio(points, statements));
  return {
    documents: 0,
    pages: rounded(pages),
    requirements,
    readingMinutes: rounded(share * measures.readingMinutes),
  };
}

function excess(figure: number, limit: number | null | undefined): number {
  return limit === null || limit === undefined ? 0 : Math.max(0, figure - limit);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
