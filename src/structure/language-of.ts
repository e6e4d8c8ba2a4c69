/** Tells Swedish from English by the small words. */
import { isStopWord, tokenize } from "../language/words.ts";
import type { DocumentModel } from "../model/document.ts";
import { LANGUAGES, type Language } from "../model/kinds.ts";
import type { DocumentType } from "../model/settings.ts";
import { findTypes } from "./type-words.ts";

/** Enough to be sure, few enough to be quick. */
const WORDS_READ = 3_000;
const FEWEST = 2;

/** Null when the text holds too few small words of either language. */
export function languageOf(model: DocumentModel): Language | null {
  const counts: Record<Language, number> = { sv: 0, en: 0 };
  let read = 0;
  for (const block of model.blocks) {
    if (read >= WORDS_READ) break;
    if (block.furniture === "navigation" || block.kind === "code") continue;
    const tokens = tokenize(block.text);
    read += tokens.length;
    for (const lang of tokens.map(({ text }) => languageOfWord(text))) if (lang !== null) counts[lang] += 1;
  }
  if (Math.max(counts.sv, counts.en) < FEWEST) return letters(model);
  return counts.sv >= counts.en ? "sv" : "en";
}

/** Null for words of both languages ("i", "all") and of neither. */
function languageOfWord(word: string): Language | null {
  const of = LANGUAGES.filter((lang) => isStopWord(word, lang));
  return of.length === 1 ? (of[0] ?? null) : null;
}

/** A form has few sentences, but å, ä and ö are Swedish enough. */
function letters(model: DocumentModel): Language | null {
  return model.blocks.some(({ text }) => /[åäöÅÄÖ]/u.test(text)) ? "sv" : null;
}

/** For files that could not be read: a name such as "Krisledningsplan" is Swedish when its type word is. */
export function languageOfName(name: string, types: Readonly<Record<string, DocumentType>>): Language | null {
  if (/[åäöÅÄÖ]/u.test(name)) return "sv";
  const of = LANGUAGES.filter((lang) => findTypes(name, types, lang).length > 0);
  return of.length === 1 ? (of[0] ?? null) : null;
}
