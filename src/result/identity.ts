/** Identities that survive edits elsewhere in a file: made from the document's path and the thing's own words. */
import { createHash } from "node:crypto";
import type { Statement, StatementDraft } from "../model/statement.ts";

const LENGTH = 16;

/** The first 16 hexadecimal digits of the SHA-256 over the parts, kept apart by a zero character. */
export function shortHash(...parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, LENGTH);
}

/** SHA-256 in hexadecimal of the bytes of a file. */
export function contentHash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** @returns the drafts with their ids; the same words twice in one document get ids of their own, in order of appearance */
export function identifyStatements(path: string, drafts: readonly StatementDraft[]): Statement[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const occurrence = (seen.get(draft.text) ?? 0) + 1;
    seen.set(draft.text, occurrence);
    return { id: shortHash("statement", path, draft.text, String(occurrence)), ...draft };
  });
}
