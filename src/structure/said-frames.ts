/** Sentences in which a document says who keeps it up to date or who lays down what it says: "HR-chefen ansvarar för att policyn hålls aktuell". */
import { decidingBody, findDecidingBody } from "../domain/deciding-bodies.ts";
import type { Language } from "../model/kinds.ts";
import { unicodePattern } from "../text/pattern.ts";
import { parseTable } from "../text/table.ts";
import englishHolders from "./en/holder-words.tsv";
import englishFrames from "./en/said-frames.tsv";
import englishWords from "./en/said-words.tsv";
import { OPENS_WITH_OWN_NAME } from "./own-name.ts";
import { sentenceEnd } from "./sentence-edges.ts";
import {
  matchFrame,
  phrasesOf,
  type SentenceFrame,
  type SentenceWord,
  sentenceFrame,
  sentenceWords,
  type WordGroups,
  type WordRange,
} from "./sentence-frame.ts";
import swedishHolders from "./sv/holder-words.tsv";
import swedishFrames from "./sv/said-frames.tsv";
import swedishWords from "./sv/said-words.tsv";

export interface SaidWho {
  readonly field: "owner" | "decidedBy";
  /** As printed. */
  readonly value: string;
  /** Where the value begins in the text. */
  readonly offset: number;
}

interface Grammar {
  readonly frames: readonly Frame[];
  /** Phrases before which a name ends, and with which none begins. */
  readonly ends: ReadonlyArray<readonly string[]>;
  readonly opensNone: ReadonlyArray<readonly string[]>;
}

interface Frame extends SentenceFrame {
  readonly field: SaidWho["field"];
  /** True when it calls the document by a pronoun: the sentence before it must be about the document. */
  readonly goesOn: boolean;
}

const LONGEST_TEXT = 1_500;
const MOST_WORDS = 12;
const HOLDER = unicodePattern(
  [swedishHolders, englishHolders]
    .flatMap((table) => parseTable(table, ["mönster"]))
    .map(({ mönster }) => mönster)
    .join("|"),
);
const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  sv: grammarOf(swedishFrames, swedishWords),
  en: grammarOf(englishFrames, englishWords),
};

/**
 * @param whole one block of text; only its beginning is read
 * @param lang null when nothing tells: then Swedish is tried
 */
export function saidWho(whole: string, lang: Language | null): SaidWho[] {
  const text = whole.slice(0, LONGEST_TEXT);
  const grammar = GRAMMARS[lang ?? "sv"];
  return sentencesOf(text).flatMap((sentence, at, all) => saidIn(sentence, all[at - 1]?.text ?? "", grammar));
}

interface Sentence {
  readonly text: string;
  readonly start: number;
}

function saidIn({ text, start }: Sentence, before: string, grammar: Grammar): SaidWho[] {
  const words = sentenceWords(text);
  const said = grammar.frames.flatMap((frame): SaidWho[] => {
    if (frame.goesOn && !OPENS_WITH_OWN_NAME.test(before)) return [];
    const found = matchFrame(words, frame);
    const range = found === null || frame.field === "decidedBy" ? found : nameWithin(words, found, grammar);
    const [first, last] = [words[range?.from ?? -1], words[(range?.to ?? 0) - 1]];
    if (first === undefined || last === undefined) return [];
    const printed = text.slice(first.start, last.end);
    const value = frame.field === "owner" ? holderIn(printed) : bodyIn(printed);
    return value === null ? [] : [{ field: frame.field, value, offset: start + first.start }];
  });
  // A sentence may fit several frames.
  return said.filter(
    ({ field, offset }, at) => said.findIndex((one) => one.field === field && one.offset === offset) === at,
  );
}

/** The words up to the first sign, or to words that go on with something else; null for what is no name. */
function nameWithin(
  words: readonly SentenceWord[],
  { from, to }: WordRange,
  { ends, opensNone }: Grammar,
): WordRange | null {
  if (standsAny(opensNone, words, from)) return null;
  let end = from + 1;
  while (end < to && words[end - 1]?.closes === false && !standsAny(ends, words, end)) end += 1;
  return end - from > MOST_WORDS ? null : { from, to: end };
}

function standsAny(
  phrases: ReadonlyArray<readonly string[]>,
  words: readonly SentenceWord[],
  at: number,
): boolean {
  return phrases.some((phrase) => phrase.every((each, step) => words[at + step]?.lower === each));
}

function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (let start = 0; start < text.length; ) {
    const end = sentenceEnd(text, start);
    sentences.push({ text: text.slice(start, end), start });
    start = end + 1 + (/^\s*/u.exec(text.slice(end + 1))?.[0].length ?? 0);
  }
  return sentences;
}

/** A role, a unit or a body. The elected assembly decides, but it keeps no document up to date. */
function holderIn(printed: string): string | null {
  return HOLDER.test(printed) && decidingBody(printed)?.level !== "fullmäktige" ? printed : null;
}

/** Managers follow what is decided above them; what "chefen" says in a plan decides nothing. */
function bodyIn(printed: string): string | null {
  const found = findDecidingBody(printed);
  return found === null || found.offset > 0 || found.level === "chef" || found.level === "annan"
    ? null
    : found.name;
}

function grammarOf(frames: string, words: string): Grammar {
  const groups: WordGroups = new Map(
    parseTable(words, ["grupp", "ord"]).map(({ grupp, ord }) => [grupp, phrasesOf(ord.split(", "))] as const),
  );
  return {
    frames: parseTable(frames, ["uppgift", "sats"]).map(({ uppgift, sats }) =>
      frameOf(uppgift, sats, groups),
    ),
    ends: groups.get("slut") ?? [],
    opensNone: groups.get("ingen") ?? [],
  };
}

/** @throws Error for a field that no frame can give, since that is a defect of the table */
function frameOf(field: string, written: string, groups: WordGroups): Frame {
  if (field !== "owner" && field !== "decidedBy") throw new Error(`unknown field "${field}" in said-frames`);
  // Whoever lays something down in "läroplanen" does so in the document at hand; whoever keeps it may keep another.
  const frame = sentenceFrame(written, groups, field === "decidedBy");
  return { ...frame, field, goesOn: written.includes("{den}") };
}
