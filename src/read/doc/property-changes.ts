/** The changes to the looks of letters, paragraphs and tables, as the file writes them one after the other ([MS-DOC] 2.2.5, "Prl"). */
import { ByteView } from "./byte-view.ts";

/** Codes of the changes that matter for what a text says ([MS-DOC] 2.6). */
export const CHANGE = {
  inserted: 0x0801,
  deleted: 0x0800,
  bold: 0x0835,
  hidden: 0x083c,
  size: 0x4a43,
  raised: 0x2a48,
  letterStyle: 0x4a30,
  special: 0x0855,
  symbol: 0x6a09,
  font: 0x4a4f,
  style: 0x4600,
  inTable: 0x2416,
  rowEnd: 0x2417,
  tableDepth: 0x6649,
  innerCellEnd: 0x244b,
  innerRowEnd: 0x244c,
  listLevel: 0x260a,
  list: 0x460b,
  outline: 0x2640,
  indent: 0x840f,
  indentFromStart: 0x845e,
  tableHead: 0x3404,
  cells: 0xd608,
} as const;

export type ChangeCode = (typeof CHANGE)[keyof typeof CHANGE];

/** Lengths by the three highest bits; null for those that say their own. */
const LENGTHS = [1, 1, 2, 4, 2, 2, null, 3] as const;
const TABLE_CELLS = 0xd608;
const TAB_STOPS = 0xc615;
/** Such a list of tab stops says how many bytes it takes only by what stands in it. */
const LONG_TAB_STOPS = 255;

/** What a run of text or a paragraph changes; the last change of a kind counts. */
export class PropertyChanges {
  readonly #values = new Map<number, ByteView>();

  constructor(list: ByteView) {
    this.#add(list);
  }

  get isEmpty(): boolean {
    return this.#values.size === 0;
  }

  /** The same with further changes on top. */
  with(more: PropertyChanges): PropertyChanges {
    const both = new PropertyChanges(new ByteView(new Uint8Array(0)));
    for (const [code, value] of [...this.#values, ...more.#values]) both.#values.set(code, value);
    return both;
  }

  raw(code: ChangeCode): ByteView | null {
    return this.#values.get(code) ?? null;
  }

  /** A whole number without sign; null when the change is not there. */
  number(code: ChangeCode): number | null {
    const value = this.#values.get(code);
    if (value === undefined) return null;
    if (value.length >= 4) return value.long(0);
    return value.length >= 2 ? value.short(0) : value.length === 1 ? value.byte(0) : null;
  }

  signed(code: ChangeCode): number | null {
    const value = this.#values.get(code);
    return value === undefined || value.length < 2 ? null : value.signedShort(0);
  }

  /** Whether a switch is on. "As in the style" counts as not said, "not as in the style" as on. */
  isOn(code: ChangeCode): boolean | null {
    const value = this.number(code);
    if (value === null || value === AS_STYLE) return null;
    return value !== 0;
  }

  /** A list that breaks off gives what was whole. */
  #add(list: ByteView): void {
    let at = 0;
    while (at + 2 <= list.length) {
      const code = list.short(at);
      const { start, length } = operand(list, code, at + 2);
      if (start + length > list.length) return;
      this.#values.set(code, list.part(start, length));
      at = start + length;
    }
  }
}

const AS_STYLE = 0x80;

function operand(list: ByteView, code: number, at: number): { start: number; length: number } {
  const fixed = LENGTHS[code >> 13] ?? null;
  if (fixed !== null) return { start: at, length: fixed };
  if (code === TABLE_CELLS)
    return { start: at + 2, length: at + 2 <= list.length ? Math.max(0, list.short(at) - 1) : 0 };
  const said = at < list.length ? list.byte(at) : 0;
  const length = code === TAB_STOPS && said === LONG_TAB_STOPS ? tabStopsLength(list, at + 1) : said;
  return { start: at + 1, length };
}

/** Deleted stops take four bytes each, added ones three ([MS-DOC] 2.9.182). */
function tabStopsLength(list: ByteView, at: number): number {
  if (at >= list.length) return 0;
  const deleted = 1 + list.byte(at) * 4;
  return at + deleted < list.length ? deleted + 1 + list.byte(at + deleted) * 3 : deleted;
}
