/** A word without its endings, so far that more of its forms meet than the stem alone brings together. */
import { isStopWord, stem, tokenize } from "../language/words.ts";
import type { Language } from "../model/kinds.ts";

/** "distansarbetet" and "distansarbete", which Porter's algorithm for Swedish keeps apart. */
const NEUTER = /(?<=\p{L}{4})et$/u;
/** "nyckel" and "nyckl(ar)". */
const SYNCOPE = /(?<=[bcdfghjklmnpqrstvxz])e(?=[lrn]$)/u;

/** @returns what forms of one word have in common, no word in itself; now and then two words share it */
export function looseStem(word: string, lang: Language): string {
  const once = stem(word, lang);
  return lang === "sv" ? stem(once, lang).replace(NEUTER, "").replace(SYNCOPE, "") : once;
}

/** Of the words that carry the subject, in order, repetitions kept. */
export function looseStems(text: string, lang: Language): string[] {
  return tokenize(text)
    .filter(({ text: word }) => /^\p{L}/u.test(word) && word.length > 1 && !isStopWord(word, lang))
    .map(({ text: word }) => looseStem(word, lang));
}
