/** A text that no type, decision or sign settles is weighed by what was found in it: a steering document lays things down, not just in passing. */
import type { Steering } from "./steering.ts";

/** Statements per 1,000 words. Steering documents of the labelled set have 12 and more; news and stories one or two in all. */
const LEAST_DENSITY = 5;
const PER_WORDS = 1_000;

/**
 * @param steering as judged before the statements were known
 * @param found number of statements and of words in the text
 */
export function weighedBySubstance(
  steering: Steering,
  found: { readonly statements: number; readonly words: number },
): Steering {
  if (!steering.steering || steering.reason !== "lays-down") return steering;
  if (found.statements === 0) return { steering: false, reason: "no-statements" };
  const isInPassing = found.statements * PER_WORDS < LEAST_DENSITY * found.words;
  return isInPassing ? { steering: false, reason: "in-passing" } : steering;
}
