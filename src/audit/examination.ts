/** What goes into the examination of one document, and what comes out: plain data on both sides, fit to cross threads. */
import type { AuditedDocument } from "../model/audited-document.ts";
import type { AttachedFile, DocumentModel } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import type { DocumentMention } from "../model/mention.ts";
import type { ProblemDraft } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import type { StatedValue } from "../model/stated-value.ts";

export interface ExaminationInput {
  /** Stable path; names the document, nothing is opened by it. */
  readonly path: string;
  /** Beginning of the path that names the place the audit was pointed at: units are folders below it. */
  readonly root: string;
  readonly bytes: Uint8Array;
  readonly settings: Settings;
  /** What a register says of the document. */
  readonly stated?: readonly StatedValue[];
  /** True in the second examination of a document with pages that hold no text (see recognition.ts). */
  readonly recognise?: boolean;
}

export interface Examination {
  readonly document: AuditedDocument;
  readonly findings: readonly Finding[];
  readonly problems: readonly ProblemDraft[];
  /** What the reader made of the file, for those who asked for it; else null. */
  readonly model: DocumentModel | null;
  /** Where the document leads, as written. */
  readonly links: readonly string[];
  /** For comparing its text with others', see `readSketch`; "" when nothing could be read. */
  readonly sketch: string;
  /** For comparing its subject with others', see `readTerms`; "" when nothing could be read. */
  readonly terms: string;
  /** Where it names other documents. */
  readonly mentions: readonly DocumentMention[];
  /** Positions of the configured corrections that met a passage. */
  readonly corrected: readonly number[];
  /** Files that the document carries, to be examined by themselves. */
  readonly attached: readonly AttachedFile[];
}
