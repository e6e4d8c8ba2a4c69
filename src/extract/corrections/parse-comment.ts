/** Reads a comment that corrects the tool: `tillit: inget krav "Chefen ska boka": skäl, till 2027-12-31`. */
import { VERDICTS, type Verdict } from "../../model/correction.ts";
import { parseTable } from "../../text/table.ts";
import verdictWords from "./verdict-words.tsv";

export interface CommentedVerdict {
  readonly is: Verdict;
  /** null when the comment is about the whole text beside it. */
  readonly words: string | null;
  readonly reason: string;
  /** YYYY-MM-DD; null when it holds for ever. */
  readonly until: string | null;
}

const VERDICT_WORDS: ReadonlyArray<readonly [words: string, verdict: Verdict]> = parseTable(verdictWords, [
  "utslag",
  "ord",
])
  .flatMap(({ utslag, ord }) => ord.split(", ").map((words) => [words, verdictNamed(utslag)] as const))
  .sort(([a], [b]) => b.length - a.length);

const ADDRESSED = /^tillit\s?:\s?/iu;
const QUOTED = /^\s{0,9}["“”»](?<words>[^"“”»«]{1,500})["“”»«]/u;
const UNTIL =
  /[\s,;(]{0,9}(?:till(?:\soch\smed)?|t\.?\s?o\.?\s?m\.?|until)\s(?<date>\d{4}-\d{2}-\d{2})[.)]?$/iu;

/** @returns null when it says nothing that is known, or gives no reason */
export function parseComment(comment: string): CommentedVerdict | null {
  const folded = comment.replace(/\s+/gu, " ").trim();
  const said = folded.replace(ADDRESSED, "");
  const verdict = VERDICT_WORDS.find(
    ([words]) => said.toLowerCase().startsWith(words) && !/^[\p{L}-]/u.test(said.slice(words.length)),
  );
  if (verdict === undefined) return null;
  const rest = said.slice(verdict[0].length);
  const quoted = QUOTED.exec(rest);
  const given = rest.slice(quoted?.[0].length ?? 0).replace(/^[\s:,–—-]+/u, "");
  const until = UNTIL.exec(given);
  const reason = given.slice(0, until?.index ?? given.length).trim();
  if (reason === "") return null;
  return {
    is: verdict[1],
    words: quoted?.groups?.["words"] ?? null,
    reason,
    until: until?.groups?.["date"] ?? null,
  };
}

function verdictNamed(name: string): Verdict {
  const verdict = VERDICTS.find((known) => known === name);
  if (verdict === undefined) throw new Error(`unknown verdict "${name}" in the table of words for verdicts`);
  return verdict;
}
