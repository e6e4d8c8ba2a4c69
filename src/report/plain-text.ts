/** Makes text from documents harmless and one line long before it enters any report. */

const WHITE_SPACE = /\s+/gu;
/** White space that breaks or moves a line; ordinary and non-breaking spaces may stay. */
const LINE_SPACE = /[^\S \u00a0\u202f]/gu;
/** Terminal sequences as a whole (colours, cursor movements; titles and links up to their end), so that no "[31m" stays behind. */
const CURSOR_SEQUENCES = /(?:\p{Cc}\[|\u009b)[0-?]{0,64}[ -/]{0,16}[@-~]/gu;
const STRING_SEQUENCES = /\p{Cc}[\]P^_X][^\p{Cc}]{0,4096}\p{Cc}\\?/gu;
const CONTROLS = /\p{Cc}/gu;
/** Marks that reorder, join or hide text: bidi controls, zero-width characters, soft hyphens, language tags. */
const INVISIBLE = /[\p{Cf}\u2028\u2029]/gu;
/** Most text holds nothing of all this, which one look tells. */
const ANYTHING = /[\p{C}\u2028\u2029]|[^\S \u00a0\u202f]/u;
/** Half of a character that no encoding can hold. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * The text as one printable line: white space folded (non-breaking spaces too), control sequences and invisible marks
 * gone, lone surrogates as U+FFFD. Linear in the length of the text.
 */
export function plainText(text: string): string {
  return printable(text.replace(WHITE_SPACE, " ")).trim();
}

/** As `plainText`, but spaces stay as they are: for lines of our own that hold columns and figures ("1 200"). */
export function printable(text: string): string {
  if (!ANYTHING.test(text)) return text;
  return text
    .replace(LINE_SPACE, " ")
    .replace(CURSOR_SEQUENCES, "")
    .replace(STRING_SEQUENCES, "")
    .replace(CONTROLS, "")
    .replace(INVISIBLE, "")
    .replace(LONE_SURROGATES, "\ufffd");
}
