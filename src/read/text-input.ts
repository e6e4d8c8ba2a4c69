/** Decodes the file of a text format, as much of it as the limits let through, and says what was uncertain. */
import type { Block, ReadingProblem } from "../model/document.ts";
import { decodeText } from "./encoding/decode-text.ts";
import { isDamaged } from "./pdf/damage.ts";
import type { ReaderInput } from "./reader.ts";

export interface TextInput {
  readonly text: string;
  readonly problems: readonly ReadingProblem[];
}

/** @param markup how many bytes of the file one byte of text may take */
export function decodedInput({ bytes, limits }: ReaderInput, markup = 1): TextInput {
  const most = limits.textBytes * markup;
  const isWhole = bytes.length <= most;
  const { text, encoding, guessed } = decodeText(
    isWhole ? bytes : bytes.subarray(0, characterEnd(bytes, most)),
  );
  const problems: ReadingProblem[] = [];
  if (guessed) problems.push({ code: "encoding-guessed", data: { encoding } });
  if (!isWhole) problems.push({ code: "limit-text", data: { limit: most } });
  return { text, problems };
}

/** The last position up to a limit that does not lie inside a character of UTF-8. */
function characterEnd(bytes: Uint8Array, limit: number): number {
  const longest = 3;
  for (let end = limit; end > limit - longest; end -= 1) {
    if (((bytes[end] ?? 0) & 0xc0) !== 0x80) return end;
  }
  return limit;
}

/** Letters that are looked at to judge a text. */
const SAMPLE_LENGTH = 20_000;

/** "text-damaged" when the letters cannot be those that somebody wrote. */
export function damageOf(blocks: readonly Block[]): readonly ReadingProblem[] {
  const sample: string[] = [];
  let length = 0;
  for (const { furniture, kind, text } of blocks) {
    if (furniture !== null || kind === "code") continue;
    sample.push(text);
    length += text.length;
    if (length > SAMPLE_LENGTH) break;
  }
  return isDamaged(sample.join("\n")) ? [{ code: "text-damaged" }] : [];
}
