/** Named lists of words that phrases and clauses refer to: roles, names of documents, adverbs, months … */
import type { Language } from "../model/kinds.ts";
import { parseTable } from "../text/table.ts";
import englishLists from "./en/word-lists.tsv";
import swedishLists from "./sv/word-lists.tsv";

type Lists = ReadonlyMap<string, ReadonlySet<string>>;

const LISTS: Readonly<Record<Language, Lists>> = {
  sv: listsOf(parseTable(swedishLists, ["lista", "ord"]).map((row) => [row.lista, row.ord])),
  en: listsOf(parseTable(englishLists, ["list", "words"]).map((row) => [row.list, row.words])),
};

function listsOf(rows: ReadonlyArray<readonly [name: string, words: string]>): Lists {
  const lists = new Map<string, Set<string>>();
  for (const [name, words] of rows) {
    const list = lists.get(name) ?? new Set<string>();
    for (const word of words.split(", ")) list.add(word);
    lists.set(name, list);
  }
  return lists;
}

/**
 * @param name as the tables spell it; the lists that the code names stand in both languages
 * @throws Error for a list that no table has, since that is a defect of the tables
 */
export function wordList(name: string, lang: Language): ReadonlySet<string> {
  const list = LISTS[lang].get(name);
  if (list === undefined) throw new Error(`no word list "${name}" (${lang})`);
  return list;
}

/** Shorter words are no endings of compounds ("man", "du"). */
const SHORTEST_ENDING = 4;
/** No word of the tables is longer; bounds the search in what is no word at all. */
const LONGEST_ENDING = 60;

/** Whether a compound ends with one of the words: "enhetschefen" with "chefen". */
export function endsWithWord(lower: string, words: ReadonlySet<string>): boolean {
  const first = Math.max(1, lower.length - LONGEST_ENDING);
  for (let from = first; from <= lower.length - SHORTEST_ENDING; from += 1) {
    if (words.has(lower.slice(from))) return true;
  }
  return false;
}
