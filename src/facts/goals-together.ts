/** What the goals of all documents show together: the same goal in several of them, and those whose year has passed. */
import { type DecisionLevel, decidingBody } from "../domain/deciding-bodies.ts";
import type { AuditedDocument } from "../model/audited-document.ts";
import type { Goals } from "../model/goals.ts";
import { grouped } from "../model/grouping.ts";
import type { Statement } from "../model/statement.ts";
import { saidTwice } from "./said-twice.ts";

/** "senast 2025", "till år 2030", "by the end of 2025": the year by which something is to be reached. */
const TARGET_YEAR =
  /(?<!\p{L})(?:senast|till|före|innan|by|until|before)\s(?:och\smed\s)?(?:(?:den|the|slutet|utgången|end|of|av)\s){0,4}(?:(?:år|\d{1,2}\s\p{L}{3,9})\s)?(?<year>(?:19|20)\d{2})(?!\d)/giu;

/** What the state lays down is no goal of the organisation's own. */
const EXTERNAL = "extern";

/** @param documents that are in force; @param asOf YYYY-MM-DD */
export function goalsTogether(documents: readonly AuditedDocument[], asOf: string): Goals {
  const goals = documents.map(({ path, lang, statements }) => ({
    path,
    lang,
    statements: statements.filter(({ kind }) => kind === "goal"),
  }));
  const indicators = documents.flatMap((document) => document.goalIndicators);
  return {
    overarching: overarching(documents),
    measured: new Set(indicators.flatMap(({ goal }) => goal ?? [])).size,
    indicators: indicators.length,
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

/** Only who decides for all has goals that all others are to follow from. */
const OVERARCHING_LEVELS: readonly DecisionLevel[] = ["fullmäktige", "styrelse"];

/** The goals of the highest of these levels that has any; of several bodies on it, of the one with most. */
function overarching(documents: readonly AuditedDocument[]): Goals["overarching"] {
  const decided = documents.flatMap((document) => {
    const body = decidingBody(document.metadata.decidedBy?.value ?? "");
    const isOwn = body !== null && document.family !== EXTERNAL && document.counts.goal > 0;
    return isOwn ? [{ path: document.path, goals: document.counts.goal, ...body }] : [];
  });
  const top = OVERARCHING_LEVELS.find((level) => decided.some((one) => one.level === level));
  const bodies = grouped(
    decided.filter(({ level }) => level === top),
    ({ name }) => name,
  );
  const [first] = [...bodies]
    .map(([body, members]) => ({ body, members, goals: members.reduce((sum, { goals }) => sum + goals, 0) }))
    .sort((a, b) => b.goals - a.goals);
  if (first === undefined) return null;
  const { body, goals, members } = first;
  const most = members.toSorted((a, b) => b.goals - a.goals);
  return { body, goals, documents: most.map((one) => ({ document: one.path, goals: one.goals })) };
}

function placed(document: string, { id, text }: Statement): Goals["repeated"][number]["first"] {
  return { document, statement: id, text };
}

/** The last of them: earlier ones are steps on the way. */
function targetYear(text: string): number | null {
  const years = [...text.matchAll(TARGET_YEAR)].map(({ groups }) => Number(groups?.["year"]));
  return years.length === 0 ? null : Math.max(...years);
}
