/** What one sentence or item lays down, if anything: words of force first, then what passes down to it, then its kind of text. */
import { parseSentence } from "../language/clauses.ts";
import { type Mark, marksOf } from "../language/force.ts";
import type { ParsedSentence } from "../language/parsed-sentence.ts";
import { wordList } from "../language/word-lists.ts";
import type { StatementKind } from "../model/kinds.ts";
import { documentActs } from "./document-as-subject.ts";
import {
  commandBasis,
  isBareInfinitive,
  isCommand,
  namesSomebodyBefore,
  unmarkedForce,
} from "./judge-unmarked.ts";
import type { ReadingFrame } from "./reading.ts";
import type { PassedForce, UnitContext } from "./unit.ts";

export interface SentenceInput {
  readonly text: string;
  readonly context: UnitContext;
  readonly frame: ReadingFrame;
  readonly item: boolean;
  /** The first sentence of an item takes the force that passes to the item; further ones need their own. */
  readonly first: boolean;
}

/** Between a verb and its denial stand at most a subject and an adverb. */
const DENIAL_WITHIN = 3;
/** Sections whose sentences explain or point elsewhere, whatever words they use. */
const SILENT_ROLES: ReadonlySet<string> = new Set(["examples", "references"]);

export function judgeSentence(input: SentenceInput): PassedForce | null {
  const { text, context, frame, first } = input;
  const parsed = parseSentence(text, frame.lang);
  if (isSilent(input, parsed)) return null;
  // "Delta i samtalet. Göra hembesök.": a bare infinitive goes on with the list of tasks.
  const given = first || isBareInfinitive(parsed) ? givenForce(parsed, input) : null;
  if (isQuestion(text) && given !== null) return given;
  const amongGoals = belongsAmongGoals(context, frame);
  // Regulations also explain what can be done.
  const prescribing = context.prescribes && frame.type.family !== "extern";
  const marks = marksOf({ parsed, amongGoals, prescribing });
  if (marks.some((mark) => mark.effect === "nothing")) return given?.kind === "goal" ? given : null;
  const own = underGoals(ownForce(marks), { parsed, marks, role: context.role });
  if (own !== null && speaksOfDocument(own, parsed, input)) return null;
  return (
    byOwnWords(own, parsed, input) ??
    (given === null ? byKindOfText(input, parsed, marks) : deniedBy(given, parsed))
  );
}

/** A command in the lead-in holds for what its items name, not for sentences that only tell something. */
function givenForce({ lang, verbs }: ParsedSentence, { text, context }: SentenceInput): PassedForce | null {
  const given = context.passed ?? context.unmarked;
  // "The network you use" has a verb in English and is no sentence.
  const tells = lang === "sv" && verbs.length > 0 && !runsOn(text) && !isQuestion(text);
  return tells && given?.basis === commandBasis(lang) ? null : given;
}

/** @returns null when the words of force do not decide: a freedom within a command is part of the command */
function byOwnWords(
  own: PassedForce | null,
  parsed: ParsedSentence,
  input: SentenceInput,
): PassedForce | null {
  if (own === null) return null;
  const command = isCommand(parsed);
  if (own.kind === "prohibition" && command && input.context.role === "recommendations")
    return { ...own, kind: "recommendation" };
  return own.kind === "permission" && command ? null : inContext(own, input);
}

interface GoalReading {
  readonly parsed: ParsedSentence;
  readonly marks: readonly Mark[];
  readonly role: UnitContext["role"];
}

/** In a section about goals, a "ska" that nobody in particular has to see to names a goal. */
function underGoals(own: PassedForce | null, { parsed, marks, role }: GoalReading): PassedForce | null {
  if ((role !== "goals" && role !== "indicators") || own?.kind !== "obligation") return own;
  const at = marks.find((mark) => mark.basis === own.basis)?.at ?? 0;
  return namesSomebodyBefore(parsed, at) ? own : { ...own, kind: "goal" };
}

/** Questions that nobody is told to answer, examples, pointers and entries of a glossary. */
function isSilent({ text, context, item }: SentenceInput, parsed: ParsedSentence): boolean {
  const { role, passed } = context;
  if (isQuestion(text) && passed === null && !isCommand(parsed)) return true;
  if (role === "references" && passed !== null && context.leadIn !== null) return false;
  return role !== null && (SILENT_ROLES.has(role) || (role === "definitions" && item));
}

function isQuestion(text: string): boolean {
  return /\?["”)]*$/u.test(text);
}

function byKindOfText(
  { context, frame, item, first }: SentenceInput,
  parsed: ParsedSentence,
  marks: readonly Mark[],
): PassedForce | null {
  const disarmed = disarmedBy(marks);
  const unmarked =
    context.describes === "all" ? null : unmarkedForce({ parsed, context, frame, item, first, disarmed });
  if (unmarked !== null) return softened(unmarked, marks);
  return context.role === "goals" ? namedGoal(parsed) : null;
}

function disarmedBy(marks: readonly Mark[]): ReadonlySet<number> {
  return new Set(marks.filter((mark) => mark.effect === "disarm").flatMap((mark) => mark.held));
}

/** Under "Syfte" a "Den ska …" or "Policyn ska …" goes on about what the document is for. */
function speaksOfDocument(own: PassedForce, parsed: ParsedSentence, { context }: SentenceInput): boolean {
  if (context.role !== "purpose" || own.kind !== "obligation") return false;
  const first = parsed.words[0]?.lower ?? "";
  const isPronoun = wordList("pronouns", parsed.lang).has(first);
  return isPronoun || documentActs(parsed);
}

/** What words of force alone make of a sentence; used for lead-ins as well. */
export function forceOfWords(parsed: ParsedSentence, amongGoals: boolean): PassedForce | null {
  const marks = marksOf({ parsed, amongGoals, prescribing: false });
  return marks.some((mark) => mark.effect === "nothing") ? null : ownForce(marks);
}

function belongsAmongGoals(context: Pick<UnitContext, "role" | "passed">, { type }: ReadingFrame): boolean {
  return type.goalsExpected || context.role === "goals" || context.passed?.kind === "goal";
}

/** In a section about goals: "Alla elever har någon vuxen att lita på." */
function namedGoal({ words, verbs, lang }: ParsedSentence): PassedForce | null {
  const isGoal = verbs.length > 0 && wordList("quantified", lang).has(words[0]?.lower ?? "");
  return isGoal ? { kind: "goal", form: "explicit", basis: `${lang}/unmarked/goal-section` } : null;
}

/** Goals first, then whatever binds, in the order of the text; a duty outweighs advice, advice a freedom. */
function ownForce(marks: readonly Mark[]): PassedForce | null {
  const first = (...kinds: readonly StatementKind[]): Mark | undefined =>
    marks.find((mark) => kinds.some((kind) => kind === mark.effect));
  const mark =
    first("goal") ?? first("obligation", "prohibition") ?? first("recommendation") ?? first("permission");
  if (mark === undefined) return null;
  return softened({ kind: mark.effect as StatementKind, form: "explicit", basis: mark.basis }, marks);
}

function softened(force: PassedForce, marks: readonly Mark[]): PassedForce {
  const soft = marks.find((mark) => mark.effect === "soften");
  if (soft === undefined || force.kind !== "obligation") return force;
  return { ...force, kind: "recommendation", basis: soft.basis };
}

/** Under goals a "ska" names the goal, and a freedom within a duty that runs on from its lead-in is part of the duty. */
function inContext(own: PassedForce, { text, context, first }: SentenceInput): PassedForce {
  const { passed } = context;
  if (passed === null || !first) return own;
  if (context.marked) return own.kind === "prohibition" && passed.kind === "obligation" ? own : passed;
  if (passed.kind === "goal") return own.kind === "permission" && !runsOn(text) ? own : passed;
  return own.kind === "permission" && runsOn(text) ? passed : own;
}

/** An item that begins with a small letter goes on with the sentence of its lead-in. */
export function runsOn(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

/** "SKA: Inga lösenord …" and "används inte" under a duty are prohibitions. */
function deniedBy(given: PassedForce, parsed: ParsedSentence): PassedForce {
  if (given.kind !== "obligation") return given;
  return isDenied(parsed) ? { ...given, kind: "prohibition" } : given;
}

function isDenied({ words, roles, verbs, lang }: ParsedSentence): boolean {
  const denials = wordList("denials", lang);
  const near = (at: number): boolean =>
    roles[at] === "main" && verbs.some((verb) => at > verb && at <= verb + DENIAL_WITHIN);
  // "att inte grilla" is denied as a whole.
  return words.some((word, at) => denials.has(word.lower) && (at <= 1 || near(at)));
}
