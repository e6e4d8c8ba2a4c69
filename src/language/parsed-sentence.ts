/** One sentence with what is known of each word: verb form, and whether it stands in the main clause. */
import type { Language } from "../model/kinds.ts";
import type { Word } from "./sentence-words.ts";

/** "aside" stands in brackets; "quote" between quotation marks. */
export type WordRole = "main" | "subordinate" | "aside" | "quote";

export interface ParsedSentence {
  readonly text: string;
  readonly lang: Language;
  readonly words: readonly Word[];
  /** Sums of `VERB_FORM` flags, one per word. */
  readonly forms: readonly number[];
  readonly roles: readonly WordRole[];
  /** Indexes of the words that are the verb of a main clause, in order. */
  readonly verbs: readonly number[];
  /** The same, to ask for one word. */
  readonly verbsAt: ReadonlySet<number>;
  /** Indexes of the words that begin a subordinate clause ("att", "som"). */
  readonly openers: ReadonlySet<number>;
}
