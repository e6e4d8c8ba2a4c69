/** Takes a regular expression apart, as far as the checks of its running time need it. */

const PART =
  /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\k<[^>]*>|\\.|\[(?:\\.|[^\]\\])*\]|\(\?<?[=!]|\(\?:|\(\?<[A-Za-z]+>|\{\d+(?:,\d*)?\}|./gsu;

/** Escapes, classes, openings of groups, quantifiers and plain characters, in order. */
export function patternParts(source: string): readonly string[] {
  return source.match(PART) ?? [];
}

export function isQuantifier(part: string): boolean {
  return /^[*+?]$|^\{\d+(?:,\d*)?\}$/u.test(part);
}

/** False when every repetition says how many times it may happen at most: such a pattern is linear by its form. */
export function isUnbounded(source: string): boolean {
  return patternParts(source).some((part) => part === "*" || part === "+" || /^\{\d+,\}$/u.test(part));
}
