/** What the goals of all documents show together: the same goal in several of them, and those whose year has passed. */
import type { AuditedDocument } from "../model/audited-document.ts";
import type { Goals } from "../model/goals.ts";
import type { Statement } from "../model/statement.ts";
import { saidTwice } from "./said-twice.ts";

/** "senast 2025", "till år 2030", "by the end of 2025": the year by which something is to be reached. */
const TARGET_YEAR =
  /(?<!\p{L})(?:senast|till|före|innan|by|until|before)\s(?:och\smed\s)?(?:(?:den|the|slutet|utgången|end|of|av)\s){0,4}(?:(?:år|\d{1,2}\s\p{L}{3,9})\s)?(?<year>(?:19|20)\d{2})(?!\d)/giu;

/** @param documents that are in force; @param asOf YYYY-MM-DD */
export function goalsTogether(documents: readonly AuditedDocument[], asOf: string): Goals {
  const goals = documents.map(({ path, lang, statements }) => ({
    path,
    lang,
    statements: statements.filter(({ kind }) => kind === "goal"),
  }));
  return {
    repeated: saidTwice(goals).map(({ first, second }) => ({
      first: placed(first.path, first.statement),
      second: placed(second.path, second.statement),
    })),
    passed: goals.flatMap(({ path, statements }) =>
      statements.flatMap((statement) => {
        const year = targetYear(statement.text);
        return year !== null && year < Number(asOf.slice(0, 4)) ? [{ ...placed(path, statement), year }] : [];
      }),
    ),
  };
}

function placed(document: string, { id, text }: Statement): Goals["repeated"][number]["first"] {
  return { document, statement: id, text };
}

/** The last of them: earlier ones are steps on the way. */
function targetYear(text: string): number | null {
  const years = [...text.matchAll(TARGET_YEAR)].map(({ groups }) => Number(groups?.["year"]));
  return years.length === 0 ? null : Math.max(...years);
}
