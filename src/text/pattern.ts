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

/** Letters of the Latin alphabets up to U+024F: all that Swedish, English and their neighbours write words with. */
const LATIN_LETTERS = "A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f";
const LATIN_WORD_CHARACTERS = `${LATIN_LETTERS}0-9_`;
const LATIN_BOUNDARY = `(?:(?<=[${LATIN_WORD_CHARACTERS}])(?![${LATIN_WORD_CHARACTERS}])|(?<![${LATIN_WORD_CHARACTERS}])(?=[${LATIN_WORD_CHARACTERS}]))`;
const LATIN_CLASSES: ReadonlyMap<string, string> = new Map([
  ["\\p{L}", LATIN_LETTERS],
  ["\\p{N}", "0-9"],
  ["\\w", LATIN_WORD_CHARACTERS],
]);

/**
 * As `unicodePattern`, for tables of hundreds of patterns: letters are Latin letters, since the whole of Unicode costs ten
 * times the time to compile. Matches case as written: make the text lower case instead of using the flag "i".
 */
export function latinPattern(source: string, flags = ""): RegExp {
  let isInClass = false;
  const translated = source.replace(/\\[pP]\{[A-Za-z]+\}|\\.|[[\]]/gsu, (sign) => {
    if (sign === "[" || sign === "]") isInClass = sign === "[";
    const characters = LATIN_CLASSES.get(sign);
    if (characters !== undefined) return isInClass ? characters : `[${characters}]`;
    return sign === "\\b" && !isInClass ? LATIN_BOUNDARY : sign;
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
