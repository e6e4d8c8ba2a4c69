/** Fetches numbers and strings that PDFium writes into its memory. */
import type { Pdfium } from "./pdfium-module.ts";

/** A stretch of the engine's memory, for values that come back by pointer; must be freed. */
export interface Scratch {
  readonly at: number;
  readonly bytes: number;
}

export function allocate(pdfium: Pdfium, bytes: number): Scratch {
  const at = pdfium.calls.malloc(bytes);
  if (at === 0) throw new Error("PDFium is out of memory");
  return { at, bytes };
}

/** Longest name or title that is fetched, in bytes; longer ones are left out rather than cut. */
const LONGEST = 4096;

/** Asks `call` for a UTF-16 string: it gets a buffer and its size, and returns the bytes written with the closing zero. */
export function utf16(pdfium: Pdfium, scratch: Scratch, call: (at: number, bytes: number) => number): string {
  const size = Math.min(scratch.bytes, LONGEST);
  const written = call(scratch.at, size);
  if (written < 4 || written > size) return "";
  const units = pdfium.memory.HEAPU16.subarray(scratch.at >> 1, (scratch.at + written - 2) >> 1);
  return Array.from(units, (unit) => String.fromCharCode(unit)).join("");
}

/** The same for a string of single bytes. */
export function latin1(
  pdfium: Pdfium,
  scratch: Scratch,
  call: (at: number, bytes: number) => number,
): string {
  const size = Math.min(scratch.bytes, LONGEST);
  const written = call(scratch.at, size);
  if (written < 2 || written > size) return "";
  const bytes = pdfium.memory.HEAPU8.subarray(scratch.at, scratch.at + written - 1);
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}
