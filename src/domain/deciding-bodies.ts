/** Who can decide: names and short forms of bodies and roles, normalised, with the level at which they decide. */
import { unicodePattern } from "../text/pattern.ts";
import { parseTable } from "../text/table.ts";
import rowsText from "./deciding-bodies.tsv";

/** From the elected assembly to the single manager; "myndighet" is the state, "annan" a body that the table does not know. */
export const DECISION_LEVELS = [
  "fullmäktige",
  "styrelse",
  "nämnd",
  "utskott",
  "ledning",
  "chef",
  "myndighet",
  "annan",
] as const;
export type DecisionLevel = (typeof DECISION_LEVELS)[number];

export interface DecidingBody {
  /** The same for every way of writing it: "Kommunfullmäktige" for KF, Kf and kommunfullmäktiges. */
  readonly name: string;
  readonly level: DecisionLevel;
}
export interface FoundBody extends DecidingBody {
  /** The words as printed, and where in the text they begin. */
  readonly text: string;
  readonly offset: number;
}

interface BodyPattern {
  readonly pattern: RegExp;
  readonly name: string;
  readonly level: DecisionLevel;
}

const PATTERNS: readonly BodyPattern[] = parseTable(rowsText, ["mönster", "namn", "nivå", "skiftläge"]).map(
  (row) => ({
    pattern: unicodePattern(row.mönster, row.skiftläge === "ja" ? "" : "i"),
    name: row.namn,
    level: levelNamed(row.nivå),
  }),
);

/** The first body that a text names ("KS 2019-05-02 § 7" → Kommunstyrelsen); null when it names none. */
export function decidingBody(text: string): DecidingBody | null {
  const found = findDecidingBody(text);
  return found === null ? null : { name: found.name, level: found.level };
}

/** As `decidingBody`, with the words and their place. Of names that begin at the same place the longest is meant. */
export function findDecidingBody(text: string): FoundBody | null {
  let best: FoundBody | null = null;
  for (const { pattern, name, level } of PATTERNS) {
    const match = pattern.exec(text);
    if (match === null || (best !== null && !comesBefore(match, best))) continue;
    best = { name: fullName(name, match), level, text: match[0], offset: match.index };
  }
  return best;
}

function comesBefore(match: RegExpExecArray, best: FoundBody): boolean {
  if (match.index !== best.offset) return match.index < best.offset;
  return match[0].length > best.text.length;
}

function fullName(template: string, match: RegExpExecArray): string {
  const name = template.replace("$1", calm((match[1] ?? "").replace(/\s+/gu, " ")));
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "BARN- OCH UTBILDNINGSNÄMNDEN" and "barn- och utbildningsnämnden" are one body; "HR-chef" keeps its capitals. */
function calm(name: string): string {
  const isShouted = /\p{Lu}{5,}/u.test(name) && !/\p{Lu}\p{Ll}/u.test(name);
  return isShouted ? name.toLowerCase() : name;
}

function levelNamed(name: string): DecisionLevel {
  const level = DECISION_LEVELS.find((known) => known === name);
  if (level === undefined) throw new Error(`unknown level "${name}" in the table of deciding bodies`);
  return level;
}
