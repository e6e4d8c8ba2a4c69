/** The names of the fonts that a binary Word file uses ([MS-DOC] 2.9.286, 2.9.105). */
import type { ByteView } from "./byte-view.ts";

const HEAD_BYTES = 4;
const NAME_AT = 39;

/** @returns names by number */
export function fontNames(table: ByteView | null): readonly string[] {
  if (table === null) return [];
  const names: string[] = [];
  let at = HEAD_BYTES;
  for (let index = 0; index < table.short(0) && at < table.length; index += 1) {
    const length = Math.min(table.byte(at), table.length - at - 1);
    const characters = Math.max(0, Math.floor((length - NAME_AT) / 2));
    const name = table.text(at + 1 + Math.min(NAME_AT, length), characters);
    names.push(name.split("\0")[0] ?? "");
    at += 1 + length;
  }
  return names;
}
