/** Where a link in an OpenDocument file leads (OpenDocument 1.3, part 2, 3.7). */
import type { XmlElement } from "./xml-tree.ts";

const OUT_OF_PACKAGE = "../";

/** Paths start inside the package, as if it were a folder: the first step out of it is none for those who see a file. */
export function odfAddress({ attributes }: XmlElement): string {
  const address = (attributes["xlink:href"] ?? "").trim();
  return address.startsWith(OUT_OF_PACKAGE) ? address.slice(OUT_OF_PACKAGE.length) : address;
}
