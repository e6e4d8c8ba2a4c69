/**
 * Whole sentences with gaps, from tables: "{vem} {ansvarar} för … {vården} … av {namn}". They are compared word by word: as
 * patterns, some twenty of them would take up so much of what V8 keeps for patterns that all others become slow.
 */
import { trimmedEnd } from "../text/trimmed-end.ts";
import { ownNameEnds } from "./own-name.ts";

export interface SentenceWord {
  /** In lower case, without the signs around it. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** True when a comma or another sign stands behind it. */
  readonly closes: boolean;
}

/** Groups of words by the name that frames call them by; a word may be a phrase. */
export type WordGroups = ReadonlyMap<string, ReadonlyArray<readonly string[]>>;

type Part =
  | { readonly kind: "phrases"; readonly phrases: ReadonlyArray<readonly string[]> }
  | { readonly kind: "fillers"; readonly denials: ReadonlySet<string> }
  | { readonly kind: "name" }
  | { readonly kind: "who" };

export interface SentenceFrame {
  readonly parts: readonly Part[];
  /** Whether the document's name may be a compound: "resepolicyn" rather than "policyn". */
  readonly compounds: boolean;
}

/** Positions among the words, the end behind the last. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

const MOST_FILLERS = 5;
const MOST_WORDS_OF_SUBJECT = 12;
const WORD = /[\p{L}\p{N}&/§][\p{L}\p{N}&/§.:-]*/gu;

/** @throws Error for a group that the words lack, since that is a defect of the tables */
export function sentenceFrame(written: string, groups: WordGroups, compounds: boolean): SentenceFrame {
  const group = (name: string): ReadonlyArray<readonly string[]> => {
    const words = groups.get(name);
    if (words === undefined) throw new Error(`no words for {${name}} in said-words`);
    return words;
  };
  const denials = new Set(group("inte").flat());
  const parts = written.split(" ").map((word): Part => {
    if (word === "…") return { kind: "fillers", denials };
    if (word === "{vem}") return { kind: "who" };
    if (word === "{namn}") return { kind: "name" };
    const named = /^\{(?<name>\p{L}+)\}$/u.exec(word)?.groups?.["name"];
    return { kind: "phrases", phrases: named === undefined ? phrasesOf(word.split("/")) : group(named) };
  });
  return { parts, compounds };
}

/** Longest first, so that "är ytterst ansvarig" is tried before "är". */
export function phrasesOf(words: readonly string[]): ReadonlyArray<readonly string[]> {
  return words.map((word) => word.split(" ")).sort((a, b) => b.length - a.length);
}

export function sentenceWords(text: string): SentenceWord[] {
  return [...text.matchAll(WORD)].map(({ 0: printed, index }) => {
    const word = trimmedEnd(printed, ".:-");
    const end = index + word.length;
    return {
      lower: word.toLowerCase(),
      start: index,
      end,
      closes: /^[.,:;)]/u.test(text.slice(end, end + 1)),
    };
  });
}

/** @returns where the one who is looked for stands; null when the sentence is another one */
export function matchFrame(words: readonly SentenceWord[], frame: SentenceFrame): WordRange | null {
  return new FrameMatch(words, frame).from(0, 0);
}

/** Goes through the words and the parts of the frame, and back where a part has taken too few. */
class FrameMatch {
  readonly #words: readonly SentenceWord[];
  readonly #lower: readonly string[];
  readonly #parts: readonly Part[];
  readonly #compounds: boolean;

  constructor(words: readonly SentenceWord[], { parts, compounds }: SentenceFrame) {
    this.#words = words;
    this.#lower = words.map(({ lower }) => lower);
    this.#parts = parts;
    this.#compounds = compounds;
  }

  from(part: number, word: number): WordRange | null {
    const here = this.#parts[part];
    if (here === undefined) return null;
    if (here.kind === "who") return this.#who(part, word);
    for (const end of this.#ends(here, word)) {
      const found = part === this.#parts.length - 1 ? NOTHING : this.from(part + 1, end);
      if (found !== null) return found;
    }
    return null;
  }

  #who(part: number, word: number): WordRange | null {
    const { length } = this.#words;
    if (part === this.#parts.length - 1) return word < length ? { from: word, to: length } : null;
    for (let end = word + 1; end <= Math.min(length, word + MOST_WORDS_OF_SUBJECT); end += 1) {
      if (this.#words[end - 1]?.closes === true) return null;
      if (this.from(part + 1, end) !== null) return { from: word, to: end };
    }
    return null;
  }

  /** Where a part may end that begins at a word, in the order in which they are tried. */
  #ends(part: Part, word: number): number[] {
    switch (part.kind) {
      case "fillers":
        return this.#fillerEnds(part.denials, word);
      case "name":
        return ownNameEnds(this.#lower, word, this.#compounds);
      case "phrases":
        return part.phrases.filter((phrase) => this.#stands(phrase, word)).map(({ length }) => word + length);
      case "who":
        return [];
    }
  }

  #fillerEnds(denials: ReadonlySet<string>, word: number): number[] {
    const ends = [word];
    for (let end = word; end < word + MOST_FILLERS; end += 1) {
      const { lower } = this.#words[end] ?? {};
      if (lower === undefined || denials.has(lower)) break;
      ends.push(end + 1);
    }
    return ends;
  }

  #stands(phrase: readonly string[], word: number): boolean {
    return phrase.every((each, at) => this.#words[word + at]?.lower === each);
  }
}

/** Found, with nobody looked for behind. */
const NOTHING: WordRange = { from: 0, to: 0 };
