/** Tells main from subordinate clauses by where their verbs stand: "ska" lays something down in a main clause only. */
import type { Language } from "../model/kinds.ts";
import {
  beginsMainClause,
  type Clause,
  clause,
  formOf,
  isCommandAfterCondition,
  isCoordinated,
  isFiniteWord,
  isInfinitiveNext,
  isModal,
  isModalSoon,
  isNounTurnedVerb,
  isParticipleNext,
  isPluralPresent,
  isSupine,
  isThought,
  type Reading,
  withMonths,
} from "./clause-reading.ts";
import { CLAUSE_TABLES, type Subordinator } from "./clause-tables.ts";
import { outsideRoles } from "./outside-words.ts";
import type { ParsedSentence, WordRole } from "./parsed-sentence.ts";
import { sentenceWords } from "./sentence-words.ts";
import { FINITE, INFINITIVE, VERB_FORM } from "./verb-forms.ts";
import { wordList } from "./word-lists.ts";

/** Words at most from the beginning of a clause like "om möjligt," that has no verb of its own. */
const LONGEST_ELLIPSIS = 4;
const CLAUSE_SIGNS: ReadonlySet<string> = new Set([":", ";", "•", "|"]);
/** A dash begins a clause anew only where one has ended: it may also stand around a remark. */
const DASHES: ReadonlySet<string> = new Set(["–", "—", "-"]);

/** Analyses one sentence or list item, in time linear in its length. */
export function parseSentence(text: string, lang: Language): ParsedSentence {
  const words = lang === "en" ? withMonths(sentenceWords(text)) : sentenceWords(text);
  const reading: Reading = {
    lang,
    words,
    forms: words.map((word) => formOf(word.lower, lang)),
    roles: [],
    verbs: [],
    openers: new Set(),
    main: clause("main", 0),
    inner: [],
    start: 0,
    doubtful: null,
  };
  const outside = outsideRoles(words);
  let at = 0;
  while (at < words.length) {
    const role = outside[at];
    if (role === undefined || role === "main") at += readWord(reading, at);
    else {
      reading.roles.push(role);
      at += 1;
    }
  }
  settleVerblessMain(reading);
  const { forms, roles, verbs, openers } = reading;
  return { text, lang, words, forms, roles, verbs, verbsAt: new Set(verbs), openers };
}

/** @returns how many words were read */
function readWord(reading: Reading, at: number): number {
  const word = reading.words[at];
  if (word === undefined) return 1;
  if (!word.isWord) {
    readSign(reading, at, word.text);
    return 1;
  }
  const opener = subordinatorAt(reading, at);
  // "If you are unsure please ask": nobody is polite in the middle of a condition.
  if (wordList("polite", reading.lang).has(word.lower) && reading.inner.at(-1)?.kind === "condition")
    reading.inner = [];
  if (opener !== null) return openClause(reading, at, opener);
  if (isFiniteAt(reading, at)) readVerb(reading, at);
  else {
    if (isCommandAfterCondition(reading, at)) reading.inner = [];
    else if (((reading.forms[at] ?? 0) & INFINITIVE) !== 0) readInfinitive(reading, word.lower);
    else if (isSupine(word.lower, reading.lang)) readSupine(reading);
    reading.roles.push(roleOf(reading));
  }
  return 1;
}

/** An infinitive completes the clause that waits for one; behind a finished inner clause that is the main clause. */
function readInfinitive(reading: Reading, lower: string): void {
  const top = reading.inner.at(-1);
  const goesOn = wordList("modal-infinitives", reading.lang).has(lower);
  if (top === undefined) reading.main.waits &&= goesOn;
  else if (top.waits || (top.infinitive && !top.hasVerb)) {
    top.waits = goesOn;
    top.hasVerb = true;
  } else if (reading.main.waits && top.kind !== "verb-first") {
    reading.inner = [];
    reading.main.waits = false;
  }
}

/** "Uppgifter som lämnats": in an inner clause "har" may be left out. */
function readSupine({ inner }: Reading): void {
  const top = inner.at(-1);
  if (top !== undefined) top.hasVerb = true;
}

function roleOf({ inner }: Reading): WordRole {
  return inner.length === 0 ? "main" : "subordinate";
}

function readSign(reading: Reading, at: number, sign: string): void {
  const isBreak = CLAUSE_SIGNS.has(sign) || (DASHES.has(sign) && at > 0 && reading.main.hasVerb);
  if (isBreak) beginAnew(reading, at + 1);
  else if (sign === ",") readComma(reading, at);
  reading.roles.push(roleOf(reading));
}

function beginAnew(reading: Reading, from: number): void {
  settleVerblessMain(reading);
  reading.main = clause("main", from);
  reading.inner = [];
  reading.start = from;
  reading.doubtful = null;
}

function readComma(reading: Reading, at: number): void {
  const top = reading.inner.at(-1);
  if (top === undefined) return;
  if (top.hasVerb) {
    if (top.kind === "relative") reading.inner.pop();
    else reading.inner = [];
  } else if (
    top.kind === "condition" &&
    (at - top.from <= LONGEST_ELLIPSIS || isModalSoon(reading, at + 1))
  ) {
    // Either it has no verb ("när så är lämpligt,"), or one that no table knows.
    reading.inner.pop();
    // The comma ends the clause around it too: "If you are hurt while on duty, report it".
    if (reading.inner.at(-1)?.hasVerb === true) readComma(reading, at);
  }
}

function subordinatorAt(reading: Reading, at: number): Subordinator | null {
  const { words, lang } = reading;
  const candidates = CLAUSE_TABLES[lang].subordinators.get(words[at]?.lower ?? "") ?? [];
  const found = candidates.find((row) => row.words.every((word, step) => words[at + step]?.lower === word));
  return found !== undefined && beginsClause(reading, at, found) ? found : null;
}

function beginsClause(reading: Reading, at: number, row: Subordinator): boolean {
  if (row.kind === "idiom") return true;
  const { words, main, inner, lang, start } = reading;
  const next = words[at + row.words.length];
  if (at === start) {
    if (row.first !== "verb") return row.first === "clause";
    return next !== undefined && !isFiniteWord(next.lower, lang);
  }
  // Its subject comes first: "läggas om ställs" holds a particle, "då ska" an adverb.
  if (row.kind === "condition" && next !== undefined && isFiniteWord(next.lower, lang)) return false;
  if (row.anywhere) return true;
  const before = words[at - 1];
  const joined = before !== undefined && (!before.isWord || wordList("coordinators", lang).has(before.lower));
  return joined || main.hasVerb || (inner.at(-1)?.hasVerb ?? false);
}

function openClause(reading: Reading, at: number, row: Subordinator): number {
  const length = row.words.length;
  const role: WordRole = row.kind === "idiom" ? roleOf(reading) : "subordinate";
  if (row.kind !== "idiom") reading.openers.add(at);
  const above = reading.inner.at(-1);
  // "Vilken färg som väljs": one clause, begun by two words.
  if (row.kind === "relative" && above?.kind === "content" && !above.hasVerb && !above.infinitive) {
    for (let step = 0; step < length; step += 1) reading.roles.push(role);
    return length;
  }
  for (let step = 0; step < length; step += 1) reading.roles.push(role);
  if (row.kind === "idiom") {
    reading.forms.fill(0, at, at + length);
    return length;
  }
  const last = row.words.at(-1);
  const isInfinitive = last === "to" || (last === "att" && isInfinitiveNext(reading, at + length));
  reading.inner.push(
    clause(row.kind, at, {
      hasVerb: isInfinitive || isParticipleNext(reading, at + length),
      waits: isInfinitive,
      modal: isInfinitive,
      infinitive: last === "att" || last === "to",
    }),
  );
  return length;
}

function isFiniteAt(reading: Reading, at: number): boolean {
  const form = reading.forms[at] ?? 0;
  const before = reading.words[at - 1]?.lower ?? "";
  if (wordList("infinitive-marks", reading.lang).has(before)) return false;
  // "Egna tankar": a noun in the plural that looks like a verb.
  if (form === VERB_FORM.present && wordList("before-plural", reading.lang).has(before)) return false;
  if ((form & FINITE) !== 0) return true;
  if (isNounTurnedVerb(reading, at)) {
    reading.forms[at] = VERB_FORM.present;
    return true;
  }
  return (form & INFINITIVE) !== 0 && isPluralPresent(reading, at);
}

function readVerb(reading: Reading, at: number): void {
  const form = reading.forms[at] ?? 0;
  const current = reading.inner.at(-1) ?? reading.main;
  if ((form & INFINITIVE) !== 0 && (current.waits || (current.modal && isCoordinated(reading, at)))) {
    current.waits = wordList("modal-infinitives", reading.lang).has(reading.words[at]?.lower ?? "");
    reading.roles.push(roleOf(reading));
    return;
  }
  if ((form & INFINITIVE) !== 0 && completesMain(reading)) {
    reading.inner = [];
    readInfinitive(reading, reading.words[at]?.lower ?? "");
    reading.roles.push("main");
    return;
  }
  if (isVerbFirst(reading, at)) {
    reading.inner.push(clause("verb-first", at, { hasVerb: true }));
    setModal(reading, at, reading.inner.at(-1));
    reading.roles.push("subordinate");
    return;
  }
  giveVerb(reading, at);
}

/** "… får endast det som har anmälts upptas": what could be a present is the infinitive that the main clause waits for. */
function completesMain({ inner, main }: Reading): boolean {
  const top = inner.at(-1);
  return main.waits && top?.hasVerb === true && !top.waits && top.kind === "relative";
}

/** "Upptäcks mögel ska …": a condition without "om". Commands begin with their verb too, but lay something down. */
function isVerbFirst({ lang, words, forms, start }: Reading, at: number): boolean {
  if (lang !== "sv" || at !== start || words.at(-1)?.text === "?") return false;
  return ((forms[at] ?? 0) & VERB_FORM.imperative) === 0;
}

function giveVerb(reading: Reading, at: number): void {
  const { inner, main } = reading;
  const top = inner.at(-1);
  const joined = isCoordinated(reading, at);
  // A clause never opens with "och" before its verb: "räknas som utkast och får inte spridas" goes on with the main clause.
  if (top?.hasVerb === false && joined && main.hasVerb) reading.inner = [];
  // "… finns, och i de fall brister upptäcks bör de anmälas": another main clause, begun by its condition.
  if (top?.hasVerb === true && !joined && main.hasVerb && beginsMainClause(reading, top)) reading.inner = [];
  if (top !== undefined && isThought(reading, top, at)) {
    setModal(reading, at, top);
    reading.roles.push("subordinate");
    return;
  }
  if (top?.hasVerb === true && (!main.hasVerb || joined)) closeFor(reading, at);
  const taker = reading.inner.at(-1) ?? main;
  if (taker !== main && !taker.hasVerb && at - taker.from > 1 && mayLend(reading, taker, at))
    reading.doubtful = at;
  taker.hasVerb = true;
  setModal(reading, at, taker);
  reading.roles.push(roleOf(reading));
  if (taker === main) reading.verbs.push(at);
}

/** A clause in the middle may have taken the verb of the main one when that is an auxiliary or the like. */
function mayLend({ words, lang, start }: Reading, taker: Clause, at: number): boolean {
  return (
    taker.kind !== "content" && taker.from > start && CLAUSE_TABLES[lang].finite.has(words[at]?.lower ?? "")
  );
}

function setModal(reading: Reading, at: number, taker: Clause | undefined): void {
  if (taker === undefined) return;
  taker.waits = isModal(reading, at);
  taker.modal = taker.waits;
}

/** Ends inner clauses until one is met that lacks its verb. A coordinated verb belongs to the main clause once that has a verb. */
function closeFor(reading: Reading, at: number): void {
  const { main } = reading;
  if (!main.hasVerb && isCoordinated(reading, at)) return;
  while (reading.inner.length > 0 && (main.hasVerb || reading.inner.at(-1)?.hasVerb === true)) {
    reading.inner.pop();
  }
}

/** A main clause must have a verb: when none was left for it, the last doubtful one was its own. */
function settleVerblessMain(reading: Reading): void {
  const { main, roles, words } = reading;
  if (main.hasVerb) return;
  const own =
    reading.inner.find((inner) => inner.kind === "verb-first")?.from ??
    verbFirstFrom(reading) ??
    reading.doubtful;
  if (own === null) return;
  for (let at = own; at < roles.length && !reading.openers.has(at); at += 1) {
    if (roles[at] === "subordinate") roles[at] = "main";
  }
  if (words[own] !== undefined) reading.verbs.push(own);
}

/** The clause that began with its verb may have been closed by a comma. */
function verbFirstFrom({ roles, forms, start, lang }: Reading): number | null {
  const beginsWithVerb =
    lang === "sv" && roles[start] === "subordinate" && ((forms[start] ?? 0) & FINITE) !== 0;
  return beginsWithVerb ? start : null;
}
