/** Regular expressions that know å, ä and ö: JavaScript's own \b and \w see ASCII only. */

const WORD_CHARACTER = "[\\p{L}\\p{N}_]";
const BOUNDARY = `(?:(?<=${WORD_CHARACTER})(?!${WORD_CHARACTER})|(?<!${WORD_CHARACTER})(?=${WORD_CHARACTER}))`;

/**
 * Compiles a pattern from a table: `\b` and `\w` mean Unicode word boundary and word character.
 * @param flags added to "u"; "i" is right for words, leave it out for acronyms
 */
export function unicodePattern(source: string, flags = "i"): RegExp {
  const translated = source.replace(/\\([bw])/gu, (_, letter: string) =>
    letter === "b" ? BOUNDARY : WORD_CHARACTER,
  );
  return new RegExp(translated, `u${flags}`);
}

/** Matches any of the phrases as whole words, longest first; white space in a phrase matches any white space. */
export function phrasePattern(phrases: readonly string[], flags = "i"): RegExp {
  const alternatives = [...phrases]
    .sort((a, b) => b.length - a.length || a.localeCompare(b, "sv"))
    .map((phrase) => escapePattern(phrase).replace(/\s+/gu, "\\s+"));
  return new RegExp(`(?<!${WORD_CHARACTER})(?:${alternatives.join("|")})(?!${WORD_CHARACTER})`, `u${flags}`);
}

/** The text as a pattern that matches itself. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}
