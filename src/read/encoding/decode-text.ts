/** Turns the bytes of a text file into text, by what the file proves, then what it says, then what its letters look like. */
import iconv from "iconv-lite";
import { markedUnicode, unmarkedUtf16, utf8Quality } from "../../text/unicode-bytes.ts";
import { declaredEncoding } from "./declared-encoding.ts";
import { guessSingleByte } from "./single-byte.ts";

export interface DecodedText {
  /** Line ends are "\n"; NFC; no byte order mark. */
  readonly text: string;
  /** Name as the WHATWG Encoding Standard has it: "utf-8", "utf-16le", "windows-1252". */
  readonly encoding: string;
  /** True when another encoding is nearly as likely, so that letters may be wrong. */
  readonly guessed: boolean;
}

/** @param hint encoding named outside the file, such as by a mail or a server; what the bytes prove goes first */
export function decodeText(bytes: Uint8Array, hint?: string): DecodedText {
  const marked = markedUnicode(bytes);
  if (marked !== null) {
    return decoded(bytes.subarray(marked.markLength), { encoding: marked.encoding, guessed: false });
  }
  return decoded(bytes, encodingOf(bytes, hint));
}

interface Choice {
  readonly encoding: string;
  readonly guessed: boolean;
}

function encodingOf(bytes: Uint8Array, hint: string | undefined): Choice {
  const utf16 = unmarkedUtf16(bytes);
  if (utf16 !== null) return { encoding: utf16, guessed: false };
  const quality = utf8Quality(bytes);
  if (quality === "valid") return { encoding: "utf-8", guessed: false };
  const declared = usable(hint) ?? usable(declaredEncoding(bytes));
  if (declared !== null) return { encoding: declared, guessed: false };
  if (quality === "nearly") return { encoding: "utf-8", guessed: true };
  return guessSingleByte(bytes);
}

/** Names that software uses for windows-1252; the standard says to read them so, since "ISO-8859-1" seldom means it. */
const WINDOWS_1252 = new Set(["iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii", "cp1252"]);

/** Null for names that mean Unicode, which the bytes have already shown not to be, and for unknown ones. */
function usable(name: string | null | undefined): string | null {
  if (name === null || name === undefined) return null;
  const lower = name.trim().toLowerCase();
  if (WINDOWS_1252.has(lower)) return "windows-1252";
  return /^(?:utf|ucs|unicode)/u.test(lower) || !iconv.encodingExists(lower) ? null : lower;
}

function decoded(bytes: Uint8Array, { encoding, guessed }: Choice): DecodedText {
  const text = iconv.decode(bytes, encoding, { stripBOM: true });
  return { text: text.replace(/\r\n?|[\u0085\u2028]/gu, "\n").normalize("NFC"), encoding, guessed };
}
