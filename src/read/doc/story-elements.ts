/** One text of a binary Word file, the body, a note or a page header, as the elements of paragraphs and tables. */

import { TableBuilder } from "../docx/table-builder.ts";
import { valueElement, wordElement } from "../docx/word-element.ts";
import type { XmlElement } from "../office/xml-tree.ts";
import { saidOfParagraph, tablePlace } from "./paragraph-properties.ts";
import { rowShape } from "./row-shape.ts";
import { type HangingParts, markElements, RunMaker } from "./run-elements.ts";
import type { FormattedText, TextParagraph } from "./text-paragraphs.ts";

const CELL_MARK = "\u0007";
const PAGE_MARK = "\u000c";

export interface Story {
  readonly text: FormattedText;
  /** Positions of the first sign and behind the last. */
  readonly start: number;
  readonly end: number;
}

/** Paragraphs and tables in order, each as soon as it is complete. */
export function* storyElements({ text, start, end }: Story, parts: HangingParts): Generator<XmlElement> {
  const runs = new RunMaker(parts);
  const tables = new TableBuilder();
  for (const paragraph of text.paragraphs(start, end)) {
    const { properties, mark } = paragraph;
    yield* tables.add({
      element: paragraphElement(text, paragraph, runs),
      place: tablePlace(properties),
      hasCellMark: mark === CELL_MARK,
      shape: () => rowShape(properties.changes),
    });
  }
  yield* tables.finish();
}

function paragraphElement(text: FormattedText, paragraph: TextParagraph, runs: RunMaker): XmlElement {
  const { start, end, mark, properties, markChanges } = paragraph;
  const said = wordElement("w:pPr", {}, [
    valueElement("w:pStyle", properties.style),
    ...saidOfParagraph(properties.changes),
    ...markElements(markChanges),
  ]);
  const content = text.runs(start, end - mark.length).map((run) => runs.elementsOf(run));
  const pageBreak =
    mark === PAGE_MARK ? [wordElement("w:r", {}, [wordElement("w:br", { "w:type": "page" })])] : [];
  return wordElement("w:p", {}, [said, ...content, ...pageBreak]);
}
