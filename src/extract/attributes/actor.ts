/** Who must act, by the words of the statement, its lead-in, or the heading that gives the responsibility. */
import type { Actor } from "../../model/statement.ts";
import { actorInClause } from "./actor-frames.ts";
import type { AttributedText } from "./attributed-text.ts";
import { actorInHeadings } from "./responsibility-headings.ts";

/** Null when nobody is named; the nearest words decide. */
export function actorOf({ text, leadIn, heading, lang }: AttributedText): Actor | null {
  return (
    actorInClause(text, lang) ??
    (leadIn === null ? null : actorInClause(leadIn, lang)) ??
    actorInHeadings(heading, lang)
  );
}
