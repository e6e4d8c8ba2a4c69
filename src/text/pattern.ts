/** Regular expressions that know å, ä and ö: JavaScript's own \b and \w see ASCII only. */

const WORD_CHARACTERS = "\\p{L}\\p{N}_";
const WORD_CHARACTER = `[${WORD_CHARACTERS}]`;
const BOUNDARY = `(?:(?<=${WORD_CHARACTER})(?!${WORD_CHARACTER})|(?<!${WORD_CHARACTER})(?=${WORD_CHARACTER}))`;

/**
 * Compiles a pattern from a table: `\b` and `\w` mean Unicode word boundary and word character, inside brackets too.
 * @param flags added to "u"; "i" is right for words, leave it out for acronyms
 */
export function unicodePattern(source: string, flags = "i"): RegExp {
  let isInClass = false;
  const translated = source.replace(/\\.|[[\]]/gsu, (sign) => {
    if (sign === "[" || sign === "]") isInClass = sign === "[";
    if (sign === "\\w") return isInClass ? WORD_CHARACTERS : WORD_CHARACTER;
    return sign === "\\b" && !isInClass ? BOUNDARY : sign;
  });
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
