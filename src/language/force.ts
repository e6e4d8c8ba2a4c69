/** Which words of a sentence carry force: a table of phrases, in which the first row that fits a word wins. */
import type { Language, StatementKind } from "../model/kinds.ts";
import { parseTable } from "../text/table.ts";
import englishForce from "./en/force.tsv";
import type { ParsedSentence } from "./parsed-sentence.ts";
import { compilePhrase, firstWords, matchPhrase, neededWords, type Phrase } from "./phrases.ts";
import swedishForce from "./sv/force.tsv";
import { wordList } from "./word-lists.ts";

/** "soften" makes a duty a piece of advice, "disarm" takes the force from words, "nothing" from the whole sentence. */
type Effect = StatementKind | "soften" | "disarm" | "nothing";

export interface Mark {
  readonly effect: Effect;
  /** "sv/force/ska" */
  readonly basis: string;
  /** The first word that holds the phrase. */
  readonly at: number;
  /** All words that hold it. */
  readonly held: readonly number[];
}

interface ForceRow {
  readonly order: number;
  readonly basis: string;
  readonly phrase: Phrase;
  readonly effect: Effect;
  /** Holds only where goals belong. */
  readonly amongGoals: boolean;
  /** Holds only where a present tense lays down what is done. */
  readonly prescribing: boolean;
}

interface OpenRow {
  readonly row: ForceRow;
  readonly needs: ReadonlySet<string> | null;
}

interface ForceTable {
  readonly byFirstWord: ReadonlyMap<string, readonly ForceRow[]>;
  /** Rows that can begin with any word. */
  readonly open: readonly OpenRow[];
}

const EFFECTS: Readonly<Record<string, Effect>> = {
  krav: "obligation",
  förbud: "prohibition",
  råd: "recommendation",
  frihet: "permission",
  mål: "goal",
  mildrar: "soften",
  släcker: "disarm",
  ingenting: "nothing",
  obligation: "obligation",
  prohibition: "prohibition",
  recommendation: "recommendation",
  permission: "permission",
  goal: "goal",
  softens: "soften",
  disarms: "disarm",
  nothing: "nothing",
};

const TABLES: Readonly<Record<Language, ForceTable>> = {
  sv: indexed(
    parseTable(swedishForce, ["namn", "uttryck", "slag", "sats", "där"]).map((row, order) =>
      forceRow({ order, name: row.namn, phrase: row.uttryck, effect: row.slag, lang: "sv" }, [
        row.sats,
        row.där,
      ]),
    ),
  ),
  en: indexed(
    parseTable(englishForce, ["name", "phrase", "kind", "clause", "where"]).map((row, order) =>
      forceRow({ order, name: row.name, phrase: row.phrase, effect: row.kind, lang: "en" }, [
        row.clause,
        row.where,
      ]),
    ),
  ),
};

interface RawRow {
  readonly order: number;
  readonly name: string;
  readonly phrase: string;
  readonly effect: string;
  readonly lang: Language;
}

function forceRow(raw: RawRow, places: readonly string[]): ForceRow {
  const effect = EFFECTS[raw.effect];
  if (effect === undefined) throw new Error(`force table, row "${raw.name}": unknown kind "${raw.effect}"`);
  const anywhere = places[0] === "alla" || places[0] === "any";
  return {
    order: raw.order,
    basis: `${raw.lang}/force/${raw.name}`,
    phrase: compilePhrase(raw.phrase, raw.lang, anywhere),
    effect,
    amongGoals: places[1] === "måldokument" || places[1] === "goals",
    prescribing: places[1] === "rutiner" || places[1] === "procedures",
  };
}

function indexed(rows: readonly ForceRow[]): ForceTable {
  const byFirstWord = new Map<string, ForceRow[]>();
  const open: OpenRow[] = [];
  for (const row of rows) {
    const words = firstWords(row.phrase);
    if (words === null) open.push({ row, needs: neededWords(row.phrase) });
    else for (const word of words) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), row]);
  }
  return { byFirstWord, open };
}

export interface ForceSearch {
  readonly parsed: ParsedSentence;
  /** Whether goals belong where the sentence stands. */
  readonly amongGoals: boolean;
  /** Whether a present tense lays down what is done there. */
  readonly prescribing: boolean;
}

/** @returns marks in the order of the text; no word carries more than one */
export function marksOf({ parsed, amongGoals, prescribing }: ForceSearch): readonly Mark[] {
  const search = { parsed, begins: beginnings(parsed) };
  const claimed = new Set<number>();
  const marks: Mark[] = [];
  for (const { row, at } of candidates(parsed)) {
    if ((row.amongGoals && !amongGoals) || (row.prescribing && !prescribing)) continue;
    const held = matchPhrase(search, row.phrase, at);
    if (held === null || held.some((index) => claimed.has(index))) continue;
    for (const index of held) claimed.add(index);
    marks.push({ effect: row.effect, basis: row.basis, at: held[0] ?? at, held });
  }
  return marks.sort((a, b) => a.at - b.at);
}

/** Rows that may fit, in the order of the table, each row from left to right. */
function candidates(parsed: ParsedSentence): ReadonlyArray<{ row: ForceRow; at: number }> {
  const { byFirstWord, open } = TABLES[parsed.lang];
  const words = parsed.words.map(({ lower }) => lower);
  const possible = open.filter(({ needs }) => needs === null || words.some((word) => needs.has(word)));
  const found: Array<{ row: ForceRow; at: number }> = [];
  for (const [at, word] of words.entries()) {
    for (const row of byFirstWord.get(word) ?? []) found.push({ row, at });
    for (const { row } of possible) found.push({ row, at });
  }
  return found.sort((a, b) => a.row.order - b.row.order || a.at - b.at);
}

/** A sentence begins at its first word and after a colon; its main clause after a fronted subordinate one. */
export function beginnings({ words, roles, lang }: ParsedSentence): (at: number) => boolean {
  const begins = new Set<number>();
  let hasMain = false;
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    if (before === undefined || /^[:.!?;–—|(•-]$/u.test(before.text)) begins.add(at);
    else if (!hasMain && roles[at] === "main" && word.isWord) begins.add(at);
    // "Men innan du reser, tänk på …"
    const isJoin = at === 0 && wordList("coordinators", lang).has(word.lower);
    if (roles[at] === "main" && word.isWord && !isJoin) hasMain = true;
    if (word.text === ":" || word.text === "|") hasMain = false;
  }
  return (at) => begins.has(at);
}
