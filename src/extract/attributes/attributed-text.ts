/** The words that the attributes of a statement are read from. */
import type { Language } from "../../model/kinds.ts";

export interface AttributedText {
  readonly text: string;
  readonly leadIn: string | null;
  /** Headings above it, outermost first. */
  readonly heading: readonly string[];
  readonly lang: Language;
  /** Names of computer systems that the organisation has added. */
  readonly systems: readonly string[];
}
