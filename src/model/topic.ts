/** What somebody must read and follow on one subject. */
import type { Statement } from "./statement.ts";

export interface TopicDocument {
  readonly path: string;
  readonly title: string;
  readonly type: string;
  readonly decidedBy: string | null;
  /** True when its title is about the subject: then all of it is to be read. */
  readonly isWhole: boolean;
  /** Of the whole document, or of the passages on the subject. */
  readonly readingMinutes: number;
  /** Of the whole document; 0 when only passages are on the subject. */
  readonly pages: number;
  /** Those on the subject that are addressed to the role, or to nobody by name. */
  readonly statements: readonly Statement[];
  readonly binding: number;
  /** Binding requirements that name the role asked for; 0 when none was asked for. */
  readonly addressed: number;
}

/** Two documents that say the same. */
export interface SaidTwice {
  readonly first: { readonly path: string; readonly statement: Statement };
  readonly second: { readonly path: string; readonly statement: Statement };
}

export interface Topic {
  readonly words: string;
  readonly role: string | null;
  /** Those about the subject first, the most demanding first. */
  readonly documents: readonly TopicDocument[];
  readonly totals: {
    readonly documents: number;
    readonly pages: number;
    readonly readingMinutes: number;
    readonly binding: number;
    readonly addressed: number;
  };
  readonly saidTwice: readonly SaidTwice[];
  /** Copies and older versions, which nobody needs to read. */
  readonly leftOut: readonly string[];
}
