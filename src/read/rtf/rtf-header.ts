/** What stands before the text of a file in the Rich Text Format: style names, and what the file says of itself (RTF 1.9.1, "Style Sheet", "Information Group"). */
import { valueElement, wordElement } from "../docx/word-element.ts";
import type { XmlElement } from "../office/xml-tree.ts";
import { plainText } from "./rtf-encoding.ts";
import { groupsIn, groupsNamed, type RtfGroup, valueIn } from "./rtf-group.ts";

/** Paragraphs repeat all that their style says, so that only names are needed. */
export function styleElements(sheet: RtfGroup | null, encoding: string): XmlElement {
  const styles = (sheet === null ? [] : groupsIn(sheet)).flatMap((style) => {
    const number = valueIn(style, "s") ?? (isNormal(style) ? 0 : null);
    if (number === null) return [];
    const base = valueIn(style, "sbasedon");
    return [
      wordElement("w:style", { "w:type": "paragraph", "w:styleId": String(number) }, [
        valueElement("w:name", (ownText(style, encoding).split(";")[0] ?? "").trim()),
        ...(base === null || base === number ? [] : [valueElement("w:basedOn", base)]),
      ]),
    ];
  });
  return wordElement("w:styles", {}, styles);
}

/** The style without a number is the first. */
function isNormal({ children }: RtfGroup): boolean {
  return !children.some((child) => child.kind === "word" && /^(?:cs|ds|ts|tsrowd)$/u.test(child.name));
}

function ownText({ children }: RtfGroup, encoding: string): string {
  return plainText(
    children.filter(({ kind }) => kind !== "group"),
    encoding,
  );
}

const CORE: ReadonlyMap<string, string> = new Map([
  ["title", "dc:title"],
  ["subject", "dc:subject"],
  ["author", "dc:creator"],
  ["keywords", "cp:keywords"],
  ["doccomm", "dc:description"],
  ["operator", "cp:lastModifiedBy"],
  ["category", "cp:category"],
]);
const DATES: ReadonlyMap<string, string> = new Map([
  ["creatim", "dcterms:created"],
  ["revtim", "dcterms:modified"],
]);
const EXTENDED: ReadonlyMap<string, string> = new Map([
  ["company", "Company"],
  ["manager", "Manager"],
]);
const COUNTS: ReadonlyMap<string, string> = new Map([
  ["nofpages", "Pages"],
  ["nofwords", "Words"],
]);

export interface SaidOfFile {
  readonly core: XmlElement;
  readonly app: XmlElement;
  readonly custom: XmlElement;
}

export function saidOfFile(info: RtfGroup | null, own: RtfGroup | null, encoding: string): SaidOfFile {
  const texts = (names: ReadonlyMap<string, string>, textOf: (group: RtfGroup) => string): XmlElement[] =>
    [...names].flatMap(([word, name]) => {
      const [group] = info === null ? [] : groupsNamed(info, word);
      const text = group === undefined ? "" : textOf(group);
      return text === "" ? [] : [wordElement(name, {}, [text])];
    });
  const counts = [...COUNTS].flatMap(([word, name]) => {
    const value = info === null ? null : (valueIn(info, word) ?? valueOfGroup(info, word));
    return value === null ? [] : [wordElement(name, {}, [String(value)])];
  });
  const plain = (group: RtfGroup): string => plainText(group.children, encoding).trim();
  return {
    core: wordElement("cp:coreProperties", {}, [...texts(CORE, plain), ...texts(DATES, dateText)]),
    app: wordElement("Properties", {}, [...texts(EXTENDED, plain), ...counts]),
    custom: wordElement("Properties", {}, own === null ? [] : ownProperties(own, encoding)),
  };
}

function valueOfGroup(info: RtfGroup, word: string): number | null {
  const [group] = groupsNamed(info, word);
  return group === undefined ? null : valueIn(group, word);
}

/** "2024-03-05T10:30:00Z", as newer files write it. */
function dateText(group: RtfGroup): string {
  const [year, month, day] = ["yr", "mo", "dy"].map((name) => valueIn(group, name) ?? 0);
  if (year === undefined || month === undefined || day === undefined || year < 1 || month < 1 || day < 1)
    return "";
  const two = (value: number): string => String(value).padStart(2, "0");
  const [hour, minute] = ["hr", "min"].map((name) => valueIn(group, name) ?? 0);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}T${two(hour ?? 0)}:${two(minute ?? 0)}:00Z`;
}

/** Names and values that the organisation keeps itself follow each other. */
function ownProperties(own: RtfGroup, encoding: string): XmlElement[] {
  const values = groupsNamed(own, "staticval");
  return groupsNamed(own, "propname").flatMap((name, index) => {
    const value = values[index];
    if (value === undefined) return [];
    const text = plainText(value.children, encoding).trim();
    return [wordElement("property", { name: plainText(name.children, encoding).trim() }, [text])];
  });
}
