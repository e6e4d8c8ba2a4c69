/** What a lead-in passes to the items below it. */
import { parseSentence } from "../language/clauses.ts";
import { headingRole, type RoleFound } from "../language/headings.ts";
import { leadInEffect } from "../language/lead-ins.ts";
import type { ParsedSentence } from "../language/parsed-sentence.ts";
import { FINITE, INFINITIVE } from "../language/verb-forms.ts";
import { wordList } from "../language/word-lists.ts";
import type { StatementForm, StatementKind } from "../model/kinds.ts";
import { forceOfWords, runsOn } from "./judge-sentence.ts";
import { commandBasis, isCommand } from "./judge-unmarked.ts";
import type { ReadingFrame } from "./reading.ts";
import type { Describing, PassedForce } from "./unit.ts";

export interface ListFrame {
  readonly leadIn: string | null;
  readonly passed: PassedForce | null;
  readonly unmarked: PassedForce | null;
  readonly describes: Describing;
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
  describes: null,
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
    return {
      ...NO_FRAME,
      prescribes: found.role === "steps",
      describes: DESCRIBING.has(found.role) ? "all" : null,
    };
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
  if (effect?.effect === "nothing") return { ...NO_FRAME, leadIn, describes: "all" };
  const named = toldOfItems(parsed);
  if (named !== null) return { ...NO_FRAME, leadIn, passed: named };
  const force = forceOfWords(parsed, true);
  if (force !== null) {
    const isPartOfDuty = force.kind === "permission" && above.passed !== null && runsOn(leadIn);
    const ownStatement = effect?.effect === "own";
    return { ...NO_FRAME, leadIn, passed: isPartOfDuty ? above.passed : force, ownStatement };
  }
  if (effect !== null && effect.effect !== "own") return frameOfEffect(leadIn, effect);
  const commanded = commandToItems(parsed, above);
  if (commanded !== null) return { ...NO_FRAME, leadIn, passed: commanded };
  if (parsed.verbs.length > 0) {
    return above.passed === null
      ? { ...above, leadIn, describes: above.describes ?? describesOnly(parsed, above, frame) }
      : { ...above, leadIn };
  }
  const role = headingRole(leadIn, frame.lang);
  return role === null ? { ...above, leadIn } : { ...frameOfRole(role), leadIn };
}

/** "Uppgifter som ska lämnas:", "Vad som ska göras:": words that name the items and what holds for them, without another verb. */
export function toldOfItems({ words, forms, openers, lang }: ParsedSentence): PassedForce | null {
  // "Lämnas" after "ska" is no second verb.
  if (forms.filter((form) => (form & FINITE) !== 0 && (form & INFINITIVE) === 0).length > 1) return null;
  const relatives = wordList("relatives", lang);
  const at = words.findIndex(
    ({ lower }, index) => relatives.has(lower) && (openers.has(index) || openers.has(index - 1)),
  );
  if (at < 1 || at > LONGEST_NAME) return null;
  const rest = words.slice(at + 1).map(({ text }) => text);
  return forceOfWords(parseSentence(rest.join(" "), lang), false);
}

/** Words at most that name what a list holds. */
const LONGEST_NAME = 5;

/** "Samla in följande uppgifter:", "Kontakta:": a command that is done with each of the items. */
function commandToItems(parsed: ParsedSentence, { describes }: ListFrame): PassedForce | null {
  if (describes === "all" || !isCommand(parsed) || !isOpen(parsed)) return null;
  return { kind: "obligation", form: "implicit", basis: commandBasis(parsed.lang) };
}

/** A word alone above a list ("Draft") is seldom a command. */
function isOpen({ text, words, lang }: ParsedSentence): boolean {
  const last = words.findLast(({ isWord }) => isWord)?.lower ?? "";
  return /[:,–—-]["”)]?$/u.test(text.trimEnd()) || wordList("open-ends", lang).has(last);
}

const LABEL = /^(?:\p{L}+\s)?(?<word>\p{L}+)(?:\s\d{1,2})?\s?:/u;

/** "Hög: …", "Priority 1: …": points that tell levels apart take no force from their lead-in, which stands by itself. */
export function amongLevels(list: ListFrame, firstItem: string, lang: ReadingFrame["lang"]): ListFrame {
  const word = LABEL.exec(firstItem)?.groups?.["word"]?.toLowerCase() ?? "";
  if (list.passed === null || !wordList("levels", lang).has(word)) return list;
  return { ...NO_FRAME, leadIn: list.leadIn, describes: "all", ownStatement: true };
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

/** "Viktiga analyser är:" tells what its items are, even when they are worded as commands. */
function describesOnly(
  { text, words, verbs, lang }: ParsedSentence,
  above: ListFrame,
  { type }: ReadingFrame,
): Describing {
  if (!text.trimEnd().endsWith(":") || above.prescribes) return null;
  if (type.presentTensePrescribes) return "present";
  const descriptive = wordList("descriptive", lang);
  return verbs.some((at) => descriptive.has(words[at]?.lower ?? "")) ? "all" : "present";
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
