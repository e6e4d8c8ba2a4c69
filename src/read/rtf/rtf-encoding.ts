/** The characters that bytes, control words and Unicode numbers stand for (RTF 1.9.1, "Character Set", "Special Characters"). */
import iconv from "iconv-lite";
import type { RtfGroup, RtfNode } from "./rtf-group.ts";
import { groupsIn, valueIn } from "./rtf-group.ts";

/** Code pages by the character set of a font. */
const CODE_PAGES: ReadonlyMap<number, string> = new Map([
  [77, "macroman"],
  [128, "cp932"],
  [129, "cp949"],
  [134, "cp936"],
  [136, "cp950"],
  [161, "cp1253"],
  [162, "cp1254"],
  [163, "cp1258"],
  [177, "cp1255"],
  [178, "cp1256"],
  [186, "cp1257"],
  [204, "cp1251"],
  [222, "cp874"],
  [238, "cp1250"],
]);
/** Fonts of pictures: each byte is a sign of its own. */
const SYMBOLS = "symbols";
const SYMBOL_SET = 2;
const SYMBOL_BASE = 0xf000;
const WESTERN = "cp1252";

export interface RtfFont {
  readonly name: string;
  /** null where the code page of the document holds. */
  readonly encoding: string | null;
}

/** The control words that stand for one character. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["emdash", "—"],
  ["endash", "–"],
  ["lquote", "‘"],
  ["rquote", "’"],
  ["ldblquote", "“"],
  ["rdblquote", "”"],
  ["bullet", "•"],
  ["emspace", " "],
  ["enspace", " "],
  ["qmspace", " "],
]);

/** @param word "ansi", "mac", "pc" or "pca", which say the character set without a number */
export function documentEncoding(word: string, page: number | null): string | null {
  if (word === "ansicpg" && page !== null) {
    const name = page === 65001 ? "utf8" : `cp${page}`;
    return iconv.encodingExists(name) ? name : WESTERN;
  }
  const named: Readonly<Record<string, string>> = {
    ansi: WESTERN,
    mac: "macroman",
    pc: "cp437",
    pca: "cp850",
  };
  return Object.hasOwn(named, word) ? (named[word] ?? null) : null;
}

/** @param table the group of fonts, each in a group of its own, or a single one without */
export function fontTable(table: RtfGroup): ReadonlyMap<number, RtfFont> {
  return new Map(
    [table, ...groupsIn(table)].flatMap((font) => {
      const number = valueIn(font, "f");
      return number === null ? [] : [[number, fontOf(font)] as const];
    }),
  );
}

function fontOf(font: RtfGroup): RtfFont {
  const name =
    plainText(
      font.children.filter(({ kind }) => kind === "text"),
      WESTERN,
    ).split(";")[0] ?? "";
  const page = valueIn(font, "cpg");
  const set = valueIn(font, "fcharset");
  if (set === SYMBOL_SET) return { name, encoding: SYMBOLS };
  const encoding = page === null ? CODE_PAGES.get(set ?? 0) : documentEncoding("ansicpg", page);
  return { name, encoding: encoding ?? null };
}

export function decoded(bytes: Uint8Array, encoding: string): string {
  if (encoding === SYMBOLS) return String.fromCharCode(...Array.from(bytes, (byte) => SYMBOL_BASE + byte));
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
}

/** A number as it is written: negative above 32,767. */
export function unicodeCharacter(value: number | null): string {
  const code = value === null ? 0 : value < 0 ? value + 0x1_0000 : value;
  return code >= 1 && code <= 0x10_ffff ? String.fromCodePoint(code) : "";
}

/** The text of nodes; groups inside count when they are no destinations. */
export function plainText(nodes: readonly RtfNode[], encoding: string): string {
  let text = "";
  let replaced = 0;
  let perCharacter = 1;
  for (const node of nodes) {
    if (node.kind === "text") {
      text += decoded(node.bytes.subarray(Math.min(replaced, node.bytes.length)), encoding);
      replaced = Math.max(0, replaced - node.bytes.length);
    } else if (node.kind === "word" && node.name === "u") {
      text += unicodeCharacter(node.value);
      replaced = perCharacter;
    } else if (node.kind === "word") {
      if (node.name === "uc") perCharacter = node.value ?? 1;
      text += CHARACTERS.get(node.name) ?? "";
    } else if (node.kind === "group") text += plainText(node.children, encoding);
  }
  return text;
}
