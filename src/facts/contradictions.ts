/**
 * Documents that say something else of the same thing: another amount, time or date, or forbidden here and allowed there.
 * Precise before complete: the words around the figure must be almost the same, and both documents must hold for the same
 * people.
 */
import { byStanding, holdForTheSame } from "../domain/standing.ts";
import { isStopWord, tokenize } from "../language/words.ts";
import type { AuditedDocument } from "../model/audited-document.ts";
import type { Language } from "../model/kinds.ts";
import type { Relation } from "../model/relation.ts";
import type { Statement } from "../model/statement.ts";
import { type Figure, figuresIn, isFigureWord } from "./figures.ts";
import { looseStem } from "./loose-stem.ts";

interface Duty {
  readonly document: AuditedDocument;
  readonly statement: Statement;
  readonly lang: Language;
  /** Of the words that carry the subject, figures left out. */
  readonly stems: ReadonlySet<string>;
  readonly figures: readonly Figure[];
}

/** Share of the different stems of the two that stand in both. */
const SAME_SUBJECT = 0.8;
/** Fewer words are alike by chance. */
const FEWEST_STEMS = 4;
/** So many of a statement's rarest stems are looked up. */
const KEYS = 2;
/** What so many statements share is a set phrase. */
const MOST_IN_GROUP = 60;
/** Evidence of one pair of documents; each takes two quotations. */
const MOST_PAIRS = 3;
/** Without figures only these can say the opposite of each other. */
const OPPOSED: ReadonlySet<Statement["kind"]> = new Set(["prohibition", "permission"]);

/** @returns one relation for each pair of documents, from the one to look at first: decided lower down, else earlier */
export function contradictions(documents: readonly AuditedDocument[]): Relation[] {
  const pairs = new Map<string, { readonly from: Duty; readonly to: Duty }[]>();
  for (const [one, other] of candidates(documents.flatMap(dutiesOf))) {
    if (!saysOtherwise(one, other) || !holdForTheSame(one.document, other.document)) continue;
    const [from, to] = byStanding(other.document, one.document) < 0 ? [one, other] : [other, one];
    const key = `${from.document.path}\0${to.document.path}`;
    const known = pairs.get(key);
    if (known === undefined) pairs.set(key, [{ from, to }]);
    else known.push({ from, to });
  }
  return [...pairs.values()].flatMap((found) => {
    const [first] = found;
    if (first === undefined) return [];
    const evidence = found.slice(0, MOST_PAIRS).flatMap(({ from, to }) => [quoted(from), quoted(to)]);
    return [
      { kind: "contradicts", from: first.from.document.path, to: first.to.document.path, score: 1, evidence },
    ];
  });
}

function dutiesOf(document: AuditedDocument): Duty[] {
  const lang = document.lang ?? "sv";
  return document.statements.flatMap((statement) => {
    if (statement.kind === "goal") return [];
    const text = [statement.leadIn ?? "", statement.text].join(" ");
    const figures = figuresIn(text, lang);
    if (figures.length === 0 && !OPPOSED.has(statement.kind)) return [];
    const stems = new Set(
      tokenize(text.toLowerCase())
        .map(({ text: word }) => word)
        .filter((word) => /^\p{L}/u.test(word) && !isStopWord(word, lang) && !isFigureWord(word, lang))
        .map((word) => looseStem(word, lang)),
    );
    return stems.size < FEWEST_STEMS ? [] : [{ document, statement, lang, stems, figures }];
  });
}

/** Pairs of different documents that share their rarest words, each pair of statements once. */
function* candidates(duties: readonly Duty[]): Generator<readonly [Duty, Duty]> {
  const seen = new Set<string>();
  for (const members of groupsOf(duties)) {
    if (members.length > MOST_IN_GROUP) continue;
    for (const [left, right] of pairsOf(members)) {
      const [one, other] = [duties[left], duties[right]];
      const pair = `${left} ${right}`;
      if (one === undefined || other === undefined || one.document === other.document) continue;
      if (seen.has(pair)) continue;
      seen.add(pair);
      yield [one, other];
    }
  }
}

/** Positions of the duties that have one of their rarest stems in common. */
function groupsOf(duties: readonly Duty[]): Iterable<readonly number[]> {
  const frequency = new Map<string, number>();
  for (const { stems } of duties)
    for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const byFrequency = (a: string, b: string): number =>
    (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1);
  const groups = new Map<string, number[]>();
  for (const [index, { stems }] of duties.entries()) {
    for (const key of [...stems].sort(byFrequency).slice(0, KEYS)) {
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [index]);
      else known.push(index);
    }
  }
  return groups.values();
}

function* pairsOf(members: readonly number[]): Generator<readonly [number, number]> {
  for (const [position, left] of members.entries())
    for (const right of members.slice(position + 1)) yield [left, right];
}

function saysOtherwise(one: Duty, other: Duty): boolean {
  if (one.lang !== other.lang || !isSameSubject(one.stems, other.stems)) return false;
  return figuresDiffer(one.figures, other.figures) || isForbiddenInOne(one, other);
}

function isSameSubject(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const stem of one) if (other.has(stem)) shared += 1;
  return shared / (one.size + other.size - shared) >= SAME_SUBJECT;
}

/** The same things counted, in the same order, and not as many. */
function figuresDiffer(one: readonly Figure[], other: readonly Figure[]): boolean {
  if (one.length === 0 || one.length !== other.length) return false;
  if (one.some(({ unit }, at) => unit === "" || unit !== other[at]?.unit)) return false;
  return one.some(({ value }, at) => value !== other[at]?.value);
}

/** What is told with other figures is told of another case. */
function isForbiddenInOne(one: Duty, other: Duty): boolean {
  const kinds = new Set([one.statement.kind, other.statement.kind]);
  if (!kinds.has("prohibition") || !kinds.has("permission")) return false;
  const figures = (duty: Duty): string => duty.figures.map(({ value, unit }) => `${value} ${unit}`).join();
  return figures(one) === figures(other);
}

function quoted({ document, statement }: Duty): Relation["evidence"][number] {
  return { document: document.path, text: statement.text, place: statement.place };
}
