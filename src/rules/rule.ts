/** The contract of a rule: metadata, a pure function, and its messages in every language, in one file. */
import type { References } from "../facts/references.ts";
import type { AuditedDocument } from "../model/audited-document.ts";
import type { DocumentModel, Place } from "../model/document.ts";
import type { Evidence } from "../model/finding.ts";
import type { Goals } from "../model/goals.ts";
import type { Language, Severity } from "../model/kinds.ts";
import type { Relation } from "../model/relation.ts";
import type { DocumentType, Settings } from "../model/settings.ts";
import type { Subject } from "../model/subject.ts";

export type MessageData = Readonly<Record<string, string | number>>;
type MessageTemplate = (data: MessageData) => string;

/** What a rule returns; the runner adds document, fingerprint and text. */
export interface FindingDraft {
  readonly place: Place | null;
  readonly data: MessageData;
  readonly evidence: readonly Evidence[];
  /**
   * The words that make this finding another one than its neighbours of the same rule in the same document, and that
   * survive edits elsewhere; empty when the rule speaks of the document as a whole.
   */
  readonly restsOn: readonly string[];
  /** When a case is graver or lighter than the rule's own severity. */
  readonly severity?: Severity;
}

interface RuleBase {
  /** Names the fault: "too-long", "stale-reference". */
  readonly id: string;
  readonly severity: Severity;
  /** Numbers that the configuration may change, with their defaults. */
  readonly options: Readonly<Record<string, number>>;
  /** Short name for lists and tables. */
  readonly title: Readonly<Record<Language, string>>;
  readonly message: Readonly<Record<Language, MessageTemplate>>;
  /** Why, how it is counted, how to put it right, with examples that are run as tests; loaded only when read. */
  readonly page: Readonly<Record<Language, () => Promise<{ readonly default: string }>>>;
}

export interface DocumentRuleInput {
  readonly document: AuditedDocument;
  readonly model: DocumentModel;
  readonly type: DocumentType;
  readonly settings: Settings;
  readonly options: Readonly<Record<string, number>>;
}
/** Judges one document by itself. */
export interface DocumentRule extends RuleBase {
  readonly scope: "document";
  /** Most rules speak of steering documents that could be read; one speaks of those that could not. */
  readonly concerns: "read-steering-documents" | "every-document";
  check(input: DocumentRuleInput): readonly FindingDraft[];
}

export interface CorpusRuleInput {
  readonly documents: readonly AuditedDocument[];
  readonly subjects: readonly Subject[];
  readonly relations: readonly Relation[];
  readonly references: Pick<References, "unknown" | "named" | "outdated" | "dead" | "followed">;
  readonly goals: Goals;
  readonly settings: Settings;
  readonly options: Readonly<Record<string, number>>;
}
/** Judges what the documents say together; every draft names the document it is about. */
export interface CorpusRule extends RuleBase {
  readonly scope: "corpus";
  check(input: CorpusRuleInput): ReadonlyArray<FindingDraft & { readonly document: string }>;
}
export type Rule = DocumentRule | CorpusRule;
