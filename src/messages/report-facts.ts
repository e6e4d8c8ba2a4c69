/** What the longer sentences of the report are made of. */

/** How well the files met could be read. */
export interface Coverage {
  readonly read: number;
  readonly poorlyRead: number;
  readonly unread: number;
  readonly notSteering: number;
}

/** What would go, of how much there is. */
interface Share {
  readonly saved: number;
  readonly of: number;
}

/** The effect of all proposals together. */
export interface Saving {
  readonly documents: Share;
  readonly pages: Share;
  readonly requirements: Share;
  readonly minutes: Share;
}

/** Versions, dates and settings that the figures rest on. */
export interface MethodFacts {
  readonly version: string;
  readonly ruleSet: string;
  /** YYYY-MM or YYYY-MM-DD. */
  readonly lawTables: string;
  /** First day of the term of office, YYYY-MM-DD. */
  readonly termStart: string;
  readonly wordsPerMinute: number;
  /** The kind of organisation, in words. */
  readonly organisation: string;
  readonly configFile: string | null;
}

/** What somebody wants to bring down, in words, of how much, and by how much. */
export interface BudgetFacts {
  readonly measure: string;
  readonly of: number;
  readonly wanted: number;
}

/** How many documents are new, gone and changed, and the requirements then and now, as they are written. */
export interface ComparisonFacts {
  readonly fresh: number;
  readonly gone: number;
  readonly changed: number;
  readonly before: string;
  readonly now: string;
}

/** One passage that somebody has corrected. */
export interface CorrectedWords {
  /** In quotation marks. */
  readonly quote: string;
  readonly what: string;
  readonly reason: string;
  readonly until: string | null;
}

export interface TopicFigures {
  readonly documents: number;
  readonly pages: number;
  readonly readingMinutes: number;
  readonly binding: number;
}

/** What one role has to read and follow. */
export type RoleFigures = TopicFigures;

/** What an annex to the decision papers lists. */
export const ANNEX_KINDS = ["repeal", "revise", "keep", "investigate", "copies"] as const;
export type AnnexKind = (typeof ANNEX_KINDS)[number];

/** How many documents of one deciding body go into each annex, and how many law requires. */
export interface PaperFigures extends Readonly<Record<AnnexKind, number>> {
  readonly all: number;
  readonly required: number;
}

export interface EffectFigures {
  readonly documents: number;
  readonly pages: number;
  readonly requirements: number;
  readonly readingMinutes: number;
}

/** What the papers rest on. */
export interface PaperSources {
  readonly version: string;
  readonly ruleSet: string;
  readonly lawTables: string;
  /** YYYY-MM-DD */
  readonly asOf: string;
  readonly read: number;
  readonly poorlyRead: number;
  readonly unread: number;
  /** Name of the file that lists what was not audited. */
  readonly leftOut: string;
}
