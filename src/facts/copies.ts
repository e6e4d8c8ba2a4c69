/** Documents with the same bytes, or with the same words in another format. */
import type { AuditedDocument } from "../model/audited-document.ts";
import type { Relation } from "../model/relation.ts";
import { byOriginality } from "./original.ts";
import { titleEvidence } from "./title-evidence.ts";

/** @returns one relation per copy, from the copy to the original */
export function copyRelations(documents: readonly AuditedDocument[]): Relation[] {
  return groupsOfEquals(documents).flatMap((group) => {
    const [original, ...copies] = [...group].sort(byOriginality);
    if (original === undefined) return [];
    return copies.map((copy) => ({
      kind: "copy" as const,
      from: copy.path,
      to: original.path,
      score: 1,
      evidence: [titleEvidence(copy), titleEvidence(original)],
    }));
  });
}

/** Documents are equal when their bytes or their words are; both relations carry over ("a = b" and "b = c" make one group). */
function groupsOfEquals(documents: readonly AuditedDocument[]): AuditedDocument[][] {
  const groupOf = new Map<string, AuditedDocument[]>();
  const groups = new Set<AuditedDocument[]>();
  for (const document of documents) {
    const keys = [document.contentHash, document.wordsHash].filter((key) => key !== null);
    const known = new Set(keys.flatMap((key) => groupOf.get(key) ?? []));
    const merged = [...known, document];
    for (const key of keys) {
      const before = groupOf.get(key);
      if (before !== undefined) groups.delete(before);
    }
    groups.add(merged);
    for (const member of merged) {
      for (const key of [member.contentHash, member.wordsHash]) if (key !== null) groupOf.set(key, merged);
    }
  }
  return [...groups].filter((group) => group.length > 1);
}
