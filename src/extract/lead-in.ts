/** Which words of a block lead in the list below it. */
import { isModalWord } from "../language/clause-tables.ts";
import { parseSentence } from "../language/clauses.ts";
import { splitSentences } from "../language/sentences.ts";
import { wordList } from "../language/word-lists.ts";
import { tokenize } from "../language/words.ts";
import type { Language } from "../model/kinds.ts";

export interface SplitLeadIn {
  /** What stands before the lead-in; "" when all of it leads in. */
  readonly before: string;
  readonly leadIn: string;
}

/**
 * @param text of a block that a list follows
 * @returns null when the block is complete in itself
 */
export function splitLeadIn(text: string, lang: Language): SplitLeadIn | null {
  const last = splitSentences(text, lang).at(-1);
  if (last === undefined) return null;
  const leadIn = text.slice(last.start, last.end);
  const isOpen = /[:,–—-]$/u.test(leadIn) || !/[.!?…]["”)]?$/u.test(leadIn);
  if (!isOpen && !announces(leadIn, lang)) return null;
  return { before: text.slice(0, last.start), leadIn };
}

/** Shorter lead-ins break off more often than they are whole. */
const SHORTEST_WHOLE = 10;

/** A sentence that lacks only its full stop, above a list that does not go on from it. */
export function isWholeSentence(leadIn: string, lang: Language): boolean {
  if (!/[\p{L}\p{N})]$/u.test(leadIn) || announces(leadIn, lang)) return false;
  const { words, verbs, forms } = parseSentence(leadIn, lang);
  const last = words.findLastIndex((word) => word.isWord);
  const isOpen = (forms[last] ?? 0) !== 0 || wordList("open-ends", lang).has(words[last]?.lower ?? "");
  return !isOpen && verbs.length > 0 && words.length >= SHORTEST_WHOLE;
}

/** "Utkast": words above a list that neither break off nor announce it, so that only what they pass on ties them to it. */
export function standsAlone(leadIn: string, lang: Language): boolean {
  if (/[:,–—-]["”)]?$/u.test(leadIn) || announces(leadIn, lang)) return false;
  const { words, verbs } = parseSentence(leadIn, lang);
  const last = words.findLastIndex((word) => word.isWord);
  return !verbs.includes(last) && !wordList("open-ends", lang).has(words[last]?.lower ?? "");
}

/** "Alla ska", "Du får inte": a heading that its list goes on from. */
export function isUnfinished(heading: string, lang: Language): boolean {
  const parsed = parseSentence(heading, lang);
  const last = parsed.words.findLast((word) => word.isWord)?.lower ?? "";
  return parsed.verbs.length > 0 && (isModalWord(last, lang) || wordList("negations", lang).has(last));
}

/** "Följande gäller." */
function announces(sentence: string, lang: Language): boolean {
  const announcing = wordList("announcing", lang);
  return tokenize(sentence).some((token) => announcing.has(token.text.toLowerCase()));
}
