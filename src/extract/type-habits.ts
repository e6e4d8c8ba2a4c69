/** Document types whose tables or clauses are read in a way of their own. */
import { parseTable } from "../text/table.ts";
import habits from "./type-habits.tsv";

const ROWS = parseTable(habits, ["typ", "vana"]);
const ACTIVITY_PLANS: ReadonlySet<string> = typesWith("aktiviteter");
const VISIONS: ReadonlySet<string> = typesWith("mål");
const CHECKLISTS: ReadonlySet<string> = typesWith("rader");
const STATUTES: ReadonlySet<string> = typesWith("stadga");

function typesWith(habit: string): ReadonlySet<string> {
  return new Set(ROWS.filter((row) => row.vana === habit).map((row) => row.typ));
}

/** Whether tables of activities are what the document plans, and no requirements. */
export function listsActivities(type: string): boolean {
  return ACTIVITY_PLANS.has(type);
}

/** Whether numbered clauses lay down what holds, such as a quorum, by their present tense alone. */
export function isStatute(type: string): boolean {
  return STATUTES.has(type);
}

/** Whether lists are goals wherever no heading says what they are. */
export function listsGoals(type: string): boolean {
  return VISIONS.has(type);
}

/** Whether a point that tells how something is says how it is to be. */
export function listsRows(type: string): boolean {
  return CHECKLISTS.has(type);
}
