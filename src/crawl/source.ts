/** What crawling gives: sources to be read, and problems with what could not be. */

import type { ProblemDraft } from "../model/problem.ts";
import type { ProblemCode } from "../model/problem-codes.ts";

export interface Source {
  /** Stable and unique in the run, with forward slashes: "intranet/HR/policy.docx", "export.zip!/HR/policy.docx". */
  readonly path: string;
  /** Size of the file, unpacked. */
  readonly bytes: number;
  load(): Promise<Uint8Array>;
}

interface SourceItem {
  readonly kind: "source";
  readonly source: Source;
}
export interface ProblemItem {
  readonly kind: "problem";
  readonly problem: ProblemDraft;
  /** Size of the file that cannot be read; null when the problem is about a folder, an archive or a link. */
  readonly bytes: number | null;
}
export type CrawlItem = SourceItem | ProblemItem;

export interface Fault {
  readonly code: ProblemCode;
  readonly data: Readonly<Record<string, string | number>>;
}

export function problemItem(document: string, { code, data }: Fault): ProblemItem {
  return { kind: "problem", problem: { document, stage: "crawl", code, data }, bytes: null };
}

/** A file that was met and cannot be read: it is counted among the documents as unread. */
export function fileProblemItem(document: string, fault: Fault, bytes: number): ProblemItem {
  return { ...problemItem(document, fault), bytes };
}
