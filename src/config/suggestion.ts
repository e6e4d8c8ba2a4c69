/** "Did you mean …?" */
import { closest, distance } from "fastest-levenshtein";

/** More edits than this, or than half the word, is another word. */
const FURTHEST = 4;

/** The name most likely meant, or null when none is near. */
export function suggestion(wrong: string, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const best = closest(wrong, [...names]);
  return distance(wrong, best) <= Math.min(FURTHEST, Math.ceil(wrong.length / 2)) ? best : null;
}
