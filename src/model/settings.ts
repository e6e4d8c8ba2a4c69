/** Everything that steers an audit, resolved once from defaults, config file and command line; read-only from there on. */
import type { Correction } from "./correction.ts";
import type { Language, Severity } from "./kinds.ts";

export const ORGANISATION_KINDS = [
  "kommun",
  "region",
  "myndighet",
  "bolag",
  "kommunalforbund",
  "other",
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** What is expected of one document type. `null` means that no limit is set. */
export interface DocumentType {
  readonly id: string;
  /** Names in running text and headings, lower case, longest first decides. */
  readonly words: Readonly<Record<Language, readonly string[]>>;
  readonly name: Readonly<Record<Language, string>>;
  /** "aktiverande", "normerande", "verkställighet", "överordnad", "organiserande", "stödjande", "mot enskild", "ärende", "avtal", "extern", "okänd" */
  readonly family: string;
  /** False for types that are listed as set aside: forms, minutes, contracts, manuals … */
  readonly steering: boolean;
  /** Whether goals belong here, and whether an unmarked present tense prescribes. */
  readonly goalsExpected: boolean;
  readonly presentTensePrescribes: boolean;
  readonly maxPages: number | null;
  readonly maxBinding: number | null;
  readonly maxNumbered: number | null;
  readonly maxGoals: number | null;
  /** Months between reviews when the document does not say; null when none is expected. */
  readonly reviewMonths: number | null;
}

export interface RuleSetting {
  readonly severity: Severity | "off";
  readonly options: Readonly<Record<string, number>>;
}

export interface Limits {
  readonly fileBytes: number;
  /** So much is read of a file that is text itself (plain text, Markdown), and five times as much of HTML. */
  readonly textBytes: number;
  readonly archiveBytes: number;
  readonly archiveEntries: number;
  readonly archiveRatio: number;
  readonly archiveDepth: number;
  readonly pages: number;
  readonly blocks: number;
  readonly secondsPerDocument: number;
  /** Pages of one document whose pictures are recognised, and what each may take beyond the document's own time. */
  readonly recognisedPages: number;
  readonly secondsPerRecognisedPage: number;
  readonly megabytesPerDocument: number;
}

/** Findings that somebody has looked at and set aside, with the reason that the report prints. */
export interface Suppression {
  readonly rule: string | null;
  /** Path pattern (glob). */
  readonly document: string | null;
  readonly fingerprint: string | null;
  readonly reason: string;
  /** Last day on which it holds, YYYY-MM-DD. */
  readonly until: string | null;
}

/** The engine that reads text from pictures, when the run does so. */
export interface Recognition {
  readonly engine: "tesseract" | "tesseract.js";
  readonly version: string;
}

/** Path patterns (globs) of documents that somebody has judged: they win over what the texts say. */
export interface SteeringPatterns {
  readonly always: readonly string[];
  readonly never: readonly string[];
}

export interface Settings {
  readonly lang: Language;
  /** The day the audit speaks of, YYYY-MM-DD. */
  readonly asOf: string;
  readonly organisation: { readonly name: string | null; readonly kind: OrganisationKind };
  /** First day of the current term of office, YYYY-MM-DD. */
  readonly termStart: string;
  readonly wordsPerMinute: number;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly steering: SteeringPatterns;
  readonly types: Readonly<Record<string, DocumentType>>;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Names of computer systems beside those in the language tables. */
  readonly systems: readonly string[];
  readonly suppressions: readonly Suppression[];
  readonly corrections: readonly Correction[];
  readonly limits: Limits;
  readonly failOn: Severity;
  /** null: pages without text are only listed. */
  readonly recognition: Recognition | null;
}
