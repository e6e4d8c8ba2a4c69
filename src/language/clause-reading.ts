/** What is known while a sentence is read, and what single words are in it: modal verbs, supines, commands, nouns that look like verbs. */
import type { Language } from "../model/kinds.ts";
import { CLAUSE_TABLES, type ClauseKind, isModalWord } from "./clause-tables.ts";
import type { WordRole } from "./parsed-sentence.ts";
import type { Word } from "./sentence-words.ts";
import { FINITE, INFINITIVE, VERB_FORM, verbForms } from "./verb-forms.ts";
import { wordList } from "./word-lists.ts";

/** Words of a subject that stand between a comma and the modal verb at most. */
const LONGEST_SUBJECT = 4;
/** Words of a condition that tells what somebody thinks, to the verb of what is thought. */
const LONGEST_THOUGHT = 30;

export interface Clause {
  readonly kind: ClauseKind | "main" | "verb-first";
  readonly from: number;
  hasVerb: boolean;
  /** A modal verb stands and waits for its infinitive. */
  waits: boolean;
  modal: boolean;
  /** Begun by "att" or "to": an infinitive may be all the verb it has. */
  readonly infinitive: boolean;
}

export interface Reading {
  readonly lang: Language;
  readonly words: readonly Word[];
  readonly forms: number[];
  readonly roles: WordRole[];
  readonly verbs: number[];
  readonly openers: Set<number>;
  main: Clause;
  inner: Clause[];
  /** Where the present main clause began. */
  start: number;
  /** The last verb that a relative or conditional clause took without standing directly after its first word. */
  doubtful: number | null;
}

/** "May" with a capital in the middle of a sentence is the month. */
export function withMonths(words: readonly Word[]): readonly Word[] {
  return words.map((word, at) =>
    word.text === "May" && words[at - 1]?.isWord === true ? { ...word, lower: "may (month)" } : word,
  );
}

/** @returns `VERB_FORM` flags of a word; 0 for one that looks like a verb but is mostly something else */
export function formOf(lower: string, lang: Language): number {
  const finite = CLAUSE_TABLES[lang].finite.get(lower);
  // "må" is a present and an infinitive.
  if (finite !== undefined)
    return (finite.isPast ? VERB_FORM.past : VERB_FORM.present) | (verbForms(lower, lang) & INFINITIVE);
  return wordList("homographs", lang).has(lower) ? 0 : verbForms(lower, lang);
}

/** A clause that begins at a word, without a verb so far. */
export function clause(kind: Clause["kind"], from: number, given: Partial<Clause> = {}): Clause {
  return { hasVerb: false, waits: false, modal: false, infinitive: false, ...given, kind, from };
}

/** "lämnat", "lämnats", "tagit": what follows "har", which an inner clause may leave out. */
export function isSupine(lower: string, lang: Language): boolean {
  if (lang !== "sv") return false;
  const active = lower.endsWith("ts") ? lower.slice(0, -1) : lower;
  if (active.endsWith("at")) return (verbForms(active.slice(0, -1), lang) & VERB_FORM.infinitive) !== 0;
  return wordList("supines", lang).has(active);
}

/** "Before entering a contract": a clause that never gets a verb of its own. */
export function isParticipleNext({ words, lang }: Reading, at: number): boolean {
  return lang === "en" && /^\p{L}{2,}ing$/u.test(words[at]?.lower ?? "");
}

/** "att informera", "att skriftligen informera", but not "att barn lämnas". */
export function isInfinitiveNext({ words, forms, lang }: Reading, at: number): boolean {
  if (((forms[at] ?? 0) & INFINITIVE) !== 0) return true;
  const adverb = words[at]?.lower ?? "";
  const isAdverb = wordList("adverbs", lang).has(adverb) || /(?:ligt|iskt|igen|igt|vis)$/u.test(adverb);
  return isAdverb && ((forms[at + 1] ?? 0) & INFINITIVE) !== 0;
}

/** A modal verb, after its subject at most, begins the main clause: ", the board may …". */
export function isModalSoon(reading: Reading, from: number): boolean {
  if (isModal(reading, from)) return true;
  if (reading.lang === "sv") return false;
  for (let at = from; at <= from + LONGEST_SUBJECT && reading.words[at]?.isWord === true; at += 1) {
    if (isModal(reading, at)) return true;
  }
  return false;
}

/** Whether the word there waits for an infinitive. */
export function isModal({ words, lang }: Reading, at: number): boolean {
  return isModalWord(words[at]?.lower ?? "", lang);
}

/** Whether a verb is joined to one before it. */
export function isCoordinated({ words, lang }: Reading, at: number): boolean {
  const joins = wordList("coordinators", lang);
  const before = words[at - 1]?.lower ?? "";
  if (joins.has(before)) return true;
  // "… om det behövs eller inte ska …"
  if (wordList("negations", lang).has(before) && /^(?:eller|or)$/u.test(words[at - 2]?.lower ?? ""))
    return false;
  return wordList("adverbs", lang).has(before) && joins.has(words[at - 2]?.lower ?? "");
}

/** "If you suspect a password has leaked": what is thought needs no "that", and its verb is not that of the main clause. */
export function isThought({ words, lang }: Reading, { kind, from, hasVerb }: Clause, at: number): boolean {
  if (kind !== "condition" || !hasVerb || at - from > LONGEST_THOUGHT) return false;
  const thinking = wordList("thinking", lang);
  const since = words.slice(from, at);
  return since.some(({ lower }) => thinking.has(lower)) && since.every(({ text }) => text !== ",");
}

/** Whether a condition begins another main clause, behind the word that joins them. */
export function beginsMainClause({ words, lang }: Reading, { kind, from }: Clause): boolean {
  return kind === "condition" && wordList("coordinators", lang).has(words[from - 1]?.lower ?? "");
}

/** "Om larmet går ring 112": the command begins the main clause although no comma ends the condition. */
export function isCommandAfterCondition({ words, forms, main, inner, lang }: Reading, at: number): boolean {
  const top = inner.at(-1);
  if (main.hasVerb || top?.kind !== "condition" || !top.hasVerb || top.waits) return false;
  if (((forms[at] ?? 0) & VERB_FORM.imperative) === 0) return false;
  const before = words[at - 1];
  if (before === undefined || !before.isWord || wordList("coordinators", lang).has(before.lower))
    return false;
  const next = words[at + 1]?.lower ?? "";
  const goesOn =
    wordList("coordinators", lang).has(next) && ((forms[at + 2] ?? 0) & VERB_FORM.imperative) !== 0;
  return goesOn || wordList("before-object", lang).has(next) || /^\p{N}/u.test(next);
}

/** "The nurse records the dose": directly after whoever acts, what looks like a noun in -s is the verb. */
export function isNounTurnedVerb({ lang, words, main, inner }: Reading, at: number): boolean {
  if (lang !== "en" || main.hasVerb || inner.length > 0) return false;
  const isLikeVerb = (verbForms(words[at]?.lower ?? "", lang) & VERB_FORM.present) !== 0;
  // "Visitor logs" are logs.
  const goesOn = wordList("before-object", lang).has(words[at + 1]?.lower ?? "");
  const isNamed = wordList("before-plural", lang).has(words[at - 2]?.lower ?? "");
  return isLikeVerb && (isNamed || goesOn) && wordList("roles", lang).has(words[at - 1]?.lower ?? "");
}

/** English plural presents look like infinitives: where a clause lacks its verb, after "who", "which" or "you" they are presents. */
export function isPluralPresent({ lang, words, main, inner }: Reading, at: number): boolean {
  const top = inner.at(-1) ?? main;
  if (lang !== "en" || top.hasVerb) return false;
  if (top.kind === "relative") return at - top.from <= 1;
  const isAdverbBefore = wordList("adverbs", lang).has(words[at - 1]?.lower ?? "");
  const subject = words[isAdverbBefore ? at - 2 : at - 1]?.lower ?? "";
  return wordList("plural-subjects", lang).has(subject);
}

/** Whether a word can be the verb of a clause by its form alone. */
export function isFiniteWord(lower: string, lang: Language): boolean {
  return (formOf(lower, lang) & FINITE) !== 0;
}
