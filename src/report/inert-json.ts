/** JSON that every encoding and terminal can hold, whatever stands in its texts. */

/** What a terminal could obey or a reader be deceived by; JSON itself escapes the first control characters only. */
const MISCHIEVOUS = /[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu;

/** @param value plain data; halves of characters come out as escapes, as `JSON.stringify` writes them */
export function inertJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(MISCHIEVOUS, (character) =>
    character
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}
