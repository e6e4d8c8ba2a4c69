/** The properties that a file for Windows says of itself, as the elements that newer Word files have ([MS-OLEPS] 2.21). */
import iconv from "iconv-lite";
import { wordElement } from "../docx/word-element.ts";
import type { XmlElement } from "../office/xml-tree.ts";
import { readableOr } from "../unreadable.ts";
import type { ByteView } from "./byte-view.ts";

const SET_AT = 44;
const CODE_PAGE = 1;
const TYPE = { short: 2, long: 3, text: 30, wideText: 31, time: 64 } as const;
const UTF_8 = 65001;
const LONGEST_TEXT = 10_000;

/** [MS-OLEPS] 3.1.2 (PIDSI). */
const CORE: ReadonlyMap<number, string> = new Map([
  [2, "dc:title"],
  [3, "dc:subject"],
  [4, "dc:creator"],
  [5, "cp:keywords"],
  [6, "dc:description"],
  [8, "cp:lastModifiedBy"],
  [12, "dcterms:created"],
  [13, "dcterms:modified"],
]);
const EXTENDED: ReadonlyMap<number, string> = new Map([
  [14, "Pages"],
  [15, "Words"],
  [18, "Application"],
]);

export interface SummaryParts {
  readonly core: XmlElement;
  readonly app: XmlElement;
}

/** @param summary null when the file has no such stream; a damaged one says nothing */
export function summaryElements(summary: ByteView | null): SummaryParts {
  const nothing: ReadonlyMap<number, string> = new Map();
  const said = summary === null ? nothing : readableOr(() => valuesOf(summary), nothing);
  return {
    core: wordElement("cp:coreProperties", {}, elementsNamed(CORE, said)),
    app: wordElement("Properties", {}, elementsNamed(EXTENDED, said)),
  };
}

function elementsNamed(names: ReadonlyMap<number, string>, said: ReadonlyMap<number, string>): XmlElement[] {
  return [...names].flatMap(([id, name]) => {
    const value = said.get(id);
    return value === undefined || value === "" ? [] : [wordElement(name, {}, [value])];
  });
}

function valuesOf(summary: ByteView): ReadonlyMap<number, string> {
  const setAt = summary.long(SET_AT);
  const count = Math.min(summary.long(setAt + 4), summary.length / 8);
  const places = new Map(
    Array.from({ length: count }, (_, index) => {
      const at = setAt + 8 + index * 8;
      return [summary.long(at), setAt + summary.long(at + 4)] as const;
    }),
  );
  const pageAt = places.get(CODE_PAGE);
  const codePage = pageAt === undefined ? 1252 : summary.short(pageAt + 4);
  return new Map([...places].map(([id, at]) => [id, valueAt(summary, at, codePage)]));
}

function valueAt(summary: ByteView, at: number, codePage: number): string {
  switch (summary.long(at) & 0xffff) {
    case TYPE.short:
      return String(summary.signedShort(at + 4));
    case TYPE.long:
      return String(summary.signedLong(at + 4));
    case TYPE.text:
      return decoded(summary.part(at + 8, Math.min(summary.long(at + 4), LONGEST_TEXT)), codePage);
    case TYPE.wideText:
      return withoutEnd(summary.text(at + 8, Math.min(summary.long(at + 4), LONGEST_TEXT)));
    case TYPE.time:
      return timeText(summary.long(at + 4), summary.long(at + 8));
    default:
      return "";
  }
}

function decoded({ bytes }: ByteView, codePage: number): string {
  const name = codePage === UTF_8 ? "utf8" : `cp${codePage}`;
  const encoding = iconv.encodingExists(name) ? name : "cp1252";
  return withoutEnd(iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding));
}

function withoutEnd(text: string): string {
  return text.split("\0")[0] ?? "";
}

const TICKS_PER_MILLISECOND = 10_000;
/** Windows counts from 1601, the platform from 1970. */
const YEARS_BETWEEN = 11_644_473_600_000;

function timeText(low: number, high: number): string {
  const moment = (high * 0x1_0000_0000 + low) / TICKS_PER_MILLISECOND - YEARS_BETWEEN;
  return moment > 0 && moment < Date.UTC(2200, 0) ? new Date(moment).toISOString() : "";
}
