/** What a page's head says of the document, and whether an author or a program wrote it. */
import type { FoundProperty } from "../../model/document.ts";

/** Dublin Core is filled in by whoever answers for the document; the other names are the publishing program's own. */
const AUTHORED = /^(?:dc|dcterms)[.:]/iu;
const LONGEST_NAME = 100;
const LONGEST_VALUE = 2000;

/** @returns null when there is no value */
export function pageProperty(name: string, value: string): FoundProperty | null {
  const folded = value.slice(0, LONGEST_VALUE).replace(/\s+/gu, " ").trim().normalize("NFC");
  const named = name.slice(0, LONGEST_NAME).trim();
  if (folded === "" || named === "") return null;
  return { name: named, value: folded, source: AUTHORED.test(named) ? "front-matter" : "file-properties" };
}
