/** Finds headings in documents whose author used no heading styles: short lines wholly in bold or in larger letters. */
import type { Block } from "../../model/document.ts";
import { splitHeadingNumber, splitMarker } from "../marker.ts";
import type { DraftBlock } from "./draft-block.ts";

const LONGEST = 100;
/** Headings by size are at least this much larger than the text, in half points. */
const LARGER = 4;
const DEEPEST = 6;
/** When so great a part of the paragraphs stands out, standing out means nothing. */
const MOST = 0.5;

/** The blocks, unchanged when any heading was set as one. */
export function withPlainHeadings(drafts: readonly DraftBlock[]): readonly DraftBlock[] {
  if (drafts.some(({ block, isTitle }) => block.kind === "heading" && !isTitle)) return drafts;
  const usual = usualSize(drafts);
  const found = new Set(drafts.filter((draft, index) => isHeading(draft, drafts[index + 1], usual)));
  const texts = drafts.filter(({ block }) => isText(block));
  if (found.size === 0 || found.size > texts.length * MOST) return drafts;
  const sizes = [...new Set([...found].map(({ look }) => look.size ?? 0))].sort((a, b) => b - a);
  const top = drafts.some(({ isTitle }) => isTitle) ? 2 : 1;
  return drafts.map((draft) => {
    if (!found.has(draft)) return draft;
    const level = Math.min(top + sizes.indexOf(draft.look.size ?? 0), DEEPEST);
    return { ...draft, block: headingOf(draft.block, level) };
  });
}

function isText({ kind, furniture }: Block): boolean {
  return furniture === null && (kind === "paragraph" || kind === "item");
}

/** The size of most letters, in half points. */
function usualSize(drafts: readonly DraftBlock[]): number {
  const letters = new Map<number, number>();
  for (const { block, look } of drafts) {
    if (isText(block) && look.size !== null) {
      letters.set(look.size, (letters.get(look.size) ?? 0) + block.text.length);
    }
  }
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

function isHeading({ block, look }: DraftBlock, next: DraftBlock | undefined, usual: number): boolean {
  const isLarger = usual > 0 && (look.size ?? 0) >= usual + LARGER;
  if (!isText(block) || !(look.bold || isLarger) || !readsAsHeading(block)) return false;
  // What nothing follows is a signature, not a heading; what plain text goes on with is a lead-in.
  return next !== undefined && next.block.furniture === null && !/^\p{Ll}/u.test(next.block.text);
}

function readsAsHeading(block: Block): boolean {
  const { text } = block;
  if (block.kind === "item" && (block.number === null || block.checkbox !== null || block.depth > 0))
    return false;
  if (block.kind === "paragraph" && (block.quoted || block.number?.includes("§") === true)) return false;
  if (text.length > LONGEST || !/\p{L}{2}/u.test(text)) return false;
  if (!/^[\p{Lu}\p{N}"”“]/u.test(text) || /[.,;:!]$/u.test(text)) return false;
  return splitMarker(text) === null && !/^\p{L}[^:]{0,40}:\s/u.test(text);
}

function headingOf(block: Block, level: number): Block {
  const { text, anchors, furniture } = block;
  const printed = block.kind === "item" || block.kind === "paragraph" ? block.number : null;
  if (printed !== null) return { kind: "heading", text, anchors, furniture, level, number: printed };
  const { number, text: rest } = splitHeadingNumber(text);
  const first = anchors[0] ?? { page: null, line: null };
  return { kind: "heading", text: rest, anchors: [{ ...first, offset: 0 }], furniture, level, number };
}
