/** Words that stand outside their sentence: in brackets or between quotation marks. */
import type { WordRole } from "./parsed-sentence.ts";
import type { Word } from "./sentence-words.ts";

const OPENING_QUOTES = '"“”»«';

/** Brackets and quotation marks that are closed again take what they hold out of the sentence. */
export function outsideRoles(words: readonly Word[]): readonly WordRole[] {
  const roles: WordRole[] = words.map(() => "main");
  if (isBracketed(words)) return roles;
  let opened: { at: number; closing: string; role: WordRole } | null = null;
  for (const [at, word] of words.entries()) {
    if (opened !== null) {
      if (!opened.closing.includes(word.text)) continue;
      roles.fill(opened.role, opened.at, at + 1);
      opened = null;
    } else if (word.text === "(") opened = { at, closing: ")", role: "aside" };
    else if (word.text === "[") opened = { at, closing: "]", role: "aside" };
    else if (!word.isWord && OPENING_QUOTES.includes(word.text))
      opened = { at, closing: OPENING_QUOTES, role: "quote" };
  }
  return roles;
}

/** A whole sentence in brackets is a sentence. */
function isBracketed(words: readonly Word[]): boolean {
  if (words[0]?.text !== "(") return false;
  const closing = words.findIndex((word) => word.text === ")");
  return closing >= words.length - 2;
}
