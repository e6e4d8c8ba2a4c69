/** Whether a statement only restates what a law or regulation demands, and which. */
import type { LawReference } from "../../model/statement.ts";
import { findLawReferences, type LawReferenceFound } from "../../text/law-reference.ts";
import type { AttributedText } from "./attributed-text.ts";
import { lowerCased } from "./lower-cased.ts";
import { restatingPhrases } from "./restating-phrases.ts";

/** Characters looked at on each side of a reference. */
const NEAR = 200;

/** Null when the law is only mentioned, or when a regulation speaks of its own sections ("enligt 5 §"). */
export function restatedLaw({ text, lang }: AttributedText): LawReference | null {
  const lower = lowerCased(text);
  const isRestated = ({ offset, text: words }: LawReferenceFound): boolean => {
    const before = lower.slice(Math.max(0, offset - NEAR), offset);
    const after = lower.slice(offset + words.length, offset + words.length + NEAR);
    return restatingPhrases(lang).some((phrase) => phrase.before.test(before) && phrase.after.test(after));
  };
  const reference = findLawReferences(text).find((found) => found.namesStatute && isRestated(found));
  if (reference === undefined) return null;
  const { text: words, statute, chapter, section } = reference;
  return { text: words, statute, chapter, section };
}
