/** The headings of a document with their numbers, levels and places. */
import type { DocumentModel, HeadingBlock } from "../../../model/document.ts";
import { plainText } from "../../plain-text.ts";
import { placeText } from "../../wording/judgements.ts";
import { type Canvas, heading, prose } from "../canvas.ts";

const DEEPEST_INDENT = 6;

export function outlineLines({ blocks }: DocumentModel, canvas: Canvas): string[] {
  const { words } = canvas;
  const headings = blocks.filter(
    (block): block is HeadingBlock => block.kind === "heading" && block.furniture === null,
  );
  const top = Math.min(...headings.map(({ level }) => level));
  return [
    ...heading(canvas, words.show.structure),
    ...(headings.length === 0 ? prose(canvas, words.show.noHeadings, { indent: 2 }) : []),
    ...headings.flatMap(({ number, level, text, anchors }) => {
      const place = placeText(anchors[0] ?? null, words);
      const name = [number ?? "", text].map(plainText).filter(Boolean).join(" ");
      const indent = 2 + 2 * Math.min(level - top, DEEPEST_INDENT);
      return prose(canvas, place === "" ? name : `${name} (${place})`, { indent });
    }),
  ];
}
