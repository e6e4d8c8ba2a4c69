/** The styles of an OpenDocument file: those with names, and those that its program made for single places (OpenDocument 1.3, part 3, 3.15). */
import { optionalRoot } from "../office/optional-root.ts";
import type { PackageParts } from "../office/package-parts.ts";
import { parseChildren } from "../office/parse-xml.ts";
import { childAt, elementsOf, type XmlElement } from "../office/xml-tree.ts";
import { readableOr } from "../unreadable.ts";

/** The root of the part with styles and pages; null when it is missing or damaged, which is no reason to give up the text. */
export function commonStyles(parts: PackageParts): XmlElement | null {
  return optionalRoot(parts, "styles.xml");
}

/** Of two with the same name the later one counts. @param content the part with the text */
export function odfStyles(parts: PackageParts, content: Uint8Array): readonly XmlElement[] {
  const common = commonStyles(parts);
  return [
    ...elementsOf(childAt(common, "office:styles")),
    ...elementsOf(childAt(common, "office:automatic-styles")),
    ...automaticStyles(content),
  ];
}

function automaticStyles(content: Uint8Array): XmlElement[] {
  const found: XmlElement[] = [];
  const take = (style: XmlElement): boolean => found.push(style) > 0;
  const search = { container: "office:automatic-styles", take, nodeLimit: Number.POSITIVE_INFINITY };
  readableOr(() => parseChildren(content, search), false);
  return found;
}
