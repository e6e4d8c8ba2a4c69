/** Mentions of what the tables know as repealed or renamed, gathered by what is outdated. */
import type { AuditedDocument, OutdatedMention } from "../../model/audited-document.ts";
import type { Evidence } from "../../model/finding.ts";

/** @returns the mentions of the kinds asked for, by the outdated name, in the order in which they first occur */
export function mentionsByName(
  { outdated }: AuditedDocument,
  kinds: ReadonlyArray<OutdatedMention["kind"]>,
): ReadonlyMap<string, readonly OutdatedMention[]> {
  const byName = new Map<string, OutdatedMention[]>();
  for (const mention of outdated) {
    if (!kinds.includes(mention.kind)) continue;
    const known = byName.get(mention.old);
    if (known === undefined) byName.set(mention.old, [mention]);
    else known.push(mention);
  }
  return byName;
}

export function quoteMention({ path }: AuditedDocument, { text, place }: OutdatedMention): Evidence {
  return { document: path, text, place };
}
