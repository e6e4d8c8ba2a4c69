/** The lists of a binary Word file as elements ([MS-DOC] 2.4.6.3, 2.9.131, 2.9.150). */

import { NUMBER_FORMATS } from "../docx/number-format-codes.ts";
import { properties, valueElement, wordElement } from "../docx/word-element.ts";
import type { XmlElement } from "../office/xml-tree.ts";
import type { ByteView } from "./byte-view.ts";
import { letterElements } from "./letter-properties.ts";
import { saidOfParagraph } from "./paragraph-properties.ts";
import { CHANGE, PropertyChanges } from "./property-changes.ts";

const LIST_BYTES = 28;
const LEVEL_BYTES = 28;
const USE_BYTES = 16;
const LEVELS = 9;
const NO_STYLE = 0xfff;

export interface ListTables {
  readonly lists: ByteView | null;
  readonly uses: ByteView | null;
  /** Names of fonts, by number. */
  readonly fonts: readonly string[];
}

/** @returns the root of a part with numbering; null when the file has no lists */
export function listElements({ lists, uses, fonts }: ListTables): XmlElement | null {
  if (lists === null || uses === null) return null;
  return wordElement("w:numbering", {}, [...abstractLists(lists, fonts), ...listUses(uses, fonts)]);
}

/** The heads of all lists come first, then the levels of all, in the same order. */
function abstractLists(table: ByteView, fonts: readonly string[]): XmlElement[] {
  const count = table.short(0);
  const heads = Array.from({ length: count }, (_, index) => table.part(2 + index * LIST_BYTES, LIST_BYTES));
  const cursor = { at: 2 + count * LIST_BYTES };
  const found: XmlElement[] = [];
  for (const head of heads) {
    const isSimple = (head.byte(26) & 1) !== 0;
    const levels = Array.from({ length: isSimple ? 1 : LEVELS }, (_, index) => {
      const style = head.short(8 + index * 2);
      return levelElement(table, cursor, { index, fonts, style: style === NO_STYLE ? null : style });
    });
    const id = String(head.signedLong(0));
    found.push(wordElement("w:abstractNum", { "w:abstractNumId": id }, levels));
  }
  return found;
}

interface LevelPlace {
  readonly index: number;
  readonly fonts: readonly string[];
  readonly style: number | null;
}

/** Reads one level and moves on behind it. */
function levelElement(table: ByteView, cursor: { at: number }, place: LevelPlace): XmlElement {
  const { index, fonts, style } = place;
  const head = table.part(cursor.at, LEVEL_BYTES);
  const lettersLength = head.byte(24);
  const paragraphLength = head.byte(25);
  const paragraphAt = cursor.at + LEVEL_BYTES;
  const lettersAt = paragraphAt + paragraphLength;
  const textAt = lettersAt + lettersLength;
  const length = table.short(textAt);
  const letters = new PropertyChanges(table.part(lettersAt, lettersLength));
  const paragraph = new PropertyChanges(table.part(paragraphAt, paragraphLength));
  cursor.at = textAt + 2 + length * 2;
  const isLegal = (head.byte(5) & 0x04) !== 0;
  const neverRestarts = (head.byte(5) & 0x08) !== 0;
  const restart = head.byte(26);
  const children = [
    valueElement("w:start", head.signedLong(0)),
    valueElement("w:numFmt", NUMBER_FORMATS.get(head.byte(4)) ?? "decimal"),
    ...(style === null ? [] : [valueElement("w:pStyle", style)]),
    ...(isLegal ? [wordElement("w:isLgl")] : []),
    ...(neverRestarts ? [valueElement("w:lvlRestart", restart)] : []),
    valueElement("w:lvlText", levelText(table.text(textAt + 2, length))),
    ...properties("w:pPr", saidOfParagraph(paragraph)),
    withFont(letterElements(letters)[0] ?? null, fonts[letters.number(CHANGE.font) ?? -1]),
  ];
  return wordElement("w:lvl", { "w:ilvl": String(index) }, children);
}

/** Signs below the ninth stand for the number of that level. */
function levelText(text: string): string {
  return [...text]
    .map((sign) => (sign.charCodeAt(0) < LEVELS ? `%${sign.charCodeAt(0) + 1}` : sign))
    .join("");
}

function withFont(letters: XmlElement | null, font: string | undefined): XmlElement {
  const fonts = font === undefined ? [] : [wordElement("w:rFonts", { "w:ascii": font })];
  return wordElement("w:rPr", {}, [...fonts, ...(letters?.children ?? [])]);
}

/** What paragraphs name: a list, with levels that are changed for it. Numbered from 1. */
function listUses(table: ByteView, fonts: readonly string[]): XmlElement[] {
  const count = table.long(0);
  const heads = Array.from({ length: Math.min(count, table.length / USE_BYTES) }, (_, index) =>
    table.part(4 + index * USE_BYTES, USE_BYTES),
  );
  const cursor = { at: 4 + count * USE_BYTES };
  return heads.map((head, index) => {
    // Each use has a place in the text before its changes, which is no longer kept.
    cursor.at += 4;
    const changed = Array.from({ length: head.byte(12) }, () => levelChange(table, cursor, fonts));
    const link = valueElement("w:abstractNumId", head.signedLong(0));
    return wordElement("w:num", { "w:numId": String(index + 1) }, [link, ...changed]);
  });
}

const CHANGES_START = 0x10;
const CHANGES_ALL = 0x20;

function levelChange(table: ByteView, cursor: { at: number }, fonts: readonly string[]): XmlElement {
  const start = table.signedLong(cursor.at);
  const flags = table.long(cursor.at + 4);
  cursor.at += 8;
  const index = flags & 0xf;
  const level =
    (flags & CHANGES_ALL) === 0 ? [] : [levelElement(table, cursor, { index, fonts, style: null })];
  const startOver =
    (flags & CHANGES_START) === 0 || level.length > 0 ? [] : [valueElement("w:startOverride", start)];
  return wordElement("w:lvlOverride", { "w:ilvl": String(index) }, [...startOver, ...level]);
}
