/** Finds the words that name document types, at the end of compounds too: "biblioteksplan", "IT-policy", "arbetsmiljöriktlinjer". */
import type { Language } from "../model/kinds.ts";
import type { DocumentType } from "../model/settings.ts";
import { parseTable } from "../text/table.ts";
import noTypeWords from "./sv/no-type-words.tsv";

export interface FoundType {
  readonly id: string;
  /** As printed, the whole compound. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The type word alone, in lower case. */
  readonly word: string;
}

type Types = Readonly<Record<string, DocumentType>>;
type WordMap = ReadonlyMap<string, string>;

const NO_TYPES: ReadonlySet<string> = new Set(parseTable(noTypeWords, ["ord"]).map(({ ord }) => ord));
/** "dom" and "form" end too many other words. */
const SHORTEST_ENDING = 4;
/** No name of a type is longer; bounds the search in what is no word at all. */
const LONGEST_ENDING = 60;
/** "allmänna bestämmelser för brukande" */
const LONGEST_PHRASE = 5;
/** Raised note marks are numbers to Unicode, but no part of a word. */
const TOKEN = /[\p{L}\p{Nd}]+(?:[-:'’][\p{L}\p{Nd}]+)*/gu;

const maps = new WeakMap<Types, Map<Language | null, WordMap>>();

/** @param lang whose words count; null means those of both languages */
export function findTypes(text: string, types: Types, lang: Language | null): FoundType[] {
  const words = wordsOf(types, lang);
  const lower = text.toLowerCase();
  const source = lower.length === text.length ? lower : text;
  const tokens = [...source.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: FoundType[] = [];
  for (let at = 0; at < tokens.length; ) {
    const hit =
      phraseAt(source, tokens.slice(at, at + LONGEST_PHRASE), words) ?? compoundAt(tokens[at], words);
    if (hit === null) {
      at += 1;
      continue;
    }
    const { length, ...type } = hit;
    found.push({ ...type, text: text.slice(type.start, type.end) });
    at += length;
  }
  return found;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
type Hit = Omit<FoundType, "text"> & { readonly length: number };

function phraseAt(source: string, tokens: readonly Token[], words: WordMap): Hit | null {
  const first = tokens[0];
  for (let length = tokens.length; first !== undefined && length > 0; length -= 1) {
    const end = tokens[length - 1]?.end ?? first.end;
    const word = source.slice(first.start, end);
    const id = words.get(word);
    if (id !== undefined) return { id, word, start: first.start, end, length };
  }
  return null;
}

function compoundAt(token: Token | undefined, words: WordMap): Hit | null {
  if (token === undefined || NO_TYPES.has(token.text)) return null;
  const first = Math.max(2, token.text.length - LONGEST_ENDING);
  for (let from = first; from <= token.text.length - SHORTEST_ENDING; from += 1) {
    const word = token.text.slice(from);
    const id = words.get(`-${word}`);
    if (id !== undefined) return { id, word, start: token.start, end: token.end, length: 1 };
  }
  return null;
}

/** Words as they stand, and with "-" before them those that may end a Swedish compound. */
function wordsOf(types: Types, lang: Language | null): WordMap {
  const known = maps.get(types) ?? new Map<Language | null, WordMap>();
  maps.set(types, known);
  const words = known.get(lang) ?? collectWords(types, lang);
  known.set(lang, words);
  return words;
}

/** The first type that claims a word keeps it; Swedish comes before English. */
function collectWords(types: Types, lang: Language | null): WordMap {
  const all = Object.values(types);
  const swedish =
    lang === "en" ? [] : all.flatMap(({ id, words }) => words.sv.flatMap((word) => forms(word, id)));
  const english =
    lang === "sv" ? [] : all.flatMap(({ id, words }) => words.en.map((word): [string, string] => [word, id]));
  return new Map([...swedish, ...english].reverse());
}

function forms(word: string, id: string): [string, string][] {
  return word.includes(" ")
    ? [[word, id]]
    : [
        [word, id],
        [`-${word}`, id],
      ];
}
