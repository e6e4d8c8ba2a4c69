/** Phrases of the language tables: how they are written, and where they stand in a parsed sentence. */
import type { Language } from "../model/kinds.ts";
import { isModalWord } from "./clause-tables.ts";
import type { ParsedSentence } from "./parsed-sentence.ts";
import { FINITE, INFINITIVE, VERB_FORM } from "./verb-forms.ts";
import { endsWithWord, wordList } from "./word-lists.ts";

interface Element {
  readonly kind:
    | "words"
    | "ending"
    | "beginning"
    | "form"
    | "year"
    | "number"
    | "name"
    | "gap"
    | "start"
    | "end";
  readonly words: ReadonlySet<string>;
  /** Ending or beginning of a word; "" for the other kinds. */
  readonly part: string;
  readonly form: number;
  readonly optional: boolean;
  /** Compounds count by their last part: "klimatstrategin", "enhetschefen". */
  readonly compounds: boolean;
}

export interface Phrase {
  readonly elements: readonly Element[];
  /** Counts in subordinate clauses too. */
  readonly anywhere: boolean;
}

/** At most so many words are skipped by "…": bounds the search, and no phrase of ordinary language needs more. */
const LONGEST_GAP = 24;
const LONGEST_LOOSE_GAP = 8;
const COMPOUNDING = ["@roles", "@document", "@bodies"];
const NOTHING: ReadonlySet<string> = new Set();
const FORMS: Readonly<Record<string, number>> = {
  INF: INFINITIVE,
  PRES: FINITE,
  SPAS: VERB_FORM.passivePresent,
  SINF: VERB_FORM.passiveInfinitive,
  PASSIVE: VERB_FORM.passivePresent,
  CMD: VERB_FORM.imperative,
  UPPM: VERB_FORM.imperative,
};
/** Written like no other word: "CivicActions", "ISM". */
const NAME = /^(?:\p{Lu}{2,}|\p{Lu}\p{Ll}+\p{Lu}\p{L}*)$/u;
const YEAR = /^(?:19|20)\p{N}{2}$/u;

/** @param source as the head of the tables describes it: "får … inte/ej", "@organisation ska (alltid) vara" */
export function compilePhrase(source: string, lang: Language, anywhere: boolean): Phrase {
  return { elements: source.split(/\s+/u).map((part) => elementOf(part, lang)), anywhere };
}

function elementOf(source: string, lang: Language): Element {
  const optional = source.startsWith("(") && source.endsWith(")") && source.length > 2;
  const part = optional ? source.slice(1, -1) : source;
  const element: Element = { kind: "words", words: NOTHING, part: "", form: 0, optional, compounds: false };
  const form = FORMS[part];
  if (form !== undefined) return { ...element, kind: "form", form };
  if (part === "…") return { ...element, kind: "gap" };
  if (part === "^") return { ...element, kind: "start" };
  if (part === "$") return { ...element, kind: "end" };
  if (part === "ÅR" || part === "YEAR") return { ...element, kind: "year" };
  if (part === "NAMN" || part === "NAME") return { ...element, kind: "name" };
  if (part === "TAL" || part === "NUMBER") return { ...element, kind: "number" };
  if (part.length > 1 && part.endsWith("*") && !part.includes("/"))
    return { ...element, kind: "beginning", part: part.slice(0, -1) };
  return wordsElement(element, part, lang);
}

/** "ansvar/@roles/*ansvar": words and lists of words; one of them may be an ending. */
function wordsElement(element: Element, part: string, lang: Language): Element {
  const words = part
    .split("/")
    .flatMap((word) => (word.startsWith("@") ? [...wordList(word.slice(1), lang)] : [word]));
  const ending = words.find((word) => word.startsWith("*") && word.length > 1);
  const plain = new Set(words.filter((word) => word !== ending));
  const compounds = lang === "sv" && COMPOUNDING.some((list) => part.includes(list));
  return ending === undefined
    ? { ...element, words: plain, compounds }
    : { ...element, kind: "ending", words: plain, part: ending.slice(1) };
}

/** The words that can stand first, for an index; null when any word can. */
export function firstWords(phrase: Phrase): ReadonlySet<string> | null {
  const first = phrase.elements.find((element) => element.kind !== "start" && element.kind !== "gap");
  const isPlain = first?.kind === "words" && !first.optional && !first.compounds;
  return isPlain ? first.words : null;
}

/** Words of which the phrase holds one wherever it stands; null when it can do without any. */
export function neededWords(phrase: Phrase): ReadonlySet<string> | null {
  const plain = phrase.elements.filter(
    ({ kind, optional, compounds }) => kind === "words" && !optional && !compounds,
  );
  return plain.map(({ words }) => words).sort((a, b) => a.size - b.size)[0] ?? null;
}

interface Search {
  readonly parsed: ParsedSentence;
  readonly phrase: Phrase;
  readonly begins: (at: number) => boolean;
  /** Words that carried the phrase so far; those only skipped or of an open form are left out. */
  readonly held: number[];
}

export interface PhraseSearch {
  readonly parsed: ParsedSentence;
  /** Whether a sentence, or a part that stands like one, begins at a word. */
  readonly begins: (at: number) => boolean;
}

/**
 * Looks for a phrase that begins at one word.
 * @returns the words that hold the phrase, or null
 */
export function matchPhrase(
  { parsed, begins }: PhraseSearch,
  phrase: Phrase,
  at: number,
): readonly number[] | null {
  const search: Search = { parsed, phrase, begins, held: [] };
  return matchFrom(search, at, 0) ? search.held : null;
}

function matchFrom(search: Search, at: number, step: number): boolean {
  const element = search.phrase.elements[step];
  if (element === undefined) return true;
  if (element.kind === "start") return search.begins(at) && matchFrom(search, at, step + 1);
  if (element.kind === "end") return isEnd(search, at) && matchFrom(search, at, step + 1);
  if (element.kind === "gap") return matchAfterGap(search, at, step + 1);
  if (fits(search, at, element)) {
    const holds = element.kind !== "form";
    if (holds) search.held.push(at);
    if (matchFrom(search, at + 1, step + 1)) return true;
    if (holds) search.held.pop();
  }
  return element.optional && matchFrom(search, at, step + 1);
}

/** The end of a lead-in stands before its colon. */
function isEnd({ parsed }: Search, at: number): boolean {
  return at >= parsed.words.length || (at === parsed.words.length - 1 && parsed.words[at]?.isWord === false);
}

function matchAfterGap(search: Search, from: number, step: number): boolean {
  const most = search.phrase.anywhere ? LONGEST_LOOSE_GAP : LONGEST_GAP;
  for (let at = from; at <= from + most && at < search.parsed.words.length; at += 1) {
    if (matchFrom(search, at, step)) return true;
    if (!canSkip(search, at)) return false;
  }
  return false;
}

/** A gap never crosses a sign that ends a clause, nor a verb of the main clause. */
function canSkip({ parsed, phrase }: Search, at: number): boolean {
  const word = parsed.words[at];
  const role = parsed.roles[at];
  if (word === undefined) return false;
  if (role === "aside" || role === "quote") return true;
  if (!word.isWord) return /^[,./&%§"'’”-]$/u.test(word.text);
  if (phrase.anywhere || role === "subordinate") return true;
  return !isVerbHere(parsed, at);
}

/** Infinitives after a modal and finite verbs; an English noun that looks like a verb is one only where a verb can stand. */
function isVerbHere({ forms, verbsAt, words, lang }: ParsedSentence, at: number): boolean {
  if (verbsAt.has(at)) return true;
  if (((forms[at] ?? 0) & (INFINITIVE | FINITE)) === 0) return false;
  const before = words[at - 1]?.lower ?? "";
  return (
    lang === "sv" || isModalWord(before, lang) || VERB_BEFORE.some((list) => wordList(list, lang).has(before))
  );
}

const VERB_BEFORE = ["infinitive-marks", "adverbs", "coordinators"];

/** "att" itself, and the infinitive directly after it, belong to the phrase that they complete. */
function standsOpen({ openers }: ParsedSentence, at: number, element: Element): boolean {
  return openers.has(at) || (element.kind === "form" && openers.has(at - 1));
}

function fits({ parsed, phrase }: Search, at: number, element: Element): boolean {
  const word = parsed.words[at];
  const role = parsed.roles[at];
  if (word === undefined || role === "aside" || role === "quote") return false;
  if (!phrase.anywhere && role !== "main" && !standsOpen(parsed, at, element)) return false;
  switch (element.kind) {
    case "words":
      return element.words.has(word.lower) || (element.compounds && endsWithWord(word.lower, element.words));
    case "ending":
      return element.words.has(word.lower) || (word.lower.endsWith(element.part) && word.isWord);
    case "beginning":
      return word.lower.startsWith(element.part);
    case "form":
      return ((parsed.forms[at] ?? 0) & element.form) !== 0;
    case "year":
      return YEAR.test(word.text);
    case "name":
      return NAME.test(word.text);
    case "number":
      return /^\p{N}/u.test(word.text);
    default:
      return false;
  }
}
