/** What a file in an OpenDocument format says of itself (OpenDocument 1.3, part 3, 4.3), and whether it is locked (part 2, 4.8). */
import type { FoundProperty } from "../../model/document.ts";
import { optionalRoot } from "./optional-root.ts";
import type { PackageParts } from "./package-parts.ts";
import { parseXml } from "./parse-xml.ts";
import { childAt, elementsOf, findAll, textOf, type XmlElement } from "./xml-tree.ts";

const LONGEST_VALUE = 2000;
const MOST_PROPERTIES = 500;

/** The element with everything that is said; null when the part is missing or damaged. */
export function odfMetadata(parts: PackageParts): XmlElement | null {
  return childAt(optionalRoot(parts, "meta.xml"), "office:meta");
}

/** By their names in the file; the organisation's own by the names that it gave them. */
export function odfProperties(parts: PackageParts): readonly FoundProperty[] {
  return elementsOf(odfMetadata(parts))
    .flatMap((element): FoundProperty[] => {
      const name = folded(element.attributes["meta:name"] ?? element.name);
      const value = folded(textOf(element).slice(0, LONGEST_VALUE));
      return name === "" || value === "" ? [] : [{ name, value, source: "file-properties" }];
    })
    .slice(0, MOST_PROPERTIES);
}

function folded(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .normalize("NFC");
}

/** Locked files say so in their list of parts. */
export function isEncrypted(parts: PackageParts): boolean {
  const manifest = parts.get("meta-inf/manifest.xml");
  return manifest !== undefined && findAll(parseXml(manifest), "manifest:encryption-data").length > 0;
}
