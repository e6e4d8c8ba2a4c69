/** Statements that say the same in two documents, whatever the forms of their words. */
import { wordList } from "../language/word-lists.ts";
import { tokenize } from "../language/words.ts";
import type { AuditedDocument } from "../model/audited-document.ts";
import type { Language } from "../model/kinds.ts";
import type { Statement } from "../model/statement.ts";
import type { SaidTwice } from "../model/topic.ts";
import { figuresIn } from "./figures.ts";
import { looseStems } from "./loose-stem.ts";
import { rarestMembers } from "./rarest-members.ts";

/** Share of the different stems of the two that stand in both. */
const ALIKE = 0.75;
/** Shorter statements are alike by chance, unless all of it is the same. */
const FEWEST_STEMS = 4;
const FEWEST_WHEN_EQUAL = 3;
interface Stemmed {
  readonly path: string;
  readonly statement: Statement;
  readonly stems: ReadonlySet<string>;
  /** What is told with other figures is not the same. */
  readonly figures: string;
}

export interface SayingDocument extends Pick<AuditedDocument, "path" | "lang"> {
  readonly statements: readonly Statement[];
}

/** @returns each pair once; of a statement that stands in several documents the first is paired with each */
export function saidTwice(documents: readonly SayingDocument[]): SaidTwice[] {
  const stemmed = documents.flatMap(stemmedOf);
  const rarest = rarestMembers(
    stemmed.map(({ stems }) => stems),
    { share: ALIKE, fewest: 1 },
  );
  const byStem = new Map<string, number[]>();
  const seconds: Stemmed[][] = stemmed.map(() => []);
  const said = new Set<string>();
  for (const [at, second] of stemmed.entries()) {
    const keys = lookedUp(second, rarest[at] ?? []);
    const first = firstOf(second, { keys, byStem, stemmed });
    if (first !== null) {
      seconds[first]?.push(second);
      continue;
    }
    // What a document says again leads to no other pair than the first time.
    const itself = [second.path, second.statement.kind, second.figures, ...[...second.stems].sort()].join(
      "\0",
    );
    if (said.has(itself)) continue;
    said.add(itself);
    for (const key of keys) {
      const known = byStem.get(key);
      if (known === undefined) byStem.set(key, [at]);
      else known.push(at);
    }
  }
  return stemmed.flatMap((first, at) =>
    (seconds[at] ?? []).map((second) => ({ first: placed(first), second: placed(second) })),
  );
}

function stemmedOf({ path, lang: told, statements }: SayingDocument): Stemmed[] {
  const lang = told ?? "sv";
  return statements.flatMap((statement) => {
    const text = saidIn(statement, lang);
    const stems = new Set(looseStems(text, lang));
    return stems.size < FEWEST_WHEN_EQUAL ? [] : [{ path, statement, stems, figures: figuresOf(text, lang) }];
  });
}

/** A goal is the same whatever leads it in; a duty may be somebody else's. */
function saidIn({ kind, leadIn, text }: Statement, lang: Language): string {
  return kind === "goal" ? withoutGoalWords(text, lang) : `${leadIn ?? ""} ${text}`;
}

/** "Målet är att" and "Mål 3:" say that it is a goal, not which. */
function withoutGoalWords(text: string, lang: Language): string {
  const goalWords = wordList("goalword", lang);
  const words = tokenize(text).map(({ text: word }) => word.toLowerCase());
  const isGoalWord = (at: number): boolean => goalWords.has(words[at] ?? "");
  return words
    .filter((word, at) => !isGoalWord(at) && !(/^\p{N}/u.test(word) && isGoalWord(at - 1)))
    .join(" ");
}

function figuresOf(text: string, lang: Language): string {
  return figuresIn(text, lang)
    .map(({ value, unit }) => `${value} ${unit}`)
    .sort()
    .join();
}

/** What is of another kind or has other figures is never the same. */
function lookedUp({ statement, figures }: Stemmed, rarest: readonly string[]): string[] {
  return rarest.map((stem) => `${statement.kind}\0${figures}\0${stem}`);
}

interface Index {
  readonly keys: readonly string[];
  /** Positions of the statements that are the second of none, by the stems that are looked up. */
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  readonly stemmed: readonly Stemmed[];
}

function firstOf(second: Stemmed, { keys, byStem, stemmed }: Index): number | null {
  let earliest: number | null = null;
  for (const key of keys) {
    for (const at of byStem.get(key) ?? []) {
      if (earliest !== null && at >= earliest) break;
      const first = stemmed[at];
      if (first !== undefined && first.path !== second.path && isSame(first, second)) earliest = at;
    }
  }
  return earliest;
}

function placed({ path, statement }: Stemmed): SaidTwice["first"] {
  return { path, statement };
}

function isSame(a: Stemmed, b: Stemmed): boolean {
  if (a.statement.kind !== b.statement.kind || a.figures !== b.figures) return false;
  const [small, large] = a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
  if (small.size < large.size * ALIKE) return false;
  let shared = 0;
  for (const stem of small) if (large.has(stem)) shared += 1;
  const least = small.size < FEWEST_STEMS ? 1 : ALIKE;
  return shared / (small.size + large.size - shared) >= least;
}
