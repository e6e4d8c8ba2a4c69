/** What a lead-in passes to the items below it. */
import { parseSentence } from "../language/clauses.ts";
import { headingRole, type RoleFound } from "../language/headings.ts";
import { leadInEffect } from "../language/lead-ins.ts";
import type { ParsedSentence } from "../language/parsed-sentence.ts";
import { wordList } from "../language/word-lists.ts";
import type { StatementForm, StatementKind } from "../model/kinds.ts";
import { forceOfWords, runsOn } from "./judge-sentence.ts";
import { isCommand } from "./judge-unmarked.ts";
import type { ReadingFrame } from "./reading.ts";
import type { PassedForce } from "./unit.ts";

export interface ListFrame {
  readonly leadIn: string | null;
  readonly passed: PassedForce | null;
  readonly unmarked: PassedForce | null;
  readonly describes: boolean;
  readonly prescribes: boolean;
  /** The lead-in says something of its own: "Utse en ansvarig för varje område:". */
  readonly ownStatement: boolean;
}

/** Shorter commands only announce: "Kontrollera:", "Gör så här:". */
const SHORTEST_COMMAND = 5;

export const NO_FRAME: ListFrame = {
  leadIn: null,
  passed: null,
  unmarked: null,
  describes: false,
  prescribes: false,
  ownStatement: false,
};

const ROLE_FORCE: Readonly<Record<string, readonly [kind: StatementKind, form: StatementForm]>> = {
  goals: ["goal", "explicit"],
  duties: ["obligation", "explicit"],
  prohibitions: ["prohibition", "explicit"],
  conditions: ["obligation", "implicit"],
};

/** Lists in such sections lay down no more than their own words do. */
const DESCRIBING: ReadonlySet<string> = new Set(["purpose", "background", "definitions", "indicators"]);

/** What the section says of lists in it that have no lead-in of their own. */
export function frameOfRole(found: RoleFound | null): ListFrame {
  if (found === null) return NO_FRAME;
  const force = ROLE_FORCE[found.role];
  if (force === undefined)
    return { ...NO_FRAME, prescribes: found.role === "steps", describes: DESCRIBING.has(found.role) };
  return { ...NO_FRAME, passed: { kind: force[0], form: force[1], basis: found.basis } };
}

/**
 * @param above what holds for the list that the lead-in stands in; kept where the lead-in says nothing of its own
 */
export function frameOfLeadIn(leadIn: string, above: ListFrame, frame: ReadingFrame): ListFrame {
  const parsed = parseSentence(leadIn, frame.lang);
  if (isWholeCommand(parsed))
    return { ...NO_FRAME, leadIn, ownStatement: true, prescribes: above.prescribes };
  const effect = leadInEffect(parsed);
  if (effect?.effect === "nothing") return { ...NO_FRAME, leadIn, describes: true };
  const force = forceOfWords(parsed, true);
  if (force !== null) {
    const isPartOfDuty = force.kind === "permission" && above.passed !== null && runsOn(leadIn);
    const ownStatement = effect?.effect === "own";
    return { ...NO_FRAME, leadIn, passed: isPartOfDuty ? above.passed : force, ownStatement };
  }
  if (effect !== null && effect.effect !== "own") return frameOfEffect(leadIn, effect);
  if (parsed.verbs.length > 0) {
    return above.passed === null
      ? { ...above, leadIn, describes: describesOnly(leadIn, above) }
      : { ...above, leadIn };
  }
  const role = headingRole(leadIn, frame.lang);
  return role === null ? { ...above, leadIn } : { ...frameOfRole(role), leadIn };
}

const LABEL = /^(?:\p{L}+\s)?(?<word>\p{L}+)(?:\s\d{1,2})?\s?:/u;

/** "Hög: …", "Priority 1: …": points that tell levels apart take no force from their lead-in, which stands by itself. */
export function amongLevels(list: ListFrame, firstItem: string, lang: ReadingFrame["lang"]): ListFrame {
  const word = LABEL.exec(firstItem)?.groups?.["word"]?.toLowerCase() ?? "";
  if (list.passed === null || !wordList("levels", lang).has(word)) return list;
  return { ...NO_FRAME, leadIn: list.leadIn, describes: true, ownStatement: true };
}

/** Whether a lead-in tells its items anything that the list would not have had without it. */
export function tellsItems(list: ListFrame, above: ListFrame): boolean {
  return (
    list.ownStatement ||
    list.passed !== above.passed ||
    list.unmarked !== above.unmarked ||
    list.describes !== above.describes ||
    list.prescribes !== above.prescribes
  );
}

/** A command that is complete without the list; "Kontrollera att:" and "Gör följande:" are not. */
function isWholeCommand(parsed: ParsedSentence): boolean {
  const words = parsed.words.filter((word) => word.isWord);
  const last = words.at(-1)?.lower ?? "";
  return (
    words.length >= SHORTEST_COMMAND &&
    !wordList("open-ends", parsed.lang).has(last) &&
    !words.some((word) => wordList("announcing", parsed.lang).has(word.lower)) &&
    isCommand(parsed) &&
    forceOfWords(parsed, true) === null
  );
}

function describesOnly(leadIn: string, above: ListFrame): boolean {
  return above.describes || (leadIn.trimEnd().endsWith(":") && !above.prescribes);
}

function frameOfEffect(
  leadIn: string,
  { effect, basis }: NonNullable<ReturnType<typeof leadInEffect>>,
): ListFrame {
  if (effect === "goals") return { ...NO_FRAME, leadIn, passed: { kind: "goal", form: "explicit", basis } };
  if (effect === "conditions")
    return { ...NO_FRAME, leadIn, unmarked: { kind: "obligation", form: "implicit", basis } };
  return { ...NO_FRAME, leadIn, prescribes: true };
}
