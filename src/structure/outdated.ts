/** Finds what a text mentions that law or language has left behind: repealed statutes, renumbered sections, old names. */
import { type RepealedStatute, repealedStatute } from "../domain/repealed-statutes.ts";
import { matchesTable, mayMatch, searchedText } from "../domain/table-pattern.ts";
import type { OutdatedMention } from "../model/audited-document.ts";
import type { Block, DocumentModel } from "../model/document.ts";
import { mentionContext } from "./mention-context.ts";
import { type OutdatedRow, outdatedRows } from "./outdated-table.ts";
import { placeAt } from "./place-at.ts";
import { citedStatutes } from "./statute-numbers.ts";

interface Hit {
  readonly row: OutdatedRow;
  /** Position of the row in the table: of equally long hits the upper row's counts. */
  readonly rank: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** In reading order. Page headers and navigation are left out: they would repeat one mention on every page. */
export function findOutdated(model: DocumentModel): readonly OutdatedMention[] {
  const blocks = model.blocks
    .map((block, index) => ({ block, index }))
    .filter(({ block }) => block.furniture === null);
  const whole = blocks.map(({ block }) => block.text).join("\n");
  const rows = rowsThatMayOccur(whole);
  const mentions: OutdatedMention[] = [];
  const seen = new Set<OutdatedRow>();
  for (const { block, index } of blocks) {
    for (const hit of hitsIn(block.text, rows)) {
      if (hit.row.once && seen.has(hit.row)) continue;
      const context = mentionContext(block.text, hit.start, hit.end);
      if (context.isPast || !isMeant(hit, block, whole)) continue;
      seen.add(hit.row);
      mentions.push(mentionOf(hit, context.asLegalBasis, { block, index }));
    }
  }
  return mentions;
}

type RankedRow = Pick<Hit, "row" | "rank">;

/** Most rows are ruled out by one look for characters that each of their matches would hold. */
function rowsThatMayOccur(whole: string): RankedRow[] {
  const searched = searchedText(whole);
  return outdatedRows().flatMap((row, rank) => {
    const patterns = row.patterns.filter((pattern) => mayMatch(searched, pattern));
    return patterns.length === 0 ? [] : [{ row: { ...row, patterns }, rank }];
  });
}

/** Longest first, none overlapping another; then in reading order. */
function hitsIn(text: string, rows: readonly RankedRow[]): Hit[] {
  const searched = searchedText(text);
  const all: Hit[] = [];
  for (const { row, rank } of rows) {
    for (const table of row.patterns) {
      if (!mayMatch(searched, table)) continue;
      for (const { 0: words, index: start } of text.matchAll(table.pattern)) {
        all.push({ row, rank, text: words, start, end: start + words.length });
      }
    }
  }
  all.push(...repealedByNumber(text));
  const kept: Hit[] = [];
  for (const hit of all.sort((a, b) => b.text.length - a.text.length || a.rank - b.rank)) {
    if (hit.text !== "" && !kept.some((other) => hit.start < other.end && other.start < hit.end))
      kept.push(hit);
  }
  return joined(
    kept.sort((a, b) => a.start - b.start),
    text,
  );
}

/** Statutes that the table of names does not hold; where it does, its row is the better one. */
const LAST = Number.POSITIVE_INFINITY;

function repealedByNumber(text: string): Hit[] {
  return citedStatutes(text).flatMap(({ number, start, end }) => {
    const statute = repealedStatute(number);
    return statute === null ? [] : [{ row: rowOf(statute), rank: LAST, text: number, start, end }];
  });
}

const rowsByNumber = new Map<string, OutdatedRow>();

/** One row for each statute, since mentions of one row are told together. */
function rowOf({ number, date, successor, confidence }: RepealedStatute): OutdatedRow {
  const known = rowsByNumber.get(number);
  if (known !== undefined) return known;
  const row: OutdatedRow = {
    old: `SFS ${number}`,
    kind: "statute",
    successor: successor === "" ? "" : `SFS ${successor}`,
    date,
    confidence,
    patterns: [],
    statute: [],
    exceptions: [],
    once: false,
  };
  rowsByNumber.set(number, row);
  return row;
}

/** "personuppgiftslagen (1998:204)" is one mention, though name and number both tell. */
function joined(hits: readonly Hit[], text: string): Hit[] {
  const result: Hit[] = [];
  for (const hit of hits) {
    const before = result.at(-1);
    const isSame = before?.row === hit.row && /^\s\($/u.test(text.slice(before.end, hit.start));
    if (before === undefined || !isSame) {
      result.push(hit);
      continue;
    }
    const end = text.charAt(hit.end) === ")" ? hit.end + 1 : hit.end;
    result[result.length - 1] = { ...before, end, text: text.slice(before.start, end) };
  }
  return result;
}

function isMeant(hit: Hit, { text }: Block, whole: string): boolean {
  if (matchesTable(text, hit.row.exceptions)) return false;
  return hit.row.kind !== "section" || hit.row.statute.length === 0 || isSectionOfOld(hit, text, whole);
}

const NUMBER = /(?:19|20)\d{2}:\d{1,4}/gu;
const NEXT_STATUTE =
  /^[\s§,\d–-]{0,12}(?:i\s)?(?:den\s)?[\p{L}-]{0,30}(?:lag|lagen|balken|förordning|förordningen)(?!\p{L})/iu;

/** A section is the old one's unless the text names the new statute, or another one right behind it. */
function isSectionOfOld(hit: Hit, text: string, whole: string): boolean {
  const named = NEXT_STATUTE.exec(text.slice(hit.end))?.[0];
  if (named !== undefined && !matchesTable(named, hit.row.statute)) return false;
  const [newNumber] = hit.row.successor.match(NUMBER) ?? [];
  const [oldNumber] = hit.row.old.match(NUMBER) ?? [];
  if (oldNumber !== undefined && whole.includes(oldNumber)) return true;
  if (newNumber !== undefined && whole.includes(newNumber)) return false;
  return matchesTable(text, hit.row.statute) || matchesTable(whole, hit.row.statute);
}

function mentionOf(
  { row, text, start }: Hit,
  asLegalBasis: boolean,
  { block, index }: { readonly block: Block; readonly index: number },
): OutdatedMention {
  const { kind, old, successor, date, confidence } = row;
  return { kind, text, old, successor, date, confidence, asLegalBasis, place: placeAt(block, index, start) };
}
