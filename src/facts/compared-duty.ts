/** One statement as it is compared with others on the same thing, and whether two of them say something else. */
import { isModalWord } from "../language/clause-tables.ts";
import { isStopWord, tokenize } from "../language/words.ts";
import type { AuditedDocument } from "../model/audited-document.ts";
import type { Language, StatementKind } from "../model/kinds.ts";
import type { Statement } from "../model/statement.ts";
import { unicodePattern } from "../text/pattern.ts";
import { parseTable } from "../text/table.ts";
import exclusiveVerbs from "./exclusive-verbs.tsv";
import { type Figure, figuresIn, isFigureWord } from "./figures.ts";
import { looseStem } from "./loose-stem.ts";

export interface Duty {
  readonly document: AuditedDocument;
  readonly statement: Statement;
  readonly lang: Language;
  /** Of the words that carry the subject, figures left out. */
  readonly stems: ReadonlySet<string>;
  /** Stems of the one who acts; empty when the statement does not say. */
  readonly actor: ReadonlySet<string>;
  readonly figures: readonly Figure[];
}

/** Share of the different stems of the two that stand in both. */
export const SAME_SUBJECT = 0.8;
/** Where nothing but the force or the one who acts differs, all but a word in ten must be the same. */
const SAME_WORDS = 0.9;
/** Fewer words are alike by chance. */
const FEWEST_STEMS = 4;
const FEWEST_BESIDE_ACTOR = 3;
/** "undantag från dessa föreskrifter": what is pointed at is another thing in each document. */
const POINTING = /(?<![\p{L}\p{N}])(?:denna|detta|dessa|den här|det här|de här|this|these)(?![\p{L}\p{N}])/iu;
/** Who decides what for whom is the very subject of such documents. */
const ORGANISING = "organiserande";
/** Forces of which two cannot hold at once, or would bind here what is free there. */
const OTHER_FORCE: ReadonlySet<string> = new Set([
  pair("prohibition", "permission"),
  pair("prohibition", "obligation"),
  pair("obligation", "recommendation"),
  pair("obligation", "permission"),
]);
const EXCLUSIVE: ReadonlyMap<string, RegExp> = new Map(
  (["sv", "en"] as const).map((lang) => [
    lang,
    unicodePattern(
      parseTable(exclusiveVerbs, ["språk", "mönster"])
        .filter(({ språk }) => språk === lang)
        .map(({ mönster }) => mönster)
        .join("|"),
    ),
  ]),
);

/** @returns null for what is compared with nothing: goals, short sentences, and what points at its own document */
export function dutyOf(document: AuditedDocument, statement: Statement): Duty | null {
  const lang = document.lang ?? "sv";
  if (statement.kind === "goal") return null;
  const text = textOf(statement);
  if (POINTING.test(text)) return null;
  const stems = stemsOf(text, lang);
  if (stems.size < FEWEST_STEMS) return null;
  const actor = stemsOf(statement.actor?.text ?? "", lang);
  return { document, statement, lang, stems, actor, figures: figuresIn(text, lang) };
}

/** The stems of what is to be done, without those of the one who does it. */
export function coreOf({ stems, actor }: Duty): ReadonlySet<string> {
  return new Set([...stems].filter((stem) => !actor.has(stem)));
}

/** Another figure, another force or somebody else, and the rest almost word for word the same. */
export function saysOtherwise(one: Duty, other: Duty): boolean {
  if (one.lang !== other.lang) return false;
  const likeness = shared(one.stems, other.stems);
  if (likeness >= SAME_SUBJECT && figuresDiffer(one.figures, other.figures)) return true;
  // What is told with other figures is told of another case.
  if (figuresOf(one) !== figuresOf(other)) return false;
  return hasOtherForce(one, other, likeness) || isDoneByAnother(one, other);
}

function hasOtherForce(one: Duty, other: Duty, likeness: number): boolean {
  const kinds = pair(one.statement.kind, other.statement.kind);
  const isForbidden = kinds === pair("prohibition", "permission");
  return likeness >= (isForbidden ? SAME_SUBJECT : SAME_WORDS) && OTHER_FORCE.has(kinds);
}

/** "Enhetschefen beslutar om undantag" here, "Förvaltningschefen beslutar om undantag" there. */
function isDoneByAnother(one: Duty, other: Duty): boolean {
  if (one.statement.kind !== other.statement.kind || areRelated(one.actor, other.actor)) return false;
  const [a, b] = [coreOf(one), coreOf(other)];
  return a.size >= FEWEST_BESIDE_ACTOR && shared(a, b) >= SAME_WORDS && [one, other].every(isExclusive);
}

function isExclusive({ document, statement, lang }: Duty): boolean {
  return document.family !== ORGANISING && EXCLUSIVE.get(lang)?.test(textOf(statement)) === true;
}

/** "chefen" may be the "enhetschef", and where nobody is named it may be anybody. */
function areRelated(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size === 0 || other.size === 0) return true;
  return [...one].some((a) => [...other].some((b) => a.endsWith(b) || b.endsWith(a)));
}

/** The same things counted, in the same order, and not as many. */
function figuresDiffer(one: readonly Figure[], other: readonly Figure[]): boolean {
  if (one.length === 0 || one.length !== other.length) return false;
  if (one.some(({ unit }, at) => unit === "" || unit !== other[at]?.unit)) return false;
  return one.some(({ value }, at) => value !== other[at]?.value);
}

function figuresOf({ figures }: Duty): string {
  return figures.map(({ value, unit }) => `${value} ${unit}`).join();
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const stem of one) if (other.has(stem)) both += 1;
  return both / (one.size + other.size - both);
}

function textOf({ leadIn, text }: Statement): string {
  return [leadIn ?? "", text].join(" ");
}

function stemsOf(text: string, lang: Language): ReadonlySet<string> {
  return new Set(
    tokenize(text.toLowerCase())
      .map(({ text: word }) => word)
      .filter((word) => /^\p{L}/u.test(word) && !isStopWord(word, lang))
      .filter((word) => !isFigureWord(word, lang) && !isModalWord(word, lang))
      .map((word) => looseStem(word, lang)),
  );
}

function pair(one: StatementKind, other: StatementKind): string {
  return [one, other].sort().join(" ");
}
