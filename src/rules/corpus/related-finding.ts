/** A finding about one document because of its relation to another. */
import type { AuditedDocument } from "../../model/audited-document.ts";
import type { RelationKind } from "../../model/kinds.ts";
import type { Relation } from "../../model/relation.ts";
import type { CorpusRuleInput, FindingDraft, MessageData } from "../rule.ts";

export interface RelatedPair {
  readonly relation: Relation;
  /** The one that the finding is about. */
  readonly from: AuditedDocument;
  readonly to: AuditedDocument;
}

/** The pairs of one kind whose documents are both there, in the order of the relations. */
export function relatedPairs(
  { documents, relations }: CorpusRuleInput,
  kind: RelationKind,
): readonly RelatedPair[] {
  const byPath = new Map(documents.map((document) => [document.path, document]));
  return relations.flatMap((relation) => {
    const from = byPath.get(relation.from);
    const to = byPath.get(relation.to);
    return relation.kind !== kind || from === undefined || to === undefined ? [] : [{ relation, from, to }];
  });
}

/** @param data what the message needs beside the other document's title and path */
export function relatedFinding(
  { relation, from, to }: RelatedPair,
  data: MessageData = {},
): FindingDraft & { readonly document: string } {
  return {
    document: from.path,
    place: null,
    data: { title: to.title, path: to.path, ...data },
    evidence: relation.evidence,
    restsOn: [to.path],
  };
}
