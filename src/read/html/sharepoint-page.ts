/**
 * Pages as they come out of a SharePoint library: the text stands encoded in a property of the file (CanvasContent1 of
 * modern pages, WikiField and PublishingPageContent of older ones), beside the columns of the library.
 */
import { Parser } from "htmlparser2";
import type { FoundProperty } from "../../model/document.ts";
import { foldedLine } from "../anchored-text.ts";

export interface SharePointPage {
  readonly html: string;
  /** Line of the file on which the text stands. */
  readonly line: number;
  readonly properties: readonly FoundProperty[];
}

const TEXT_PROPERTIES = ["CanvasContent1", "WikiField", "PublishingPageContent"] as const;
/** A value in a column of a library is short; texts and settings are not. */
const LONGEST_VALUE = 300;
const MOST_PROPERTIES = 200;

/** @returns null when the file is no such page */
export function sharePointPage(text: string): SharePointPage | null {
  const start = text.indexOf("<mso:CustomDocumentProperties");
  const end = text.indexOf("</mso:CustomDocumentProperties>", start);
  if (start < 0 || end < 0) return null;
  const stored = storedProperties(text.slice(start, end));
  const body = stored.find(({ name }) => TEXT_PROPERTIES.some((known) => known === name));
  if (body === undefined) return null;
  const titleStart = text.indexOf("<title>", end);
  const titleEnd = text.indexOf("</title>", titleStart);
  const title = titleStart < 0 || titleEnd < 0 ? "" : text.slice(titleStart + "<title>".length, titleEnd);
  return {
    html: `<h1>${title}</h1>\n${decoded(body.value)}`,
    line: text.slice(0, start + body.offset).split("\n").length,
    properties: stored.flatMap(({ name, value }) => columnValue(name, value)),
  };
}

interface StoredProperty {
  readonly name: string;
  /** As it stands, encoded. */
  readonly value: string;
  readonly offset: number;
}

/** `<mso:Name msdt:dt="string">value</mso:Name>`, one after the other. */
function storedProperties(text: string): StoredProperty[] {
  const found: StoredProperty[] = [];
  let at = text.indexOf(OPENING, 1);
  while (at >= 0 && found.length < MOST_PROPERTIES) {
    const tagEnd = text.indexOf(">", at);
    const name = /^[\p{L}\p{N}_.-]{1,80}/u.exec(text.slice(at + OPENING.length, tagEnd))?.[0] ?? "";
    const end = text.indexOf(`</mso:${name}>`, tagEnd);
    if (tagEnd < 0 || end < 0) break;
    found.push({ name, value: text.slice(tagEnd + 1, end), offset: tagEnd });
    at = text.indexOf(OPENING, end + 1);
  }
  return found;
}
const OPENING = "<mso:";

function decoded(encoded: string): string {
  const parts: string[] = [];
  const parser = new Parser({ ontext: (text) => parts.push(text) }, { decodeEntities: true });
  parser.end(encoded);
  return parts.join("");
}

function columnValue(name: string, encoded: string): FoundProperty[] {
  const value = encoded.length > LONGEST_VALUE ? "" : foldedLine(decoded(encoded));
  return value === "" ? [] : [{ name: columnName(name), value, source: "front-matter" }];
}

/** "Dokument_x00e4_gare": SharePoint writes signs beyond ASCII in names by their numbers. */
function columnName(name: string): string {
  return name.replace(/_x([0-9a-f]{4})_/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
