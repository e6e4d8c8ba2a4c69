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
export function goalNotes({ goals }: AuditResult, { report }: Catalogue): GoalNote[] {
  const quoted = ({ text, document }: { text: string; document: string }): string =>
    `${report.quote(plainText(text))} (${plainText(document)})`;
  const notes = [
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
