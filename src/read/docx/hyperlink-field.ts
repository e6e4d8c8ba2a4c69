/** Reads where a field leads that prints a link (ECMA-376, part 1, 17.16.5.25). */

const HYPERLINK = /^\s{0,9}HYPERLINK(?!\p{L})/iu;
const LONGEST_INSTRUCTION = 5000;
/** Something in quotation marks, or a word. */
const ARGUMENT = /"[^"]*"|[^\s"]+/gu;
const SWITCH = /^\\\p{L}$/u;
/** A place in the document, a tip, a window: what stands behind these is no address. */
const SWITCH_WITH_ARGUMENT = /^\\[lot]$/iu;

/** @returns null for any other field, and for a link to a place in the document itself */
export function hyperlinkAddress(instruction: string): string | null {
  if (instruction.length > LONGEST_INSTRUCTION || !HYPERLINK.test(instruction)) return null;
  const [, ...words] = instruction.match(ARGUMENT) ?? [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (!SWITCH.test(word)) return withoutEscapes(word.replaceAll('"', ""));
    if (SWITCH_WITH_ARGUMENT.test(word)) at += 1;
  }
  return null;
}

/** Word doubles the back slashes of a path; some programs do not. */
function withoutEscapes(address: string): string {
  return /(?<!\\)\\(?:\\\\)*(?!\\)/u.test(address) ? address : address.replaceAll("\\\\", "\\");
}
