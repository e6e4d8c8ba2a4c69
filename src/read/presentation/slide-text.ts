/** The paragraphs of a text box on a slide as those of a Word file. */
import { properties, switchElement, valueElement, wordElement } from "../docx/word-element.ts";
import { childAt, childrenNamed, elementsOf, textOf, type XmlElement } from "../office/xml-tree.ts";
import type { SlideLists } from "./slide-lists.ts";
import { isBold, type ListStyles, levelOf, markerOf } from "./slide-markers.ts";

export interface BoxText {
  /** `p:txBody`, `a:txBody` or what else holds paragraphs. */
  readonly body: XmlElement;
  /** Behind the box's own. */
  readonly styles: ListStyles;
}

export function boxParagraphs({ body, styles }: BoxText, lists: SlideLists): XmlElement[] {
  lists.enterBox();
  const own = childAt(body, "a:lstStyle");
  const all = own === null ? styles : [own, ...styles];
  return childrenNamed(body, "a:p").map((paragraph) => {
    const runs = paragraphRuns(paragraph);
    // A paragraph without text has no number, and does not end the counting.
    if (textOf(paragraph).trim() === "") return wordElement("w:p", {}, runs);
    const place = lists.place(markerOf(paragraph, all), levelOf(paragraph));
    return wordElement("w:p", {}, [...properties("w:pPr", [place]), ...runs]);
  });
}

/** The title of a slide. @param level of the heading, from 1 */
export function titleParagraph(body: XmlElement, level: number): XmlElement {
  const [first, ...others] = childrenNamed(body, "a:p").filter((each) => textOf(each).trim() !== "");
  const space = wordElement("w:r", {}, [wordElement("w:tab")]);
  const runs = [
    ...(first === undefined ? [] : paragraphRuns(first)),
    ...others.flatMap((each) => [space, ...paragraphRuns(each)]),
  ];
  const said = wordElement("w:pPr", {}, [valueElement("w:outlineLvl", level - 1)]);
  // A line break in a title is chosen for the looks of the slide.
  return wordElement("w:p", {}, [said, ...runs.map(withoutBreaks)]);
}

function withoutBreaks(run: XmlElement): XmlElement {
  const children = run.children.map((child) =>
    typeof child !== "string" && child.name === "w:br" ? wordElement("w:tab") : child,
  );
  return { ...run, children };
}

function paragraphRuns(paragraph: XmlElement): XmlElement[] {
  return elementsOf(paragraph).flatMap(({ name, children, attributes }) => {
    const element = { name, children, attributes };
    if (name === "a:br") return [wordElement("w:r", {}, [wordElement("w:br")])];
    if (name !== "a:r" && name !== "a:fld") return [];
    const looks = properties("w:rPr", [switchElement("w:b", isBold(childAt(element, "a:rPr")))]);
    const text = textOf(childAt(element, "a:t"));
    return [wordElement("w:r", {}, [...looks, wordElement("w:t", {}, [text])])];
  });
}
