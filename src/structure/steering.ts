/** Whether a document is a steering document, and why; in doubt it is one, so that nothing is lost from the audit. */

import {
  matchesTable,
  mayMatch,
  searchedText,
  type TablePattern,
  tablePatterns,
} from "../domain/table-pattern.ts";
import type { Block } from "../model/document.ts";
import type { Language } from "../model/kinds.ts";
import type { Metadata } from "../model/metadata.ts";
import type { DocumentType, SteeringPatterns } from "../model/settings.ts";
import { pathMatcher } from "../text/path-pattern.ts";
import { phrasePattern } from "../text/pattern.ts";
import { parseTable } from "../text/table.ts";
import type { DecidedType } from "./document-type.ts";
import englishForce from "./en/force-words.tsv";
import englishSigns from "./en/page-signs.tsv";
import swedishForce from "./sv/force-words.tsv";
import swedishSigns from "./sv/page-signs.tsv";
import setAside from "./sv/set-aside.tsv";

export interface SteeringInput {
  readonly decided: DecidedType;
  readonly type: DocumentType;
  readonly metadata: Metadata;
  readonly blocks: readonly Block[];
  readonly lang: Language | null;
}

export interface Steering {
  readonly steering: boolean;
  /** Code in the message catalogues. */
  readonly reason: string;
}

const REASONS = parseTable(setAside, ["typ", "ord", "skäl"]);
const FORCE: Readonly<Record<Language, RegExp>> = {
  sv: phrasePattern(parseTable(swedishForce, ["ord"]).map(({ ord }) => ord)),
  en: phrasePattern(parseTable(englishForce, ["ord"]).map(({ ord }) => ord)),
};

interface Sign {
  readonly reason: string;
  readonly least: number;
  readonly patterns: readonly TablePattern[];
}
const SIGNS: Readonly<Record<Language, readonly Sign[]>> = {
  sv: signsIn(swedishSigns),
  en: signsIn(englishSigns),
};
/** What a page is shows in its beginning. */
const BLOCKS_READ = 200;
const CHARACTERS_READ = 1_000;
/** Fewer words lay nothing down that could be audited. */
const FEWEST_WORDS = 40;
/** A page of short lines without a full stop is a list of links. */
const INDEX_SHARE = 0.7;

/** What the configuration says of the document's path; null when it leaves the question to the text. */
export function forcedSteering(
  { always, never }: SteeringPatterns,
  path: string,
  root: string,
): Steering | null {
  const below = path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
  if (pathMatcher(never)(path, below)) return { steering: false, reason: "forced-out" };
  return pathMatcher(always)(path, below) ? { steering: true, reason: "forced-in" } : null;
}

export function steeringOf(input: SteeringInput): Steering {
  const { decided, type, metadata } = input;
  const text = input.blocks.filter(({ furniture }) => furniture === null).slice(0, BLOCKS_READ);
  if (decided.type !== "unknown" && !type.steering) return { steering: false, reason: reasonOfType(decided) };
  if (text.length === 0) return { steering: true, reason: "unread" };
  if (isDecided(metadata)) return { steering: true, reason: "decided" };
  const aside = decided.certainty === "said" ? emptyReason(input, text) : asideReason(input, text);
  if (aside !== null) return { steering: false, reason: aside };
  if (decided.certainty === "said") return { steering: true, reason: "type" };
  return { steering: true, reason: decided.evidence === null ? "lays-down" : "calls-itself" };
}

function isDecided({ decidedBy, decidedDate, nextReview }: Metadata): boolean {
  return decidedDate !== null && (decidedBy !== null || nextReview !== null);
}

function reasonOfType({ type, evidence }: DecidedType): string {
  const rows = REASONS.filter((row) => row.typ === type);
  const said = evidence?.toLowerCase() ?? "";
  const named = rows.find(({ ord }) => ord.split(", ").some((word) => said === word || said.endsWith(word)));
  return (named ?? rows.find(({ ord }) => ord === "-"))?.skäl ?? "other-type";
}

/** Even with a title that names a type, a page without words or rules is only a way to other pages. */
function emptyReason({ lang }: SteeringInput, text: readonly Block[]): string | null {
  if (forceIn(text, lang)) return null;
  if (isIndex(text)) return "index";
  return wordsIn(text) < FEWEST_WORDS && !hasPoints(text) ? "too-little-text" : null;
}

function asideReason({ lang, decided }: SteeringInput, text: readonly Block[]): string | null {
  const sign = signReason(text, lang);
  if (sign !== null) return sign;
  if (forceIn(text, lang)) return null;
  if (wordsIn(text) < FEWEST_WORDS) return "too-little-text";
  if (isIndex(text)) return "navigation";
  return decided.certainty === "inferred" ? null : "no-statements";
}

function signReason(text: readonly Block[], lang: Language | null): string | null {
  const lines = text.map((block) => block.text.slice(0, CHARACTERS_READ));
  const whole = searchedText(lines.join("\n"));
  const signs = SIGNS[lang ?? "sv"];
  const counts = new Map<string, number>();
  for (const { reason, patterns } of signs) {
    const possible = patterns.filter((pattern) => mayMatch(whole, pattern));
    if (possible.length === 0 || !lines.some((line) => matchesTable(line, possible))) continue;
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return signs.find(({ reason, least }) => (counts.get(reason) ?? 0) >= least)?.reason ?? null;
}

function forceIn(text: readonly Block[], lang: Language | null): boolean {
  return text.some((block) => FORCE[lang ?? "sv"].test(block.text));
}

function wordsIn(text: readonly Block[]): number {
  return text.reduce((sum, block) => sum + block.text.split(" ").length, 0);
}

function isIndex(text: readonly Block[]): boolean {
  if (hasPoints(text)) return false;
  const lines = text.filter(({ kind }) => kind !== "heading");
  const short = lines.filter((block) => !/[.!?:]$/u.test(block.text) && block.text.split(" ").length <= 12);
  return lines.length >= 3 && short.length >= lines.length * INDEX_SHARE;
}

/** Numbers and tick boxes make a list something to go through. */
function hasPoints(text: readonly Block[]): boolean {
  return text.some((block) => block.kind === "item" && (block.number !== null || block.checkbox !== null));
}

function signsIn(table: string): Sign[] {
  return parseTable(table, ["skäl", "minst", "mönster"]).map(({ skäl, minst, mönster }) => ({
    reason: skäl,
    least: Number(minst),
    patterns: tablePatterns(mönster),
  }));
}
