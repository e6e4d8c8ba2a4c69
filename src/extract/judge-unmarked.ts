/** Force that stands in no word: commands, and a present tense or s-passive in a text that lays down what is done. */
import { isModalWord } from "../language/clause-tables.ts";
import type { ParsedSentence } from "../language/parsed-sentence.ts";
import { VERB_FORM } from "../language/verb-forms.ts";
import { endsWithWord, wordList } from "../language/word-lists.ts";
import type { Language, StatementKind } from "../model/kinds.ts";
import type { ReadingFrame } from "./reading.ts";
import { listsRows } from "./type-habits.ts";
import type { PassedForce, UnitContext } from "./unit.ts";

/** Between a verb and its denial stand at most a subject and an adverb. */
const DENIAL_WITHIN = 4;
/** Words that a subject after the verb can have before its role ("tar den som är chef emot"). */
const SUBJECT_WITHIN = 5;

const LONGEST_LABEL = 5;
/** Shorter words that end so are mostly something else ("igen", "ingen"). */
const SHORTEST_DEFINITE = 6;

const DESCRIBING_ROLES: ReadonlySet<string> = new Set(["background", "purpose", "definitions"]);

/** Whether the sentence is a command by its form. */
export function isCommand(parsed: ParsedSentence): boolean {
  return commandAt(parsed) !== null;
}

/** The reason given for a command, and for what one in a lead-in passes on. */
export function commandBasis(lang: Language): string {
  return `${lang}/unmarked/command`;
}

export interface UnmarkedInput {
  readonly parsed: ParsedSentence;
  readonly context: UnitContext;
  readonly frame: ReadingFrame;
  readonly item: boolean;
  /** The first sentence of its item. */
  readonly first: boolean;
  /** Words whose force a row of the tables has taken away. */
  readonly disarmed: ReadonlySet<number>;
}

export function unmarkedForce(input: UnmarkedInput): PassedForce | null {
  const { parsed, context, frame } = input;
  if (isLabelled(parsed)) return null;
  const command = commandAt(parsed);
  if (command !== null)
    return forceOf(parsed, command, { name: "command", advice: context.role === "recommendations" });
  if (context.role !== null && DESCRIBING_ROLES.has(context.role)) return null;
  const rule = prescribingRule(input);
  if (rule !== null)
    return forceOf(parsed, rule.at, { name: rule.name, advice: context.role === "recommendations" });
  if (context.clause && isConstitutive(parsed)) {
    return { kind: "obligation", form: "implicit", basis: `${frame.lang}/unmarked/constitutive` };
  }
  return null;
}

/** By which verb, and which rule, an unmarked sentence lays something down. */
interface Prescribing {
  readonly at: number;
  readonly name: string;
}

function prescribingRule(input: UnmarkedInput): Prescribing | null {
  const { parsed, context, disarmed } = input;
  const rule = context.prescribes && context.describes === null ? prescribingVerb(parsed, disarmed) : null;
  return rule ?? (input.item && STANDS_ALONE.test(parsed.text) ? ruleOfItem(input) : null);
}

/** What begins with a small letter goes on with its lead-in, and bars part the cells of a row. */
const STANDS_ALONE = /^\p{Lu}[^|]*$/u;

function ruleOfItem({ parsed, context, frame, first }: UnmarkedInput): Prescribing | null {
  const { describes, prescribes } = context;
  if (first && describes === null && listsRows(frame.type.id) && isStateOfRow(parsed))
    return { at: parsed.verbs[0] ?? 0, name: "state-in-checklist" };
  if (parsed.lang !== "sv") return null;
  if (beginsWithPresent(parsed)) return { at: 0, name: "present-in-list" };
  const isTask = prescribes && describes !== "all" && isBareInfinitive(parsed);
  return isTask ? { at: 0, name: "infinitive-in-list" } : null;
}

/** "Genomföra en läkemedelsgenomgång": words that name a task; "se bilaga 2" only points. */
export function isBareInfinitive({ forms, verbs, words, lang }: ParsedSentence): boolean {
  const isInfinitive = verbs.length === 0 && ((forms[0] ?? 0) & VERB_FORM.infinitive) !== 0;
  return isInfinitive && !wordList("pointing", lang).has(words[0]?.lower ?? "");
}

/** "Lampan lyser": a row of a checklist says what is to be so. */
function isStateOfRow({ verbs, forms, words, lang }: ParsedSentence): boolean {
  if (verbs.length === 0 || wordList("pointing", lang).has(words[0]?.lower ?? "")) return false;
  const isPresent = (at: number): boolean =>
    ((forms[at] ?? 0) & (VERB_FORM.present | VERB_FORM.passivePresent)) !== 0;
  return verbs.every((at) => isPresent(at) && !isModalWord(words[at]?.lower ?? "", lang));
}

/** "Städar hyllor och skåp": an item that leaves out who does it tells a task of whoever its list is about. */
function beginsWithPresent({ words, forms, verbs, lang }: ParsedSentence): boolean {
  if (verbs[0] !== 0 || ((forms[0] ?? 0) & VERB_FORM.present) === 0) return false;
  return !wordList("descriptive", lang).has(words[0]?.lower ?? "");
}

interface Ground {
  readonly name: string;
  readonly advice: boolean;
}

function forceOf(parsed: ParsedSentence, at: number, { name, advice }: Ground): PassedForce {
  const kind: StatementKind = advice
    ? "recommendation"
    : isDeniedAfter(parsed, at)
      ? "prohibition"
      : "obligation";
  return { kind, form: "implicit", basis: `${parsed.lang}/unmarked/${name}` };
}

function isDeniedAfter({ words, roles, lang }: ParsedSentence, at: number): boolean {
  const denials = wordList("denials", lang);
  return words.some(
    (word, index) =>
      index > at && index <= at + DENIAL_WITHIN && roles[index] === "main" && denials.has(word.lower),
  );
}

/** A sentence that begins with the command form of a verb, after a label, a fronted clause or a condition at most. */
function commandAt(parsed: ParsedSentence): number | null {
  const at = commandCandidates(parsed)
    .map((index) => afterPoliteness(parsed, index))
    .find((index) => ((parsed.forms[index] ?? 0) & VERB_FORM.imperative) !== 0 && !isNounHere(parsed, index));
  if (at === undefined) return null;
  const isPointer = wordList("pointing", parsed.lang).has(parsed.words[at]?.lower ?? "");
  return isPointer && !isFollowedByParticle(parsed, at) ? null : at;
}

function commandCandidates(parsed: ParsedSentence): readonly number[] {
  const { words, roles, verbs } = parsed;
  const first = words.findIndex((word, at) => roles[at] === "main" && word.isWord);
  const verb = verbs[0] ?? words.length;
  const polite = wordList("polite", parsed.lang);
  const commas = words.flatMap((word, at) => {
    const isNext = roles[at + 1] === "main" && at > first && at < verb;
    return word.text === "," && (isNext || polite.has(words[at + 1]?.lower ?? "")) ? [at + 1] : [];
  });
  return [
    ...(first >= 0 && canBegin(parsed, first) ? [first, ...afterOpening(parsed, first)] : []),
    ...commas,
    ...words.flatMap((word, at) => (word.text === ":" ? [at + 1] : [])),
  ];
}

/** Words that an opening such as "Vid lukt" or "Finally" takes at most; in English a subject may follow it. */
const LONGEST_OPENING: Readonly<Record<Language, number>> = { sv: 4, en: 1 };

/** "Vid lukt häll några droppar …", "Slutligen ta …": a command after a word or phrase that was moved to the front. */
function afterOpening(parsed: ParsedSentence, first: number): readonly number[] {
  const { words, forms, roles, verbs, lang } = parsed;
  if (verbs.length > 0 || !wordList("openers", lang).has(words[first]?.lower ?? "")) return [];
  const at = words.findIndex(
    (word, index) =>
      index > first &&
      index <= first + LONGEST_OPENING[lang] &&
      roles[index] === "main" &&
      ((forms[index] ?? 0) & VERB_FORM.imperative) !== 0 &&
      wordList("before-object", lang).has(words[index + 1]?.lower ?? "") &&
      word.isWord,
  );
  return at < 0 ? [] : [at];
}

function afterPoliteness({ words, lang }: ParsedSentence, at: number): number {
  return wordList("polite", lang).has(words[at]?.lower ?? "") ? at + 1 : at;
}

/** "Report of incidents", but "Report all incidents". */
function isNounHere({ words, lang }: ParsedSentence, at: number): boolean {
  if (!wordList("nouns-too", lang).has(words[at]?.lower ?? "")) return false;
  const next = words[at + 1]?.lower ?? "";
  return !wordList("before-object", lang).has(next) && !isDefinite(next, lang);
}

/** "Grinden": a noun never stands directly before another in its definite form, a command does. */
function isDefinite(lower: string, lang: Language): boolean {
  const isLong = lower.length >= SHORTEST_DEFINITE;
  return isLong && [...wordList("definite-endings", lang)].some((ending) => lower.endsWith(ending));
}

/** The first word, pictures before it aside, or the first after a fronted clause; not one behind a dash. */
function canBegin({ words, roles }: ParsedSentence, at: number): boolean {
  const before = words[at - 1];
  if (words.slice(0, at).every(({ text }) => /^[\p{So}\p{M}\p{Cf}]+$/u.test(text))) return true;
  return before === undefined || roles[at - 1] === "subordinate" || /^[,:)(|\]]$/u.test(before.text);
}

/** "Se till", "se även över" are commands; "se bilaga 2" points. */
function isFollowedByParticle({ words, lang }: ParsedSentence, at: number): boolean {
  const isAdverb = wordList("adverbs", lang).has(words[at + 1]?.lower ?? "");
  return wordList("particles", lang).has(words[isAdverb ? at + 2 : at + 1]?.lower ?? "");
}

/** "Revideras senast: 2027-01-31" is a label and its value. */
function isLabelled({ words, verbs }: ParsedSentence): boolean {
  const colon = words.findIndex((word) => word.text === ":");
  return (
    colon > 0 &&
    colon <= LONGEST_LABEL &&
    colon < words.length - 1 &&
    !words.slice(colon + 1).some((word) => /^\p{Ll}{3}/u.test(word.text)) &&
    verbs.every((at) => at < colon)
  );
}

function prescribingVerb(parsed: ParsedSentence, disarmed: ReadonlySet<number>): Prescribing | null {
  for (const at of parsed.verbs) {
    const name = disarmed.has(at) ? null : prescribingForm(parsed, at);
    if (name !== null) return { at, name };
  }
  return null;
}

/** By which form a verb prescribes where an unmarked present does; null for one that describes. */
function prescribingForm(parsed: ParsedSentence, at: number): string | null {
  const { forms, words, lang } = parsed;
  const lower = words[at]?.lower ?? "";
  if (isPassiveWithAuxiliary(parsed, at)) return "passive";
  if (wordList("descriptive", lang).has(lower)) return null;
  const form = forms[at] ?? 0;
  if ((form & VERB_FORM.passivePresent) !== 0 || wordList("impersonal", lang).has(lower)) return "s-passive";
  return (form & VERB_FORM.present) !== 0 && hasRoleSubject(parsed, at) ? "present-with-role" : null;
}

/** "Requests are sent to the registrar", but not "the rules are based on". */
function isPassiveWithAuxiliary({ words, lang }: ParsedSentence, at: number): boolean {
  if (!wordList("passive-auxiliaries", lang).has(words[at]?.lower ?? "")) return false;
  const next = words[at + 1]?.lower ?? "";
  const after = wordList("adverbs", lang).has(next) ? (words[at + 2]?.lower ?? "") : next;
  const isParticiple = /^\p{L}{2,}ed$/u.test(after) || wordList("participles", lang).has(after);
  return isParticiple && !wordList("stative", lang).has(after);
}

/** Somebody stands before the verb, or directly after it when something else was moved to the front. */
function hasRoleSubject(parsed: ParsedSentence, verb: number): boolean {
  return parsed.words.some((_, at) => at !== verb && at <= verb + SUBJECT_WITHIN && isSomebody(parsed, at));
}

/** Whether somebody who acts is named before a word. */
export function namesSomebodyBefore(parsed: ParsedSentence, end: number): boolean {
  return parsed.words.some((_, at) => at < end && isSomebody(parsed, at));
}

function isSomebody(parsed: ParsedSentence, at: number): boolean {
  const lower = parsed.words[at]?.lower ?? "";
  if (parsed.openers.has(at + 1) && wordList("whoever", parsed.lang).has(lower)) return true;
  return isRole(lower, parsed);
}

function isRole(lower: string, { lang }: ParsedSentence): boolean {
  const roles = wordList("roles", lang);
  if (roles.has(lower)) return true;
  return endsWithWord(lower, roles) && !wordList("not-roles", lang).has(lower);
}

function isConstitutive({ words, roles, lang }: ParsedSentence): boolean {
  const constitutive = wordList("constitutive", lang);
  return words.some((word, at) => roles[at] === "main" && constitutive.has(word.lower));
}
