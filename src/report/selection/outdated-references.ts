/** Outdated statutes, authorities and terms, each with every place that mentions it. */
import type { AuditedDocument, OutdatedMention } from "../../model/audited-document.ts";
import { grouped } from "../../model/grouping.ts";
import type { AuditResult } from "../../result/schema.ts";
import { byText, judgedDocuments } from "./documents.ts";

export interface OutdatedReference extends Pick<OutdatedMention, "kind" | "old" | "successor" | "date"> {
  readonly mentions: ReadonlyArray<{ readonly document: AuditedDocument; readonly mention: OutdatedMention }>;
  readonly documents: number;
  /** Mentions that the text leans on. */
  readonly asBasis: number;
}

/** What most texts lean on comes first. */
export function outdatedReferences(result: AuditResult): OutdatedReference[] {
  const mentions = judgedDocuments(result).flatMap((document) =>
    document.outdated.map((mention) => ({ document, mention })),
  );
  const groups = grouped(mentions, ({ mention }) => `${mention.kind}\0${mention.old}`);
  return [...groups.values()].flatMap(summarised).sort(byWeight);
}

function summarised(mentions: OutdatedReference["mentions"]): OutdatedReference[] {
  const first = mentions[0]?.mention;
  if (first === undefined) return [];
  return [
    {
      kind: first.kind,
      old: first.old,
      successor: first.successor,
      date: first.date,
      mentions,
      documents: new Set(mentions.map(({ document }) => document.path)).size,
      asBasis: mentions.filter(({ mention }) => mention.asLegalBasis).length,
    },
  ];
}

function byWeight(a: OutdatedReference, b: OutdatedReference): number {
  return b.asBasis - a.asBasis || b.mentions.length - a.mentions.length || byText(a.old, b.old);
}
