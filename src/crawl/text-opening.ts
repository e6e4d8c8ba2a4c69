/** Looks at the beginning of a file as text, whatever the encoding. */
import { markedUnicode, unmarkedUtf16 } from "../text/unicode-bytes.ts";

const LOOKED_AT = 8192;
/** Control characters beyond white space do not occur in text; a few may, in files that went through old terminals. */
const MOST_CONTROLS = 0.02;

/** True for UTF-8, UTF-16 and the one-byte encodings of text. */
export function looksLikeText(bytes: Uint8Array): boolean {
  if (markedUnicode(bytes) !== null || unmarkedUtf16(bytes) !== null) return true;
  const head = bytes.subarray(0, LOOKED_AT);
  if (head.includes(0)) return false;
  const controls = head.reduce((count, byte) => (isControl(byte) ? count + 1 : count), 0);
  return controls <= head.length * MOST_CONTROLS;
}

/** The first characters, each byte one; marks and the zero bytes of UTF-16 left out. Enough to see words in ASCII. */
export function openingText(bytes: Uint8Array): string {
  const start = markedUnicode(bytes)?.markLength ?? 0;
  const head = bytes.subarray(start, start + LOOKED_AT).filter((byte) => byte !== 0);
  return String.fromCharCode(...head);
}

/** Back space to carriage return, and escape, are seen in text files. */
function isControl(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b;
}
