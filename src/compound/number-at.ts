/** Reads the numbers that a compound file is held together by: of sectors and of entries in its directory. */

/** From here on, numbers are signs: free, end of chain, part of the table, no entry ([MS-CFB] 2.1). */
export const FIRST_SIGN = 0xfffffffa;

export const NUMBER_BYTES = 4;

/** A sign where the bytes end, so that a file that is cut off ends like any other chain. */
export function numberAt(bytes: Uint8Array, at: number): number {
  if (at + NUMBER_BYTES > bytes.length) return FIRST_SIGN;
  return new DataView(bytes.buffer, bytes.byteOffset + at, NUMBER_BYTES).getUint32(0, true);
}

export function numbersIn(bytes: Uint8Array): number[] {
  return Array.from({ length: Math.floor(bytes.length / NUMBER_BYTES) }, (_, index) =>
    numberAt(bytes, index * NUMBER_BYTES),
  );
}
