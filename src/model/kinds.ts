/** The closed lists of the field, as plain data: importing them costs nothing. */

/** What a statement lays down (see the definitions in `tillit explain statement`). */
export const STATEMENT_KINDS = ["goal", "obligation", "prohibition", "recommendation", "permission"] as const;
/** Whether the force stands in words or comes from the kind of text alone. */
export const STATEMENT_FORMS = ["explicit", "implicit"] as const;
export const SEVERITIES = ["info", "consider", "important"] as const;
/** How well a document could be read. */
export const GRADES = ["good", "poor", "unread"] as const;
export const LANGUAGES = ["sv", "en"] as const;
export const FORMATS = [
  "pdf",
  "docx",
  "doc",
  "odt",
  "rtf",
  "pptx",
  "odp",
  "eml",
  "msg",
  "mhtml",
  "epub",
  "html",
  "markdown",
  "text",
  "xlsx",
  "xls",
  "ods",
  "csv",
] as const;
/** The stages at which something can go wrong with one document; "config": what the run was told does not fit the documents. */
export const STAGES = [
  "config",
  "crawl",
  "read",
  "structure",
  "extract",
  "measure",
  "rules",
  "audit",
] as const;
export const PLAN_ACTIONS = [
  "repeal",
  "remove-copy",
  "merge",
  "shorten",
  "update",
  "change-type",
  "move-level",
  "investigate",
  "keep",
] as const;
export const RELATION_KINDS = [
  "copy",
  "near-copy",
  "contained-in",
  "version",
  "replaces",
  "refers",
  "overlaps",
  "contradicts",
] as const;
/** Signs that a text says how rather than what. */
export const DETAIL_MARKERS = [
  "step",
  "clock-time",
  "deadline",
  "frequency",
  "paper-handling",
  "form",
  "system-name",
  "contact-details",
  "amount",
  "exact-measure",
  "stacked-exceptions",
  "approval-chain",
] as const;
/** Signs that a text leaves room for judgement. */
const TRUST_MARKERS = ["judgement", "dialogue", "by-need", "room", "support", "reason-given"] as const;
/** Marks a duty to write down, report, register or sign something. */
const DUTY_MARKERS = ["documentation"] as const;
/** Detail that may be right: it protects life, health, money, legal security or personal data. */
export const PROTECTION_MARKERS = [
  "patient-safety",
  "fire-and-life",
  "money",
  "legal-security",
  "personal-data",
  "security",
] as const;
export const MARKERS = [...DETAIL_MARKERS, ...TRUST_MARKERS, ...DUTY_MARKERS, ...PROTECTION_MARKERS] as const;

export type StatementKind = (typeof STATEMENT_KINDS)[number];
export type StatementForm = (typeof STATEMENT_FORMS)[number];
export type Severity = (typeof SEVERITIES)[number];
export type Grade = (typeof GRADES)[number];
export type Language = (typeof LANGUAGES)[number];
export type Format = (typeof FORMATS)[number];
export type Stage = (typeof STAGES)[number];
export type PlanActionKind = (typeof PLAN_ACTIONS)[number];
export type RelationKind = (typeof RELATION_KINDS)[number];
export type DetailMarker = (typeof DETAIL_MARKERS)[number];
export type Marker = (typeof MARKERS)[number];
