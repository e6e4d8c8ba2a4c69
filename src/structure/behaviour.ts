/** What a text is by the way it is built, when no word says it. */
import type { Block } from "../model/document.ts";
import { phrasePattern } from "../text/pattern.ts";
import { parseTable } from "../text/table.ts";
import englishSecond from "./en/second-person.tsv";
import swedishSecond from "./sv/second-person.tsv";

const FEWEST_BOXES = 5;
const FEWEST_STEPS = 6;
/** A text is what so much of it is. */
const MOST = 0.5;
/** Instructions number their steps, or speak to the reader. */
const ADDRESSED = phrasePattern(
  [swedishSecond, englishSecond].flatMap((table) => parseTable(table, ["ord"]).map(({ ord }) => ord)),
);
const ENACTS =
  /(?<!\p{L})(?:föreskriver(?:\s?\d)?|meddelar|beslutar)\s(?:\p{L}{1,40}\s){0,2}?(?:följande|med stöd av)(?!\p{L})/iu;

/** Id of a document type, or null. */
export function behaviourType(blocks: readonly Block[]): string | null {
  const text = blocks.filter(({ furniture }) => furniture === null);
  if (text.slice(0, 40).some((block) => ENACTS.test(block.text)) && clauses(text) >= 3) return "föreskrift";
  const boxes = text.filter(
    (block) => (block.kind === "item" && block.checkbox !== null) || isTickRow(block),
  );
  if (boxes.length >= FEWEST_BOXES && boxes.length >= text.length * MOST) return "checklista";
  const steps = text.filter((block) => isStep(block) || ADDRESSED.test(block.text));
  return steps.length >= FEWEST_STEPS && steps.length >= text.length * MOST ? "rutin" : null;
}

function isStep(block: Block): boolean {
  return block.kind === "item" && block.number !== null && /^\d/u.test(block.number);
}

function isTickRow(block: Block): boolean {
  return block.kind === "row" && block.cells.some((cell) => /^[☐☑☒□]/u.test(cell));
}

function clauses(blocks: readonly Block[]): number {
  return blocks.filter((block) => block.kind === "paragraph" && block.number?.includes("§") === true).length;
}
