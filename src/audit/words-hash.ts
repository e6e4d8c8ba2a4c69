/** What tells copies from look-alikes: a hash over the words of a document alone, the same in every format, and a sketch of them. */
import { createHash } from "node:crypto";
import type { DocumentModel } from "../model/document.ts";
import { sketchOf, writtenSketch } from "../text/sketch.ts";

/** Shorter texts ("Välkommen!") are alike without being copies. */
const FEWEST_WORDS = 20;

/**
 * @returns SHA-256 in hexadecimal over the lower-cased words and numbers of the running text, page furniture and printed
 * numbers left out; null for texts too short to be told apart
 */
export function wordsHash(model: DocumentModel): string | null {
  const hash = createHash("sha256");
  let count = 0;
  for (const word of runningWords(model)) {
    hash.update(word).update(" ");
    count++;
  }
  return count < FEWEST_WORDS ? null : hash.digest("hex");
}

/** The words of the running text alone, for telling how much of it stands elsewhere. */
export function wordsSketch(model: DocumentModel): string {
  return writtenSketch(sketchOf(runningWords(model)));
}

/** Words and numbers in lower case, without page furniture and printed numbers. */
function* runningWords({ blocks }: DocumentModel): Generator<string> {
  for (const { furniture, text } of blocks) {
    if (furniture !== null) continue;
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) yield word;
  }
}
