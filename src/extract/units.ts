/** Cuts a document into units, each with what headings, lead-ins and tables around it pass to it. */
import { parseSentence } from "../language/clauses.ts";
import { headingRole, type RoleFound } from "../language/headings.ts";
import type { Block, HeadingBlock, ItemBlock, ParagraphBlock, RowBlock } from "../model/document.ts";
import type { Language } from "../model/kinds.ts";
import { HeadingTrail, titleLevel } from "./heading-trail.ts";
import { runsOn } from "./judge-sentence.ts";
import { isUnfinished, isWholeSentence, type SplitLeadIn, splitLeadIn, standsAlone } from "./lead-in.ts";
import {
  amongLevels,
  frameOfLeadIn,
  frameOfRole,
  type ListFrame,
  NO_FRAME,
  tellsItems,
  toldOfItems,
} from "./list-frame.ts";
import { markedItem } from "./marked-item.ts";
import type { ReadingFrame } from "./reading.ts";
import { rowUnit } from "./row-unit.ts";
import { isUnmarkedHead, NO_TABLE, type TableFrame, tableFrame } from "./table-frame.ts";
import { isStatute, listsGoals } from "./type-habits.ts";
import type { Unit, UnitContext } from "./unit.ts";

interface Cutting {
  readonly frame: ReadingFrame;
  readonly trail: HeadingTrail;
  /** What the label on the line above makes of the paragraph below it. */
  named: ListFrame | null;
  /** Per depth, what holds for the items there; the first is that of the outermost list. */
  lists: ListFrame[];
  /** The item before, while the list goes on. */
  before: ItemBlock | null;
  /** The list that paragraphs go on with one after the other, without marks. */
  broken: ListFrame | null;
  table: { readonly number: number; readonly frame: TableFrame } | null;
}

interface Placed<Kind extends Block> {
  readonly block: Kind;
  readonly index: number;
  readonly next: Block | undefined;
}

export function unitsOf(blocks: readonly Block[], frame: ReadingFrame): readonly Unit[] {
  const read = blocks
    .map((block, index) => ({ block, index }))
    .filter(({ block }) => block.furniture === null && block.kind !== "code");
  const headings = read.flatMap(({ block }) => (block.kind === "heading" ? [block] : []));
  const cutting: Cutting = {
    frame,
    trail: new HeadingTrail(frame.lang, titleLevel(headings)),
    named: null,
    lists: [],
    before: null,
    broken: null,
    table: null,
  };
  return read.flatMap(({ block, index }, at) =>
    unitsOfBlock(cutting, { block, index, next: read[at + 1]?.block }),
  );
}

function unitsOfBlock(cutting: Cutting, { block, index, next }: Placed<Block>): readonly Unit[] {
  if (block.kind !== "row") cutting.table = null;
  if (block.kind !== "paragraph") {
    cutting.broken = null;
    cutting.named = null;
  }
  if (block.kind !== "item") {
    const kept = block.kind === "footnote" ? cutting.lists : [];
    cutting.lists = kept;
    cutting.before = null;
  }
  switch (block.kind) {
    case "heading":
      return enterHeading(cutting, { block, index, next });
    case "paragraph":
      return paragraphUnits(cutting, { block, index, next });
    case "item":
      return itemUnits(cutting, { block, index, next });
    case "row":
      return rowUnits(cutting, { block, index, next });
    case "footnote":
      return [unit(cutting, { block, index, next }, { text: block.text, describes: "all" })];
    default:
      return [];
  }
}

const MOST_WORDS_IN_NAME = 8;
const LONGEST_LABEL = 4;
/** Below a heading that is a goal itself stands what is said of it: no further goals but those that are worded so. */
const SAID_ALREADY: RoleFound = { role: "none", basis: "heading" };

/** "Mål 3: Alla elever når målen": a numbered or labelled goal is one although it is printed as a heading. */
function enterHeading(cutting: Cutting, placed: Placed<HeadingBlock>): readonly Unit[] {
  const { block } = placed;
  const { lang } = cutting.frame;
  const marked = markedItem(block.text, lang);
  const isGoal = marked?.force.kind === "goal" && isWhole(block.text, lang);
  const units = isGoal
    ? [unit(cutting, placed, { text: block.text, number: block.number, marked, item: true, whole: true })]
    : [];
  cutting.trail.enter(block, isGoal ? SAID_ALREADY : null);
  return units;
}

/** A label alone ("Mål 1: Parken") names a section. */
function isWhole(text: string, lang: Language): boolean {
  const { verbs, words } = parseSentence(text, lang);
  return verbs.length > 0 || words.filter(({ isWord }) => isWord).length > MOST_WORDS_IN_NAME;
}

function paragraphUnits(cutting: Cutting, placed: Placed<ParagraphBlock>): readonly Unit[] {
  const { block, next } = placed;
  const { lang } = cutting.frame;
  const { named } = cutting;
  cutting.named = null;
  if (isLabel(block.text, lang) && entersLabel(cutting, placed)) return [];
  if (named !== null) return [unit(cutting, placed, { text: block.text, list: named })];
  const isListed = next?.kind === "item" || (next?.kind === "paragraph" && runsOn(next.text));
  const split = isListed ? leadInTo(next, block.text, lang) : null;
  const broken = runsOn(block.text) ? cutting.broken : null;
  cutting.broken =
    split === null || next?.kind === "item" ? null : (broken ?? brokenList(cutting, split.leadIn));
  if (broken !== null) return [unit(cutting, placed, { text: block.text, list: broken, item: true })];
  if (split === null || (cutting.broken !== null && split.leadIn.endsWith(",")))
    return [
      unit(cutting, placed, { text: block.text, number: block.number, marked: markedItem(block.text, lang) }),
    ];
  return leadInUnits(cutting, placed, split);
}

function leadInTo(next: Block, text: string, lang: Language): SplitLeadIn | null {
  const split = splitLeadIn(text, lang);
  return split === null || (isWholeSentence(split.leadIn, lang) && !runsOn(next.text)) ? null : split;
}

/** What a paragraph says that leads in a list. */
function leadInUnits(
  cutting: Cutting,
  placed: Placed<ParagraphBlock>,
  { before, leadIn }: SplitLeadIn,
): readonly Unit[] {
  const { block, next } = placed;
  if (cutting.broken === null) cutting.lists = listsLedIn(cutting, leadIn, next);
  if (cutting.lists[0]?.ownStatement === true)
    return [unit(cutting, placed, { text: block.text, number: block.number })];
  return before.trim() === "" ? [] : [unit(cutting, placed, { text: before, number: block.number })];
}

/**
 * A label that the tables know becomes a heading of the paragraph below it; under "Mål:" that is a goal.
 * @returns false for other labels, which only end the label before them
 */
function entersLabel(cutting: Cutting, { block, next }: Placed<ParagraphBlock>): boolean {
  cutting.trail.leaveLabel();
  const found = next?.kind === "paragraph" ? cutting.trail.enterLabel(block.text) : null;
  cutting.named = found?.role === "goals" ? frameOfRole(found) : null;
  return found !== null;
}

/** "Mål:", alone on its line. */
function isLabel(text: string, lang: Language): boolean {
  if (!/^\p{Lu}[^.!?:]{1,40}:$/u.test(text)) return false;
  const { verbs, words } = parseSentence(text, lang);
  const isShort = words.filter(({ isWord }) => isWord).length <= LONGEST_LABEL;
  return isShort && (verbs.length === 0 || headingRole(text, lang) !== null);
}

/** @returns none for words above a list that have nothing to do with it ("Utkast") */
function listsLedIn(cutting: Cutting, leadIn: string, next: Block | undefined): ListFrame[] {
  const above = sectionFrame(cutting);
  const list = amongLevels(frameOfLeadIn(leadIn, above, cutting.frame), next?.text ?? "", cutting.frame.lang);
  const isLabel = standsAlone(leadIn, cutting.frame.lang) && !runsOn(next?.text ?? "");
  return isLabel && !tellsItems(list, above) ? [] : [list];
}

function itemUnits(cutting: Cutting, placed: Placed<ItemBlock>): readonly Unit[] {
  const { block, next } = placed;
  if (startsAnew(cutting.before, block)) cutting.lists = cutting.lists.slice(0, block.depth);
  cutting.before = block;
  const list = listAt(cutting, block.depth);
  const marked = markedItem(block.text, cutting.frame.lang, block.checkbox !== null);
  const parent = next?.kind === "item" && next.depth > block.depth;
  const split = parent ? splitLeadIn(block.text, cutting.frame.lang) : null;
  const number = block.number ?? (block.checkbox === null ? null : "☐");
  if (!parent) return [unit(cutting, placed, { text: block.text, number, list, marked, item: true })];
  const leadIn = split?.leadIn ?? block.text;
  const led =
    marked === null ? frameOfLeadIn(leadIn, list, cutting.frame) : { ...list, leadIn, passed: marked.force };
  const below = amongLevels(led, next.text, cutting.frame.lang);
  cutting.lists = [...cutting.lists.slice(0, block.depth + 1), below];
  const isHead = marked !== null && /[:]\s*$/u.test(block.text);
  const isOwn = split === null || below.ownStatement || (marked !== null && !isHead);
  const own = isOwn ? block.text : split.before;
  return own.trim() === "" ? [] : [unit(cutting, placed, { text: own, number, list, marked, item: true })];
}

/** A finished list that is numbered from 1 again is another list, which the lead-in above does not lead in. */
function startsAnew(before: ItemBlock | null, item: ItemBlock): boolean {
  if (before === null || before.depth !== item.depth || runsOn(item.text)) return false;
  const isFinished = /[.!?]$/u.test(before.text);
  return isFinished && Number.parseInt(before.number ?? "", 10) > 1 && /^1[.)]?$/u.test(item.number ?? "");
}

/** A sentence that goes on over several paragraphs is a list that has lost its marks. */
function brokenList(cutting: Cutting, leadIn: string): ListFrame {
  return frameOfLeadIn(leadIn, sectionFrame(cutting), cutting.frame);
}

/** What the headings say of lists below them; one that breaks off ("Alla ska") leads them in. */
function sectionFrame({ trail, frame }: Cutting): ListFrame {
  const heading = trail.unknown;
  if (heading !== null && leadsIn(heading, frame.lang)) return frameOfLeadIn(heading, NO_FRAME, frame);
  return frameOfRole(trail.role ?? roleOfDocument(trail, frame));
}

/** What the lists are of a vision, and of a document that is called goals, whatever their headings are about. */
function roleOfDocument({ isTitledGoals }: HeadingTrail, { type, lang }: ReadingFrame): RoleFound | null {
  if (listsGoals(type.id)) return { role: "goals", basis: `type-habits/${type.id}` };
  return isTitledGoals ? { role: "goals", basis: `${lang}/word-lists/goal-titles` } : null;
}

/** A heading that breaks off, or names what holds for its points: "Alla ska", "Vi gör huset tryggt genom att:", "Handlingar som ska bevaras". */
function leadsIn(heading: string, lang: Language): boolean {
  if (isUnfinished(heading, lang)) return true;
  const parsed = parseSentence(heading, lang);
  return toldOfItems(parsed) !== null || (heading.trimEnd().endsWith(":") && parsed.verbs.length > 0);
}

/** What holds at a depth; lists without a lead-in take what the section says. */
function listAt(cutting: Cutting, depth: number): ListFrame {
  const section = sectionFrame(cutting);
  while (cutting.lists.length <= depth) cutting.lists.push(cutting.lists.at(-1) ?? section);
  cutting.lists.length = depth + 1;
  return cutting.lists[depth] ?? section;
}

function rowUnits(cutting: Cutting, placed: Placed<RowBlock>): readonly Unit[] {
  const { block } = placed;
  const isNew = cutting.table?.number !== block.table;
  if (block.header || (isNew && isUnmarkedHead(block, cutting.frame))) {
    cutting.table = { number: block.table, frame: tableFrame(block, cutting.frame) };
    return [];
  }
  if (isNew) cutting.table = { number: block.table, frame: NO_TABLE };
  const found = rowUnit(block, cutting.table?.frame ?? NO_TABLE, cutting.frame);
  return found === null ? [] : [unit(cutting, placed, { ...found, item: true })];
}

interface Draft {
  readonly text: string;
  readonly number?: string | null;
  readonly item?: boolean;
  readonly list?: ListFrame;
  readonly marked?: ReturnType<typeof markedItem>;
  readonly whole?: boolean;
  readonly describes?: UnitContext["describes"];
  readonly force?: Pick<UnitContext, "passed" | "unmarked">;
}

function unit(cutting: Cutting, { block, index }: Placed<Block>, given: Draft): Unit {
  const { trail, frame } = cutting;
  const text = given.marked?.text ?? given.text;
  return {
    block: index,
    text,
    offset: Math.max(0, block.text.indexOf(text)),
    item: given.item ?? (given.marked ?? null) !== null,
    number: given.number ?? given.marked?.number ?? null,
    whole: given.whole ?? false,
    context: {
      heading: trail.path,
      role: trail.role?.role ?? null,
      leadIn: given.list?.leadIn ?? null,
      passed: given.force?.passed ?? given.marked?.force ?? given.list?.passed ?? null,
      marked: (given.marked ?? null) !== null,
      unmarked: given.force?.unmarked ?? given.list?.unmarked ?? null,
      describes: given.describes ?? given.list?.describes ?? null,
      prescribes: prescribes(cutting, given),
      clause: isStatute(frame.type.id),
    },
  };
}

function prescribes({ trail, frame }: Cutting, { list, item, number }: Draft): boolean {
  const role = trail.role?.role;
  if (frame.type.presentTensePrescribes || role === "steps" || role === "duties" || list?.prescribes === true)
    return true;
  return item === true && (number ?? null) !== null && (list?.describes ?? null) === null;
}
