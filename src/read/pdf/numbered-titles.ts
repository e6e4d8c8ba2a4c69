/** Makes headings of short numbered lines that stand above text without standing out in style. */
import type { Block, ParagraphBlock } from "../../model/document.ts";

const LONGEST = 90;
/** Endings after which a sentence or list goes on. */
const GOES_ON =
  /(?:[.:;,!?]|(?<!\p{L})(?:och|eller|samt|att|för|av|som|i|med|till|på|om|and|or|the|of|to))$/u;

/** "2.3 Ansvar" followed by a paragraph is a heading; the level follows from the number. */
export function withNumberedTitles(blocks: readonly Block[]): readonly Block[] {
  const body = blocks.filter((block) => block.furniture === null);
  const titles = new Set(body.filter((block, index) => isTitle(block, body[index + 1])));
  return blocks.map((block) => (block.kind === "paragraph" && titles.has(block) ? asHeading(block) : block));
}

function isTitle(block: Block, next: Block | undefined): boolean {
  if (block.kind !== "paragraph" || block.number === null || !/^\d+(?:\.\d+)+$/u.test(block.number))
    return false;
  if (block.text.length > LONGEST || GOES_ON.test(block.text) || next === undefined) return false;
  const isClauseToo =
    next.kind === "paragraph" && next.number !== null && !next.number.startsWith(`${block.number}.`);
  return next.kind !== "item" && !isClauseToo;
}

function asHeading({ text, anchors, number }: ParagraphBlock): Block {
  const level = Math.min((number ?? "").split(".").length, 9);
  return { kind: "heading", text, anchors, furniture: null, level, number };
}
