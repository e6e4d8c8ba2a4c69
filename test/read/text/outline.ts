/** Reads a string with a reader and shows its blocks as short lines, so that a whole document fits in an expectation. */
import { DEFAULT_LIMITS } from "../../../src/config/defaults.ts";
import type { Block, DocumentModel } from "../../../src/model/document.ts";
import type { Limits } from "../../../src/model/settings.ts";
import type { Reader } from "../../../src/read/reader.ts";

export function readString(
  reader: Reader,
  text: string,
  limits: Partial<Limits> = {},
): Promise<DocumentModel> {
  const bytes = new TextEncoder().encode(text);
  return reader.read({ bytes, path: "prov", limits: { ...DEFAULT_LIMITS, ...limits } });
}

export async function outlineOf(reader: Reader, text: string): Promise<string[]> {
  return outline((await readString(reader, text)).blocks);
}

/** "1 H2 4.1 Ansvar" is a heading of level 2 on line 1; furniture stands in brackets, depth as indentation. */
export function outline(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    const furniture = block.furniture === null ? "" : `[${block.furniture}] `;
    return `${block.anchors[0]?.line} ${furniture}${described(block)}`;
  });
}

function described(block: Block): string {
  const { text } = block;
  switch (block.kind) {
    case "heading":
      return `H${block.level} ${numbered(block.number)}${text}`;
    case "paragraph":
      return `${block.quoted ? "Q" : "P"} ${numbered(block.number)}${text}`;
    case "item":
      return `${"  ".repeat(block.depth)}${block.marker} ${block.checkbox === null ? "" : `(${block.checkbox}) `}${text}`;
    case "row":
      return `${block.header ? "RH" : "R"}${block.table} ${text}`;
    case "footnote":
      return `N ${numbered(block.number)}${text}`;
    case "code":
      return `C ${text}`;
  }
}

function numbered(number: string | null): string {
  return number === null ? "" : `{${number}} `;
}
