/** The five figures at the head of the report, and what all proposals together would save. */
import type { Saving } from "../../messages/report-facts.ts";
import type { AuditResult } from "../../result/schema.ts";
import { judgedDocuments } from "./documents.ts";
import { totalEffect } from "./proposals.ts";

export interface HeadFigures {
  readonly documents: number;
  readonly goals: number;
  readonly documentsWithGoals: number;
  readonly binding: number;
  readonly duties: number;
  readonly notReviewed: number;
  /** From 0 to 1; null when no document could be judged. */
  readonly notReviewedShare: number | null;
}

export function headFigures(result: AuditResult): HeadFigures {
  const { summary } = result;
  const judged = summary.read + summary.poorlyRead;
  return {
    documents: judged,
    goals: summary.statements.goal,
    documentsWithGoals: judgedDocuments(result).filter(({ counts }) => counts.goal > 0).length,
    binding: summary.binding,
    duties: summary.documentationDuties,
    notReviewed: summary.notReviewed,
    notReviewedShare: judged === 0 ? null : summary.notReviewed / judged,
  };
}

/** What the proposals would take away, of all there is. */
export function savingOf({ plan, summary }: AuditResult): Saving {
  const effect = totalEffect(plan);
  return {
    documents: { saved: effect.documents, of: summary.read + summary.poorlyRead },
    pages: { saved: effect.pages, of: summary.pages },
    requirements: { saved: effect.requirements, of: summary.binding },
    minutes: { saved: effect.readingMinutes, of: summary.readingMinutes },
  };
}

/** Whether the proposals take away anything that can be counted. */
export function savesAnything({ documents, pages, requirements }: Saving): boolean {
  return documents.saved + pages.saved + requirements.saved > 0;
}
