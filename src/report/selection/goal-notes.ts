/** What the goals of all documents show together, as titled lists of lines. */
import type { Catalogue } from "../../messages/catalogue.ts";
import type { AuditResult } from "../../result/schema.ts";
import { plainText } from "../plain-text.ts";

export interface GoalNote {
  readonly title: string;
  /** Whole lines, each with the path of its document. */
  readonly lines: readonly string[];
}

/** Only those with something in them. */
export function goalNotes({ goals }: AuditResult, { report, units }: Catalogue): GoalNote[] {
  const quoted = ({ text, document }: { text: string; document: string }): string =>
    `${report.quote(plainText(text))} (${plainText(document)})`;
  const notes = [
    ...overarchingNotes(goals, { report, units }),
    {
      title: report.goals.repeated,
      lines: goals.repeated.map(({ first, second }) =>
        report.goals.alsoIn(quoted(first), plainText(second.document)),
      ),
    },
    { title: report.goals.passed, lines: goals.passed.map((goal) => `${goal.year}: ${quoted(goal)}`) },
  ];
  return notes.filter(({ lines }) => lines.length > 0);
}

/** Where the goals of the highest level stand, when they stand in more than one document. */
function overarchingNotes(
  { overarching }: AuditResult["goals"],
  { report, units }: Pick<Catalogue, "report" | "units">,
): GoalNote[] {
  if (overarching === null || overarching.documents.length < 2) return [];
  return [
    {
      title: report.goals.overarching(plainText(overarching.body), overarching.goals),
      lines: overarching.documents.map(
        ({ document, goals }) => `${units.goals(goals)}: ${plainText(document)}`,
      ),
    },
  ];
}

/** How many goals there are in all, and by how much they are measured. */
export function goalIntro({ goals, summary }: AuditResult, { report }: Catalogue): string {
  const total = report.goals.intro(summary.statements.goal);
  return goals.indicators === 0
    ? total
    : `${total} ${report.goals.measured(goals.measured, goals.indicators)}`;
}
