/** Tells copies apart from look-alikes: a hash over the words of a document alone, the same in every format. */
import { createHash } from "node:crypto";
import type { DocumentModel } from "../model/document.ts";

/** Shorter texts ("Välkommen!") are alike without being copies. */
const FEWEST_WORDS = 20;

/**
 * @returns SHA-256 in hexadecimal over the lower-cased words and numbers of the running text, page furniture and printed
 * numbers left out; null for texts too short to be told apart
 */
export function wordsHash(model: DocumentModel): string | null {
  const hash = createHash("sha256");
  let count = 0;
  for (const block of model.blocks) {
    if (block.furniture !== null) continue;
    for (const [word] of block.text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
      hash.update(word).update(" ");
      count++;
    }
  }
  return count < FEWEST_WORDS ? null : hash.digest("hex");
}
