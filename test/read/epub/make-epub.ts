/** Builds electronic books of chapters. */
import { strToU8, zipSync } from "fflate";

export interface BookParts {
  /** Inside `metadata`. */
  readonly metadata?: string;
  /** The order in which chapters are read, from 1. */
  readonly order?: readonly number[];
  readonly others?: Readonly<Record<string, string>>;
}

/** @param chapters inside the body of each page */
export function epubBytes(
  chapters: readonly string[],
  { metadata = "", order, others = {} }: BookParts = {},
): Uint8Array {
  const read = order ?? chapters.map((_, index) => index + 1);
  const items = chapters.map(
    (_, index) => `<item id="c${index + 1}" href="text/kapitel%20${index + 1}.xhtml"/>`,
  );
  const parts: Record<string, string> = {
    mimetype: "application/epub+zip",
    "META-INF/container.xml":
      '<container><rootfiles><rootfile full-path="OEBPS/content.opf"/></rootfiles></container>',
    "OEBPS/content.opf": `<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>${metadata}</metadata><manifest>${items.join("")}</manifest><spine>${read.map((number) => `<itemref idref="c${number}"/>`).join("")}</spine></package>`,
    ...others,
  };
  for (const [index, body] of chapters.entries())
    parts[`OEBPS/text/kapitel ${index + 1}.xhtml`] =
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="utf-8"/></head><body>${body}</body></html>`;
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { level: 0 });
}
