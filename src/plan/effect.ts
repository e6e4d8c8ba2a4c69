/** What a proposal would take away, counted on the cautious side. */
import type { AuditedDocument } from "../model/audited-document.ts";
import type { PlanActionKind } from "../model/kinds.ts";
import type { PlanItem } from "../model/plan-item.ts";
import type { DocumentType, Settings } from "../model/settings.ts";

type Effect = PlanItem["effect"];
const NONE: Effect = { documents: 0, pages: 0, requirements: 0, readingMinutes: 0 };

/** Whole documents go; a shortened one comes down to what is expected of its type; the rest cannot be counted beforehand. */
export function effectOf(action: PlanActionKind, document: AuditedDocument, settings: Settings): Effect {
  switch (action) {
    case "repeal":
    case "remove-copy":
      return wholeDocument(document);
    case "merge":
      return { ...NONE, documents: 1 };
    case "shorten":
      return shortening(document, settings.types[document.type]);
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

function shortening({ measures, counts }: AuditedDocument, type: DocumentType | undefined): Effect {
  const pages = excess(measures.pages, type?.maxPages);
  const requirements = Math.min(
    counts.binding,
    Math.max(excess(counts.binding, type?.maxBinding), excess(counts.numbered, type?.maxNumbered)),
  );
  const statements = counts.goal + counts.binding + counts.recommendation + counts.permission;
  const points = requirements + excess(counts.goal, type?.maxGoals);
  const share = Math.max(ratio(pages, measures.pages), ratio(points, Math.max(statements, counts.numbered)));
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
