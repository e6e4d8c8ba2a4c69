/** A block that is still growing, line by line, and the block it becomes. */
import type { Anchor, Block } from "../../model/document.ts";
import { joinLines } from "./hyphenation.ts";
import type { PrintedLine } from "./printed-page.ts";

export type BlockStart =
  | { readonly kind: "heading"; readonly level: number; readonly number: string | null }
  | { readonly kind: "paragraph"; readonly number: string | null }
  | {
      readonly kind: "item";
      readonly number: string | null;
      readonly marker: string;
      readonly depth: number;
      readonly checkbox: "empty" | "ticked" | null;
    }
  | { readonly kind: "footnote"; readonly number: string | null };

export interface OpenBlock {
  readonly start: BlockStart;
  readonly text: string;
  readonly anchors: readonly Anchor[];
  readonly last: PrintedLine;
}

/** @param text the line's text without its number or bullet */
export function openBlock(start: BlockStart, line: PrintedLine, text: string): OpenBlock {
  return { start, text, anchors: [{ offset: 0, page: line.page, line: line.line }], last: line };
}

export function withLine(open: OpenBlock, line: PrintedLine): OpenBlock {
  const text = joinLines(open.text, line.text, open.last.hyphenated);
  // The anchor stands at the first letter that the new line brought, also in the middle of a mended word.
  const offset = Math.max(text.length - line.text.length, 0);
  const anchors = [...open.anchors.filter((anchor) => anchor.offset < offset || anchor.offset === 0)];
  if (offset > 0) anchors.push({ offset, page: line.page, line: line.line });
  return { ...open, text, anchors, last: line };
}

export function closeBlock({ start, text, anchors }: OpenBlock): Block {
  const base = { text, anchors, furniture: null };
  if (start.kind === "paragraph") return { ...base, ...start, quoted: false };
  return { ...base, ...start };
}
