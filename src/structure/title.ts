/** The title of a document: from its title block or cover, its information table, its front matter, and from the file name last. */
import type { Block, DocumentModel } from "../model/document.ts";
import type { Language } from "../model/kinds.ts";
import type { DocumentType } from "../model/settings.ts";
import type { PlacedBlock } from "./document-parts.ts";
import { isEmptyValue } from "./empty-value.ts";
import { nameFromPath } from "./file-name.ts";
import { glossaryBlocks } from "./glossary.ts";
import type { PlacedValue } from "./labelled-blocks.ts";
import { labelNamed } from "./labels.ts";
import { calmTitle, isSectionTitle, looksLikeSentence, titleIn } from "./title-line.ts";
import { soundTitleProperty } from "./title-property.ts";
import { findTypes } from "./type-words.ts";

export interface TitleInput {
  readonly model: DocumentModel;
  readonly blocks: readonly PlacedBlock[];
  readonly labelled: readonly PlacedValue[];
  readonly path: string;
  readonly lang: Language | null;
  readonly types: Readonly<Record<string, DocumentType>>;
}

interface Line {
  readonly title: string;
  /** Position among the text blocks, and level of the heading; paragraphs that look like titles have level 1. */
  readonly at: number;
  readonly level: number;
  readonly namesType: boolean;
  readonly isBareType: boolean;
}

/** A title stands at the top; what comes later is a section. */
const TITLE_BLOCKS = 14;
/** A later line may be the title when it names a type and the first does not, if it follows so closely. */
const NEAR = 6;

export function titleOf(input: TitleInput): string {
  const lines = titleLines(input);
  const best = bestLine(lines);
  const written = frontMatterTitle(input.model);
  const printed = best === null ? null : completed(best, lines, input) + yearsBelow(best, input);
  if (printed !== null && (written === null || best?.level === 1)) return calmTitle(printed);
  const title =
    written ??
    labelledTitle(input.labelled) ??
    firstLine(input) ??
    soundTitleProperty(input) ??
    nameFromPath(input.path);
  return calmTitle(title);
}

function titleLines(input: TitleInput): Line[] {
  const text = beforeSections(printedBlocks(input));
  const glossary = glossaryBlocks(input.model.blocks, input.types, input.lang);
  const firstHeading = text.findIndex(({ block }) => block.kind === "heading");
  const openingLines = Math.min(OPENING_LINES, firstHeading < 0 ? OPENING_LINES : firstHeading);
  return text.flatMap(({ block, index }, at) => {
    const next = text[at + 1]?.block.text ?? "";
    const isOpening = at < openingLines && !glossary.has(index);
    const level = titleLevel(block, next, input) ?? (isOpening ? openingLineLevel(block, input) : null);
    const title = level === null ? null : titleIn(block.text);
    if (level === null || title === null || labelNamed(title) !== null) return [];
    const types = findTypes(title, input.types, input.lang);
    const isBareType = !title.includes(" ") && types[0]?.word.length === title.length;
    return [{ title, at, level, namesType: types.length > 0, isBareType }];
  });
}

/** What is not printed on every page; positions of lines count among these. */
function printedBlocks({ blocks }: TitleInput): readonly PlacedBlock[] {
  return blocks.filter(({ part }) => part !== "running");
}

/** Below "Inledning" or "Syfte" every heading is a section. */
function beforeSections(blocks: readonly PlacedBlock[]): readonly PlacedBlock[] {
  const top = blocks.slice(0, TITLE_BLOCKS);
  const section = top.findIndex(({ block }) => block.kind === "heading" && isSectionTitle(block.text));
  return section < 0 ? top : top.slice(0, section);
}

const DECIDED = /^beslutade?\sden\s/iu;

/** Null for blocks that cannot be titles. A paragraph that ends with a semicolon, or is followed by "beslutade den …", opens a statute. */
function titleLevel(block: Block, next: string, { types, lang }: TitleInput): number | null {
  if (block.kind === "heading") return block.number === null ? block.level : null;
  const opensStatute =
    block.kind === "paragraph" &&
    block.number === null &&
    (block.text.endsWith(";") || DECIDED.test(next)) &&
    findTypes(block.text, types, lang).some(({ id }) => id === "föreskrift");
  return opensStatute ? 1 : null;
}

function bestLine(lines: readonly Line[]): Line | null {
  const first = lines[0];
  if (first === undefined) return null;
  if (first.namesType && !first.isBareType) return first;
  const better = lines.find(
    (line) =>
      line.namesType &&
      !line.isBareType &&
      line.at - first.at <= NEAR &&
      (line.level < first.level || (line.level === first.level && line.at - first.at <= 2)),
  );
  return better ?? first;
}

/** Many files set their title as an ordinary paragraph above all headings. */
const OPENING_LINES = 3;

function openingLineLevel(block: Block, { types, lang }: TitleInput): number | null {
  if (block.kind !== "paragraph" || block.number !== null) return null;
  if (looksLikeSentence(block.text) || /[>»|]/u.test(block.text)) return null;
  return findTypes(block.text, types, lang).length > 0 ? 1 : null;
}

const LEFT_OPEN = /\s(?:för|om|av|i|och|eller|mot|vid|till|med|på|hos|for|of|on|and|or|in|to|the|with)$/iu;

/** Titles broken over several lines, or printed out of order, are put together again. */
function completed(best: Line, lines: readonly Line[], input: TitleInput): string {
  const next = lines.find(({ at }) => at > best.at && at - best.at <= 2);
  if (/^\p{Ll}/u.test(best.title)) {
    const start = lines.find(
      (line) => line !== best && line.level === best.level && /^\p{Lu}/u.test(line.title),
    );
    return start === undefined ? best.title : `${start.title} ${best.title}`;
  }
  if (
    next !== undefined &&
    (LEFT_OPEN.test(best.title) || /^(?:för|om|mot|vid|for|on|of)\s/u.test(next.title))
  ) {
    return `${best.title} ${next.title}`;
  }
  if (!best.isBareType) return best.title;
  const subject = next ?? lineBelow(best, input);
  if (subject === null || subject.at < best.at) return best.title;
  return subject.namesType ? subject.title : `${calmTitle(best.title)} – ${calmTitle(subject.title)}`;
}

/** "Riktlinje" on a cover, and what it is about in a smaller line below. */
function lineBelow(best: Line, input: TitleInput): Pick<Line, "title" | "at" | "namesType"> | null {
  const below = printedBlocks(input)[best.at + 1]?.block;
  if (below?.kind !== "paragraph" || looksLikeSentence(below.text)) return null;
  const title = titleIn(below.text);
  if (title === null || title.length > LONGEST_SUBJECT || labelNamed(title) !== null) return null;
  return { title, at: best.at + 1, namesType: findTypes(title, input.types, input.lang).length > 0 };
}

/** Letters of a line that says what a document is about. */
const LONGEST_SUBJECT = 120;

const YEARS = /^(?:19|20)\d{2}(?:\s?[-–—/]\s?(?:(?:19|20)\d{2}|\d{2}))?$/u;

/** The years of a plan, set on a line of their own below its name: " 2024–2027"; empty when there are none. */
function yearsBelow(best: Line, input: TitleInput): string {
  const below = printedBlocks(input)[best.at + 1]?.block.text.trim() ?? "";
  return YEARS.test(below) && !/\d{4}/u.test(best.title) ? ` ${below}` : "";
}

function frontMatterTitle({ properties }: DocumentModel): string | null {
  const value = properties.find(
    ({ name, source }) =>
      source === "front-matter" && /^(?:title|titel|rubrik|name|namn|dokumentnamn)$/iu.test(name),
  )?.value;
  return value === undefined || isEmptyValue(value) ? null : value.replace(/\s+/gu, " ").trim();
}

function labelledTitle(labelled: readonly PlacedValue[]): string | null {
  const value = labelled.find(({ field, value: text }) => field === "title" && !isEmptyValue(text))?.value;
  return value === undefined ? null : titleIn(value);
}

/** Files without headings often begin with their title as an ordinary line. */
function firstLine({ blocks, types, lang }: TitleInput): string | null {
  for (const { block } of blocks.slice(0, 6)) {
    if (block.kind !== "paragraph" || block.number !== null || looksLikeSentence(block.text)) continue;
    const title = titleIn(block.text);
    if (title === null || isSectionTitle(title) || labelNamed(title) !== null) continue;
    if (findTypes(title, types, lang).length > 0 || !/\p{Ll}/u.test(title)) return title;
  }
  return null;
}
