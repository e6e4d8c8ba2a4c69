/** Whether a statement only restates what a law or regulation demands, and which. */
import type { LawReference } from "../../model/statement.ts";
import { findLawReferences, type LawReferenceFound } from "../../text/law-reference.ts";
import type { AttributedText } from "./attributed-text.ts";
import { lowerCased } from "./lower-cased.ts";
import { restatingPhrases } from "./restating-phrases.ts";

/** Null when the law is only mentioned, or when a regulation speaks of its own sections. */
export function restatedLaw({ text, lang }: AttributedText): LawReference | null {
  const phrases = restatingPhrases(lang);
  const lower = lowerCased(text);
  const reference = findLawReferences(text).find(
    (found) =>
      namesItsStatute(found) &&
      phrases.some(({ before, after }) => {
        const end = found.offset + found.text.length;
        return before.test(nearBefore(lower, found.offset)) && after.test(lower.slice(end, end + NEAR));
      }),
  );
  if (reference === undefined) return null;
  const { text: words, statute, chapter, section } = reference;
  return { text: words, statute, chapter, section };
}

const NEAR = 160;

/** "Enligt 5 §" alone points within the text itself. */
function namesItsStatute({ text, statute }: LawReferenceFound): boolean {
  return (
    statute !== null ||
    !/^[\p{N}\s§a-z,–-]*(?:kap\.?\s?)?[\p{N}\s§a-z,–-]*$/u.test(text) ||
    /\p{L}{4}/u.test(text)
  );
}

function nearBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - NEAR), at);
}
