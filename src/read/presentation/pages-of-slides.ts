/** Puts slides together as the pages of a Word file: each begins with its title as a heading. */

import { wordElement } from "../docx/word-element.ts";
import { splitHeadingNumber } from "../marker.ts";
import type { XmlElement } from "../office/xml-tree.ts";

/** The first title is the document's; the others lie below it, as deep as their numbers say ("3.1 …"). */
export function titleLevel(text: string, isFirst: boolean): number {
  if (isFirst) return 1;
  const { number } = splitHeadingNumber(text);
  return 2 + (number?.split(".").filter((part) => part !== "").length ?? 1) - 1;
}

/** Behind each slide but the last the page ends. */
export function withPageEnds(slides: ReadonlyArray<readonly XmlElement[]>): XmlElement[] {
  const end = wordElement("w:p", {}, [wordElement("w:r", {}, [wordElement("w:lastRenderedPageBreak")])]);
  return slides.flatMap((slide, index) => (index === 0 ? slide : [end, ...slide]));
}
