/** Regular expressions that know å, ä and ö: JavaScript's own \b and \w see ASCII only. */

/**
 * Letters of the Latin alphabets up to U+024F: all that Swedish, English and their neighbours write words with. As they are,
 * not as escapes: V8 leaves a pattern of more than 20 kilobytes of source unoptimised, which takes half as long again.
 */
const LATIN_LETTERS = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f";
const LATIN_CLASSES = classesOf(LATIN_LETTERS, "0-9");
/** With the letters and figures that are also signs: ª µ º, ² ³ ¹ and the fractions. */
const WIDE_CLASSES = classesOf(`${LATIN_LETTERS}\u00aa\u00b5\u00ba`, "0-9\u00b2\u00b3\u00b9\u00bc-\u00be");

interface Classes {
  /** By the sign that stands for them in a source. */
  readonly characters: ReadonlyMap<string, string>;
  readonly word: string;
  readonly boundary: string;
}

function classesOf(letters: string, figures: string): Classes {
  const word = `${letters}${figures}_`;
  return {
    characters: new Map([
      ["\\p{L}", letters],
      ["\\p{N}", figures],
      ["\\w", word],
    ]),
    word: `[${word}]`,
    boundary: `(?:(?<=[${word}])(?![${word}])|(?<![${word}])(?=[${word}]))`,
  };
}

/** Named classes of the whole of Unicode cost up to fifty times as long to compile as those of the Latin alphabets. */
function translated(source: string, { characters, boundary }: Classes): string {
  let isInClass = false;
  return source.replace(/\\[pP]\{[A-Za-z]+\}|\\.|[[\]]/gsu, (sign) => {
    if (sign === "[" || sign === "]") isInClass = sign === "[";
    const known = characters.get(sign);
    if (known !== undefined) return isInClass ? known : `[${known}]`;
    return sign === "\\b" && !isInClass ? boundary : sign;
  });
}

/**
 * Compiles a pattern from a table: `\b`, `\w`, `\p{L}` and `\p{N}` know the letters of all Latin alphabets, inside brackets too.
 * @param flags added to "u"; "i" is right for words, leave it out for acronyms
 */
export function unicodePattern(source: string, flags = "i"): RegExp {
  return new RegExp(translated(source, WIDE_CLASSES), `u${flags}`);
}

/**
 * As `unicodePattern`, for tables of hundreds of patterns, with plain letters and figures only.
 * Matches case as written: make the text lower case instead of using the flag "i".
 */
export function latinPattern(source: string, flags = ""): RegExp {
  return new RegExp(translated(source, LATIN_CLASSES), `u${flags}`);
}

/** Matches any of the phrases as whole words, longest first; white space in a phrase matches up to nine signs of white space. */
export function phrasePattern(phrases: readonly string[], flags = "i"): RegExp {
  const alternatives = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => escapePattern(phrase).replace(/\s+/gu, "\\s{1,9}"));
  const { word } = WIDE_CLASSES;
  return new RegExp(`(?<!${word})(?:${alternatives.join("|")})(?!${word})`, `u${flags}`);
}

/** The text as a pattern that matches itself. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}
