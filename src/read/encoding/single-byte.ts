/** Tells the old one-byte encodings apart by which of them turns the file's high bytes into letters of our languages. */
import iconv from "iconv-lite";

/** In the order in which they win a draw. */
const CANDIDATES = ["windows-1252", "macintosh", "cp850"] as const;
/** Letters and signs that Swedish and English documents are written with. */
const EXPECTED = new Set([..."åäöÅÄÖéÉüÜàáèøæØÆ§–—”“’‘«»…•·°½²³±€£©®´×\u00a0\u00ad"]);
/** Below this share of expected signs, or with a rival as good as this, the answer is a guess. */
const SURE_SHARE = 0.8;
const CLOSE_RIVAL = 0.9;
const SAMPLE = 65_536;

export interface GuessedEncoding {
  readonly encoding: string;
  readonly guessed: boolean;
}

export function guessSingleByte(bytes: Uint8Array): GuessedEncoding {
  const sample = bytes.subarray(0, SAMPLE).filter((byte) => byte >= 0x80);
  if (sample.length === 0) return { encoding: "windows-1252", guessed: false };
  const scored = CANDIDATES.map((encoding) => ({ encoding, share: expectedShare(sample, encoding) }));
  const [best, rival] = [...scored].sort((a, b) => b.share - a.share);
  if (best === undefined) return { encoding: "windows-1252", guessed: true };
  const isClose = rival !== undefined && rival.share >= best.share * CLOSE_RIVAL;
  return { encoding: best.encoding, guessed: best.share < SURE_SHARE || isClose };
}

function expectedShare(highBytes: Uint8Array, encoding: string): number {
  const signs = [...iconv.decode(highBytes, encoding)];
  return signs.filter((sign) => EXPECTED.has(sign)).length / signs.length;
}
