/** Recognises the Unicode encodings by their bytes alone. */

export interface MarkedUnicode {
  readonly encoding: string;
  readonly markLength: number;
}

/** UTF-32 stands first, since its little-endian mark begins with that of UTF-16. */
const MARKS: ReadonlyArray<readonly [encoding: string, mark: readonly number[]]> = [
  ["utf-32le", [0xff, 0xfe, 0, 0]],
  ["utf-32be", [0, 0, 0xfe, 0xff]],
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** The encoding that the byte order mark shows; null without a mark. */
export function markedUnicode(bytes: Uint8Array): MarkedUnicode | null {
  const found = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  return found === undefined ? null : { encoding: found[0], markLength: found[1].length };
}

const SAMPLE = 8192;
/** In UTF-16, nearly every letter of a European text has a zero beside it, always on the same side. */
const MOST = 0.7;
const HARDLY_ANY = 0.05;

/** UTF-16 without a mark, by where its zero bytes stand; null for anything else. */
export function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  if (pairs < 2) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[pair * 2] === 0) evenZeros += 1;
    if (bytes[pair * 2 + 1] === 0) oddZeros += 1;
  }
  if (oddZeros / pairs > MOST && evenZeros / pairs < HARDLY_ANY) return "utf-16le";
  if (evenZeros / pairs > MOST && oddZeros / pairs < HARDLY_ANY) return "utf-16be";
  return null;
}

/** "nearly": so many sound sequences beside the broken ones that it must be UTF-8 that was damaged. */
export function utf8Quality(bytes: Uint8Array): "valid" | "nearly" | "no" {
  let sound = 0;
  let broken = 0;
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) broken += 1;
    else if (length > 1) sound += 1;
    at += Math.max(length, 1);
  }
  if (broken === 0) return "valid";
  return sound >= broken * SOUND_PER_BROKEN ? "nearly" : "no";
}
const SOUND_PER_BROKEN = 10;

/** Bytes of the well-formed sequence at a position (Unicode Standard, table 3-7); 0 when it is ill-formed. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : fourBytes(lead);
  const [lowest, highest] = SECOND_BYTE.get(lead) ?? [0x80, 0xbf];
  const second = bytes[at + 1] ?? 0;
  if (length === 0 || second < lowest || second > highest) return 0;
  for (let index = 2; index < length; index += 1) {
    if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

function fourBytes(lead: number): number {
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/** After these lead bytes the second byte has a narrower range. */
const SECOND_BYTE: ReadonlyMap<number, readonly [number, number]> = new Map([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
]);
