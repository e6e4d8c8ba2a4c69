/** JSON that every encoding and terminal can hold, whatever stands in its texts. */

/** What a terminal could obey or a reader be deceived by; JSON itself escapes the first control characters only. */
const MISCHIEVOUS = /[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu;

/** Half of a character, as damaged files have them: JSON may carry it as an escape, which many parsers refuse. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** @param value plain data */
export function inertJson(value: unknown): string {
  return JSON.stringify(
    value,
    (_, part: unknown) => (typeof part === "string" ? wholeCharacters(part) : part),
    2,
  ).replace(MISCHIEVOUS, (character) =>
    character
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

/** The text with U+FFFD in the place of halves of characters. */
export function wholeCharacters(text: string): string {
  return text.replace(LONE_SURROGATES, "\ufffd");
}
