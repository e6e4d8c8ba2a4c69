/** The lists of a file in the Rich Text Format as those of a Word file (RTF 1.9.1, "List Tables"). */
import { NUMBER_FORMATS } from "../docx/number-format-codes.ts";
import { properties, valueElement, wordElement } from "../docx/word-element.ts";
import type { XmlElement } from "../office/xml-tree.ts";
import { decoded, type RtfFont, unicodeCharacter } from "./rtf-encoding.ts";
import { groupsNamed, hasWord, type RtfGroup, valueIn } from "./rtf-group.ts";

const LEVELS = 9;

export interface ListGroups {
  readonly lists: RtfGroup | null;
  readonly overrides: RtfGroup | null;
  readonly fonts: ReadonlyMap<number, RtfFont>;
  readonly encoding: string;
}

/** @returns the root of a part with numbering, and the numbers by which paragraphs can name a list */
export function numberingOf(groups: ListGroups): {
  readonly root: XmlElement;
  readonly known: ReadonlySet<number>;
} {
  const lists = groups.lists === null ? [] : groupsNamed(groups.lists, "list");
  const overrides = groups.overrides === null ? [] : groupsNamed(groups.overrides, "listoverride");
  const ids = new Set(lists.map((list) => valueIn(list, "listid")));
  const uses = overrides.filter((override) => ids.has(valueIn(override, "listid")));
  const known = uses.flatMap((override) => valueIn(override, "ls") ?? []);
  const children = [
    ...lists.map((list) => listElement(list, groups)),
    ...uses.map((override) => useElement(override, groups)),
  ];
  return { root: wordElement("w:numbering", {}, children), known: new Set(known) };
}

function listElement(list: RtfGroup, groups: ListGroups): XmlElement {
  const levels = groupsNamed(list, "listlevel").slice(0, LEVELS);
  return wordElement(
    "w:abstractNum",
    { "w:abstractNumId": String(valueIn(list, "listid")) },
    levels.map((level, index) => levelElement(level, index, groups)),
  );
}

function levelElement(level: RtfGroup, index: number, { fonts, encoding }: ListGroups): XmlElement {
  const format = valueIn(level, "levelnfcn") ?? valueIn(level, "levelnfc") ?? 0;
  const font = fonts.get(valueIn(level, "f") ?? -1);
  const indent = valueIn(level, "li") ?? valueIn(level, "lin");
  const [text] = groupsNamed(level, "leveltext");
  const children = [
    valueElement("w:start", valueIn(level, "levelstartat") ?? 1),
    valueElement("w:numFmt", NUMBER_FORMATS.get(format) ?? "decimal"),
    ...((valueIn(level, "levellegal") ?? 0) === 1 ? [wordElement("w:isLgl")] : []),
    ...(hasWord(level, "levelnorestart") && valueIn(level, "levelnorestart") === 1
      ? [valueElement("w:lvlRestart", 0)]
      : []),
    valueElement("w:lvlText", text === undefined ? "" : levelText(text, encoding)),
    ...properties("w:pPr", [indent === null ? null : wordElement("w:ind", { "w:left": String(indent) })]),
    ...properties("w:rPr", [font === undefined ? null : wordElement("w:rFonts", { "w:ascii": font.name })]),
  ];
  return wordElement("w:lvl", { "w:ilvl": String(index) }, children);
}

/** The first byte says how long the text is; bytes below the ninth stand for the number of that level; a semicolon ends it. */
function levelText(group: RtfGroup, encoding: string): string {
  const [length, ...signs] = signsOf(group);
  return signs
    .slice(0, typeof length === "number" ? length : 0)
    .map((sign) => {
      if (typeof sign === "string") return sign;
      return sign < LEVELS ? `%${sign + 1}` : decoded(Uint8Array.of(sign), encoding);
    })
    .join("");
}

/** Bytes, and characters that were written by their number; the byte behind those repeats them. */
function signsOf({ children }: RtfGroup): ReadonlyArray<number | string> {
  const signs: Array<number | string> = [];
  let replaced = 0;
  for (const child of children) {
    if (child.kind === "text") {
      signs.push(...child.bytes.subarray(Math.min(replaced, child.bytes.length)));
      replaced = 0;
    } else if (child.kind === "word" && child.name === "u") {
      signs.push(unicodeCharacter(child.value));
      replaced = 1;
    }
  }
  return signs;
}

function useElement(override: RtfGroup, groups: ListGroups): XmlElement {
  const changed = groupsNamed(override, "lfolevel").map((level, index) => {
    const [own] = groupsNamed(level, "listlevel");
    const startsOver = hasWord(level, "listoverridestartat");
    const start = valueIn(level, "levelstartat") ?? (own === undefined ? null : valueIn(own, "levelstartat"));
    return wordElement("w:lvlOverride", { "w:ilvl": String(index) }, [
      ...(startsOver ? [valueElement("w:startOverride", start ?? 1)] : []),
      ...(own === undefined ? [] : [levelElement(own, index, groups)]),
    ]);
  });
  return wordElement("w:num", { "w:numId": String(valueIn(override, "ls")) }, [
    valueElement("w:abstractNumId", String(valueIn(override, "listid"))),
    ...changed,
  ]);
}
