/** Mentions of what the tables know as repealed or renamed, gathered by what is outdated. */
import type { AuditedDocument, OutdatedMention } from "../../model/audited-document.ts";
import type { Evidence } from "../../model/finding.ts";
import { grouped } from "../../model/grouping.ts";
import { MOST_QUOTES } from "../quote.ts";

/** @returns the mentions of the kinds asked for, by the outdated name, in the order in which they first occur */
export function mentionsByName(
  { outdated }: AuditedDocument,
  kinds: ReadonlyArray<OutdatedMention["kind"]>,
): ReadonlyMap<string, readonly OutdatedMention[]> {
  return grouped(
    outdated.filter(({ kind }) => kinds.includes(kind)),
    ({ old }) => old,
  );
}

/** The first mentions, as examples. */
export function quoteMentions({ path }: AuditedDocument, mentions: readonly OutdatedMention[]): Evidence[] {
  return mentions.slice(0, MOST_QUOTES).map(({ text, place }) => ({ document: path, text, place }));
}

/** Words with which the tables say that nothing came instead. */
const NO_SUCCESSOR = /^ingen efterföljare/iu;

/** What came instead, as the tables name it; "" when nothing did or nobody knows. */
export function successorOf({ successor }: OutdatedMention): string {
  return NO_SUCCESSOR.test(successor) ? "" : successor;
}
