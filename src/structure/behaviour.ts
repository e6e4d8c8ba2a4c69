/** What a text is by the way it is built, when no word says it. */
import type { Block } from "../model/document.ts";

const FEWEST_BOXES = 5;
const FEWEST_STEPS = 6;
/** A text is a list of its kind when so much of it is. */
const MOST = 0.5;
const ENACTS =
  /(?<!\p{L})(?:föreskriver(?:\s?\d)?|meddelar|beslutar)\s(?:\p{L}+\s){0,2}?(?:följande|med stöd av)(?!\p{L})/iu;

/** Id of a document type, or null. */
export function behaviourType(blocks: readonly Block[]): string | null {
  const text = blocks.filter(({ furniture }) => furniture === null);
  if (text.slice(0, 40).some((block) => ENACTS.test(block.text)) && clauses(text) >= 3) return "föreskrift";
  const items = text.filter((block) => block.kind === "item");
  const boxes = text.filter(
    (block) => (block.kind === "item" && block.checkbox !== null) || isTickRow(block),
  );
  if (boxes.length >= FEWEST_BOXES && boxes.length >= text.length * MOST) return "checklista";
  const steps = items.filter((item) => item.number !== null && /^\d/u.test(item.number));
  return steps.length >= FEWEST_STEPS && steps.length >= text.length * MOST ? "rutin" : null;
}

function isTickRow(block: Block): boolean {
  return block.kind === "row" && block.cells.some((cell) => /^[☐☑☒□]/u.test(cell));
}

function clauses(blocks: readonly Block[]): number {
  return blocks.filter((block) => block.kind === "paragraph" && block.number?.includes("§") === true).length;
}
