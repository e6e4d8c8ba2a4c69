/** What the tables say of clauses: words that begin a subordinate one, words that are the verb of one. */
import type { Language } from "../model/kinds.ts";
import { parseTable } from "../text/table.ts";
import englishFinite from "./en/finite-words.tsv";
import englishSubordinators from "./en/subordinators.tsv";
import swedishFinite from "./sv/finite-words.tsv";
import swedishSubordinators from "./sv/subordinators.tsv";

/** "idiom": looks like the beginning of a clause but is none ("om möjligt"). */
export type ClauseKind = "condition" | "purpose" | "content" | "relative" | "idiom";

export interface Subordinator {
  readonly words: readonly string[];
  readonly kind: ClauseKind;
  /** What it is at the beginning of a sentence: always a clause, one unless its verb follows directly, or never. */
  readonly first: "clause" | "verb" | "never";
  readonly anywhere: boolean;
}

/** A word that is the verb of its clause: whether an infinitive follows it, and whether it tells of the past. */
interface FiniteWord {
  readonly isModal: boolean;
  readonly isPast: boolean;
}

export interface ClauseTables {
  /** By first word, longest first. */
  readonly subordinators: ReadonlyMap<string, readonly Subordinator[]>;
  readonly finite: ReadonlyMap<string, FiniteWord>;
}

const KINDS: Readonly<Record<string, ClauseKind>> = {
  villkor: "condition",
  syfte: "purpose",
  innehåll: "content",
  bestämning: "relative",
  uttryck: "idiom",
  condition: "condition",
  purpose: "purpose",
  content: "content",
  relative: "relative",
  idiom: "idiom",
};
const FIRST: Readonly<Record<string, Subordinator["first"]>> = {
  bisats: "clause",
  verb: "verb",
  aldrig: "never",
  clause: "clause",
  never: "never",
};

export const CLAUSE_TABLES: Readonly<Record<Language, ClauseTables>> = {
  sv: {
    subordinators: byFirstWord(
      parseTable(swedishSubordinators, ["ord", "slag", "först", "mitt"]).map((row) =>
        subordinator({ words: row.ord, kind: row.slag, first: row.först, anywhere: row.mitt === "ja" }),
      ),
    ),
    finite: new Map(
      parseTable(swedishFinite, ["ord", "hjälpverb", "tid"]).map((row) => [
        row.ord,
        { isModal: row.hjälpverb === "ja", isPast: row.tid === "dåtid" },
      ]),
    ),
  },
  en: {
    subordinators: byFirstWord(
      parseTable(englishSubordinators, ["word", "kind", "first", "middle"]).map((row) =>
        subordinator({ words: row.word, kind: row.kind, first: row.first, anywhere: row.middle === "yes" }),
      ),
    ),
    finite: new Map(
      parseTable(englishFinite, ["word", "auxiliary", "tense"]).map((row) => [
        row.word,
        { isModal: row.auxiliary === "yes", isPast: row.tense === "past" },
      ]),
    ),
  },
};

interface RawSubordinator {
  readonly words: string;
  readonly kind: string;
  readonly first: string;
  readonly anywhere: boolean;
}

function subordinator({ words, kind, first, anywhere }: RawSubordinator): Subordinator {
  const known = KINDS[kind];
  const place = FIRST[first];
  if (known === undefined || place === undefined)
    throw new Error(`subordinator "${words}": ${kind}, ${first}`);
  return { words: words.split(" "), kind: known, first: place, anywhere };
}

function byFirstWord(rows: readonly Subordinator[]): ReadonlyMap<string, readonly Subordinator[]> {
  const index = new Map<string, Subordinator[]>();
  for (const row of rows) {
    const first = row.words[0] ?? "";
    index.set(
      first,
      [...(index.get(first) ?? []), row].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return index;
}

/** Whether an infinitive follows the word ("ska", "must"). */
export function isModalWord(lower: string, lang: Language): boolean {
  return CLAUSE_TABLES[lang].finite.get(lower)?.isModal === true;
}
