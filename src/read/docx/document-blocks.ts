/** The last look at a whole document's blocks: contents, headings without style, the title above all headings. */
import type { Anchor, Block } from "../../model/document.ts";
import { withinLength } from "../long-blocks.ts";
import { withContents } from "./contents-blocks.ts";
import type { DraftBlock } from "./draft-block.ts";
import { withPlainHeadings } from "./plain-headings.ts";

const DEEPEST_HEADING = 9;

/** @returns blocks with text in them, as the model promises them */
export function finishedBlocks(drafts: readonly DraftBlock[]): readonly Block[] {
  const filled = drafts.filter(({ block }) => /[\p{L}\p{N}]/u.test(block.text));
  const headed = belowTitle(withPlainHeadings(withContents(filled)));
  return withinLength(headed.map((block) => ({ ...block, anchors: distinctPages(block.anchors) })));
}

/** A document that sets its title apart has its first headings one level below it. */
function belowTitle(drafts: readonly DraftBlock[]): readonly Block[] {
  const isStyled = (draft: DraftBlock) => draft.block.kind === "heading" && draft.block.furniture === null;
  const hasTitle = drafts.some((draft) => draft.isTitle && isStyled(draft));
  const hasTopLevel = drafts.some(
    (draft) => !draft.isTitle && isStyled(draft) && draft.block.kind === "heading" && draft.block.level === 1,
  );
  return drafts.map(({ block, isTitle }) => {
    if (block.kind !== "heading" || isTitle || !hasTitle || !hasTopLevel) return block;
    return { ...block, level: Math.min(block.level + 1, DEEPEST_HEADING) };
  });
}

function distinctPages(anchors: readonly Anchor[]): readonly Anchor[] {
  return anchors.filter(({ page }, index) => index === 0 || page !== anchors[index - 1]?.page);
}
