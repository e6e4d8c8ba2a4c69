/** Makes text from documents harmless and one line long before it enters any report. */

const WHITE_SPACE = /\s+/gu;
/** Terminal sequences as a whole (colours, cursor movements; titles and links up to their end), so that no "[31m" stays behind. */
const CURSOR_SEQUENCES = /\p{Cc}\[[0-?]{0,64}[ -/]{0,16}[@-~]/gu;
const STRING_SEQUENCES = /\p{Cc}[\]P^_X][^\p{Cc}]{0,4096}\p{Cc}\\?/gu;
const CONTROLS = /\p{Cc}/gu;
/** Marks that reorder, join or hide text: bidi controls, zero-width characters, soft hyphens, language tags. */
const INVISIBLE = /[\p{Cf}\u2028\u2029]/gu;
/** Half of a character that no encoding can hold. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * The text as one printable line: white space folded (non-breaking spaces too), control sequences and invisible marks
 * gone, lone surrogates as U+FFFD. Linear in the length of the text.
 */
export function plainText(text: string): string {
  return text
    .replace(WHITE_SPACE, " ")
    .replace(CURSOR_SEQUENCES, "")
    .replace(STRING_SEQUENCES, "")
    .replace(CONTROLS, "")
    .replace(INVISIBLE, "")
    .replace(LONE_SURROGATES, "\ufffd")
    .trim();
}
