/** Identities that survive edits elsewhere in a file: made from the document's path and the thing's own words. */
import { createHash } from "node:crypto";
import type { Statement, StatementDraft } from "../model/statement.ts";
import { shortHash } from "../text/short-hash.ts";

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
