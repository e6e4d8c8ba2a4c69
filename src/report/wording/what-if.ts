/** What the proposals add up to, in words, and what could become of single points. */
import type { Catalogue } from "../../messages/catalogue.ts";
import type { AuditedDocument } from "../../model/audited-document.ts";
import { grouped } from "../../model/grouping.ts";
import { type PlanItem, POINT_REASONS, type PointProposal, type Shortening } from "../../model/plan-item.ts";
import type { Statement } from "../../model/statement.ts";
import type { AuditResult } from "../../result/schema.ts";
import { plainText } from "../plain-text.ts";
import { fewThatMatter } from "../selection/what-if.ts";
import { type Quote, quoteOf } from "./judgements.ts";

/** "3 av 20 förslag står för 80 % …", and whether what was asked for is reached. */
export function whatIfTexts(result: AuditResult, { report, terms }: Catalogue): string[] {
  const few = fewThatMatter(result);
  const { budget } = result.whatIf;
  return [
    ...(few === null ? [] : [report.proposals.curve(few.few, few.all, few.share)]),
    ...(budget === null
      ? []
      : [
          report.proposals.budget({ ...budget, measure: terms.budgetMeasures[budget.measure] }),
          budget.enough
            ? report.proposals.budgetReached(budget.plan.length, budget.reached)
            : report.proposals.budgetMissed(budget.reached),
        ]),
  ];
}

/** "72 bindande krav kan bli 9" and how many points each reason concerns; nothing where no point would go. */
export function shorteningTexts({ shortening }: PlanItem, { report, terms, formats }: Catalogue): string[] {
  if (shortening === null || shortening.after === shortening.before) return [];
  const byReason = grouped(shortening.points, ({ reason }) => reason);
  const counts = POINT_REASONS.flatMap((reason) => {
    const found = byReason.get(reason)?.length ?? 0;
    return found === 0 ? [] : [`${terms.pointReasons[reason]}: ${formats.integer(found)}`];
  });
  return [report.proposals.shortening(shortening.before, shortening.after, counts)];
}

export interface PointRow {
  /** As printed; "" when there is none. */
  readonly number: string;
  readonly quote: Quote;
  readonly outcome: string;
  readonly why: string;
}

/** Every point with what could become of it, in the order of the document. */
export function pointRows(shortening: Shortening, document: AuditedDocument, words: Catalogue): PointRow[] {
  const statements = new Map(document.statements.map((statement) => [statement.id, statement]));
  return shortening.points.flatMap((point) => {
    const statement = statements.get(point.statement);
    if (statement === undefined) return [];
    return [
      {
        number: plainText(statement.number ?? ""),
        quote: quoteOf(statement, words),
        outcome: words.terms.pointOutcomes[point.outcome],
        why: whyText(point, statements, words),
      },
    ];
  });
}

function whyText(
  { outcome, reason, with: other }: PointProposal,
  statements: ReadonlyMap<string, Statement>,
  { report, terms }: Catalogue,
): string {
  if (reason === null) return "";
  const why = terms.pointReasons[reason];
  if (outcome === "merge") {
    const heading = plainText(statements.get(other ?? "")?.heading.at(-1) ?? "");
    const merged = heading === "" ? report.proposals.mergedIntoOne : report.proposals.mergedInto(heading);
    return `${why}; ${merged}`;
  }
  if (other === null) return why;
  const said = statements.get(other);
  return `${why}: ${plainText(said === undefined ? other : said.text)}`;
}
