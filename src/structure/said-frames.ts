/** Sentences in which a document says who keeps it up to date or who lays down what it says: "HR-chefen ansvarar för att policyn hålls aktuell". */
import { decidingBody, findDecidingBody } from "../domain/deciding-bodies.ts";
import { escapePattern, phrasePattern, unicodePattern } from "../text/pattern.ts";
import { parseTable } from "../text/table.ts";
import { trimmedEnd } from "../text/trimmed-end.ts";
import englishHolders from "./en/holder-words.tsv";
import englishFrames from "./en/said-frames.tsv";
import englishWords from "./en/said-words.tsv";
import { OPENS_WITH_OWN_NAME, OWN_NAME, OWN_NAME_ALONE } from "./own-name.ts";
import { sentenceEnd } from "./sentence-edges.ts";
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

interface Language {
  readonly frames: readonly Frame[];
  readonly ends: RegExp;
  readonly opensNone: RegExp;
}

interface Frame {
  readonly field: SaidWho["field"];
  readonly pattern: RegExp;
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
const LANGUAGES: readonly Language[] = [
  languageOf(swedishFrames, swedishWords),
  languageOf(englishFrames, englishWords),
];

/** @param whole one block of text; only its beginning is read */
export function saidWho(whole: string): SaidWho[] {
  const text = whole.slice(0, LONGEST_TEXT);
  return sentencesOf(text).flatMap((sentence, at, all) =>
    LANGUAGES.flatMap((language) => saidIn(sentence, all[at - 1]?.text ?? "", language)),
  );
}

interface Sentence {
  readonly text: string;
  readonly start: number;
}

function saidIn({ text, start }: Sentence, before: string, language: Language): SaidWho[] {
  const said = language.frames.flatMap(({ field, pattern, goesOn }): SaidWho[] => {
    const match = goesOn && !OPENS_WITH_OWN_NAME.test(before) ? null : pattern.exec(text);
    const printed = match?.groups?.["who"];
    if (match === null || printed === undefined) return [];
    const value = field === "owner" ? holderIn(printed, language) : bodyIn(printed);
    return value === null ? [] : [{ field, value, offset: start + text.indexOf(printed, match.index) }];
  });
  // A sentence may fit several frames.
  return said.filter(
    ({ field, offset }, at) => said.findIndex((one) => one.field === field && one.offset === offset) === at,
  );
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
function holderIn(printed: string, { ends, opensNone }: Language): string | null {
  const value = trimmedEnd(printed.split(ends)[0] ?? "", ",–-");
  const isName = value.split(" ").length <= MOST_WORDS && HOLDER.test(value) && !opensNone.test(value);
  return isName && decidingBody(value)?.level !== "fullmäktige" ? value : null;
}

/** Managers follow what is decided above them; what "chefen" says in a plan decides nothing. */
function bodyIn(printed: string): string | null {
  const found = findDecidingBody(printed);
  return found === null || found.offset > 0 || found.level === "chef" || found.level === "annan"
    ? null
    : found.name;
}

function languageOf(frames: string, words: string): Language {
  const groups = new Map(
    parseTable(words, ["grupp", "ord"]).map(({ grupp, ord }) => [grupp, ord.split(", ")] as const),
  );
  return {
    frames: parseTable(frames, ["uppgift", "sats"]).map(({ uppgift, sats }) => frame(uppgift, sats, groups)),
    ends: new RegExp(`,|\\s(?=${phrasePattern(group("slut", groups)).source})`, "iu"),
    opensNone: new RegExp(`^${phrasePattern(group("ingen", groups)).source}`, "iu"),
  };
}

type Groups = ReadonlyMap<string, readonly string[]>;

function frame(field: string, sentence: string, groups: Groups): Frame {
  if (field !== "owner" && field !== "decidedBy") throw new Error(`unknown field "${field}" in said-frames`);
  const words = sentence.split(" ");
  const parts = words.map((word, at) => partOf(word, { field, groups, isLast: at === words.length - 1 }));
  return { field, pattern: unicodePattern(`^\\s{0,9}${parts.join("")}`), goesOn: words.includes("{den}") };
}

interface PartOf {
  readonly field: SaidWho["field"];
  readonly groups: Groups;
  readonly isLast: boolean;
}

/** One word of a frame as a pattern, with the white space behind it. */
function partOf(word: string, { field, groups, isLast }: PartOf): string {
  if (word === "…") return fillers(groups);
  if (word === "{vem}") return isLast ? "(?<who>[^.;:()]{2,120})" : "(?<who>[^.;:(),]{2,80}?)\\s";
  const end = isLast ? "(?![\\p{L}\\p{N}])" : "\\s";
  if (word === "{namn}") return `(?:${field === "owner" ? OWN_NAME_ALONE : OWN_NAME})${end}`;
  const named = /^\{(?<group>\p{L}+)\}$/u.exec(word)?.groups?.["group"];
  return `(?:${alternatives(named === undefined ? word.split("/") : group(named, groups))})${end}`;
}

/** Words that change nothing; a denial does. */
function fillers(groups: Groups): string {
  return `(?:(?!(?:${alternatives(group("inte", groups))})\\s)[\\p{L}/&-]{1,30},?\\s){0,5}?`;
}

function group(name: string, groups: Groups): readonly string[] {
  const words = groups.get(name);
  if (words === undefined) throw new Error(`no words for {${name}} in said-words`);
  return words;
}

function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => escapePattern(word).replaceAll(" ", "\\s"))
    .join("|");
}
