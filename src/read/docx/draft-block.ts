/** Blocks on their way: with what is needed to look at them once more when the whole text is known. */
import type { Block } from "../../model/document.ts";
import type { AnchoredText } from "../anchored-text.ts";
import type { Look } from "./paragraph-text.ts";

export interface DraftBlock {
  readonly block: Block;
  readonly look: Look;
  /** Set in a style for titles, which stands above all headings. */
  readonly isTitle: boolean;
}

/** Of text that is not set in Word. */
export const PLAIN_LOOK: Look = { bold: false, size: null };

/** The text with the number or bullet that stands before it. */
export function printedText({ text, anchors, ...block }: Block): AnchoredText {
  const marker = block.kind === "item" ? block.marker : "number" in block ? block.number : null;
  const prefix = marker === null ? "" : text === "" ? marker : `${marker} `;
  const moved = anchors.map((anchor, index) => ({
    ...anchor,
    offset: index === 0 ? 0 : anchor.offset + prefix.length,
  }));
  return { text: `${prefix}${text}`, anchors: moved };
}
