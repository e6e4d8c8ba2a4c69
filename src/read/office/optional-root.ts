/** The parts of a package without which its text can be read. */
import { readableOr } from "../unreadable.ts";
import type { PackageParts } from "./package-parts.ts";
import { parseXml } from "./parse-xml.ts";
import type { XmlElement } from "./xml-tree.ts";

/** Null when the part is missing or damaged. */
export function optionalRoot(parts: PackageParts, name: string): XmlElement | null {
  const bytes = parts.get(name);
  return bytes === undefined ? null : readableOr(() => parseXml(bytes), null);
}
