/** Sentences in which a document says whom it applies to or what it replaces. */
import { escapePattern } from "../text/pattern.ts";
import { parseTable } from "../text/table.ts";
import englishScope from "./en/scope-phrases.tsv";
import { OWN_NAME } from "./own-name.ts";
import { sentenceEnd } from "./sentence-edges.ts";
import swedishScope from "./sv/scope-phrases.tsv";

export interface SaidOfItself {
  readonly field: "appliesTo" | "replaces";
  readonly value: string;
  readonly offset: number;
}

const SCOPE_PHRASES = [swedishScope, englishScope]
  .flatMap((table) => parseTable(table, ["fras"]))
  .map(({ fras }) => escapePattern(fras))
  .sort((a, b) => b.length - a.length)
  .join("|");
const FILLERS = "(?:\\s[\\p{L}-]{1,30}){0,6}?";
const SCOPE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${OWN_NAME})${FILLERS}\\s(?:${SCOPE_PHRASES})\\s`, "iu");
const REPLACES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${OWN_NAME})${FILLERS}\\s(?:ersätter|replaces|supersedes)\\s`,
  "iu",
);

/** "gäller från …", "gäller inte …", "gäller att …" say when and what, not whom. */
const NO_SCOPE =
  /^(?:från|fr\.?\s?o|till(?:s)?\s(?:vidare|och\smed|dess)|t\.?\s?o|tillsvidare|under|inte|ej|endast från|att|om|när|vid|utöver|således|sedan|den \d|\d|hur|vad|oavsett|is|not|when|from|until|only)(?!\p{L})/iu;
const SCOPE_ENDS = /,\s(?:men|dock|utom|oavsett|but|except|regardless)\s|\s(?:när|då|in order)\s/iu;
const NAMES_DOCUMENT =
  /\d{4}|polic|riktlinj|rutin|plan|program|strategi|regl|föreskrift|instruktion|guideline|procedure/iu;
const LONGEST = 240;

export function saidOfItself(text: string): SaidOfItself[] {
  return [scopeIn(text), replacedIn(text)].filter((found) => found !== null);
}

function scopeIn(text: string): SaidOfItself | null {
  const found = restOfSentence(text, SCOPE);
  if (found === null || NO_SCOPE.test(found.value)) return null;
  const value = found.value.split(SCOPE_ENDS)[0] ?? "";
  return value.length < 3 || value.length > LONGEST ? null : { field: "appliesTo", ...found, value };
}

function replacedIn(text: string): SaidOfItself | null {
  const found = restOfSentence(text, REPLACES);
  if (found === null || /^(?:inte|ej|not)\s/iu.test(found.value)) return null;
  const value = found.value.split(/\s(?:och har|men|samt har|som|and has)\s/iu)[0] ?? "";
  if (!NAMES_DOCUMENT.test(value) || value.length > LONGEST) return null;
  return { field: "replaces", ...found, value };
}

function restOfSentence(text: string, pattern: RegExp): { value: string; offset: number } | null {
  const match = pattern.exec(text.slice(0, 1_500));
  if (match === null) return null;
  const offset = match.index + match[0].length;
  return { value: text.slice(offset, sentenceEnd(text, offset)).trim(), offset };
}
