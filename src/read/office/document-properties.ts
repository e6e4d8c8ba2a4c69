/** What a Word file says of itself in its properties: those of every Office file, Word's own, and the organisation's. */
import type { FoundProperty } from "../../model/document.ts";
import { childrenNamed, elementsOf, textOf, wholeNumber, type XmlElement } from "./xml-tree.ts";

const LONGEST_VALUE = 2000;
const MOST_PROPERTIES = 500;

/** @param parts roots of the parts with core, extended and custom properties; null for those that the file has not */
export function foundProperties(parts: {
  readonly core: XmlElement | null;
  readonly app: XmlElement | null;
  readonly custom: XmlElement | null;
}): readonly FoundProperty[] {
  const standard = [...elementsOf(parts.core), ...elementsOf(parts.app)].map((element) => ({
    name: element.name,
    value: hasParts(element) ? "" : textOf(element),
  }));
  const custom = childrenNamed(parts.custom, "property").map((element) => ({
    name: element.attributes["name"] ?? "",
    value: textOf(element),
  }));
  return [...standard, ...custom].flatMap(property).slice(0, MOST_PROPERTIES);
}

/** Pages and words as the program counted them when it saved the file. */
export function saidCounts(app: XmlElement | null): {
  readonly pages: number | null;
  readonly words: number | null;
} {
  const count = (name: string) => wholeNumber(textOf(childrenNamed(app, name)[0] ?? null) || undefined);
  return { pages: count("Pages"), words: count("Words") };
}

/** Lists of headings and links are no values. */
function hasParts(element: XmlElement): boolean {
  return elementsOf(element).length > 0;
}

function property({ name, value }: { readonly name: string; readonly value: string }): FoundProperty[] {
  const folded = value
    .slice(0, LONGEST_VALUE)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .normalize("NFC");
  const named = name
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .normalize("NFC");
  return folded === "" || named === "" ? [] : [{ name: named, value: folded, source: "file-properties" }];
}
