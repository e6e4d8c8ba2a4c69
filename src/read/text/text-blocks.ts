/** Turns lines of plain text into blocks, by what their layout says. */
import type { Block, Furniture } from "../../model/document.ts";
import type { AnchoredText } from "../anchored-text.ts";
import { splitHeadingNumber } from "../marker.ts";
import { ListDepth } from "../pdf/list-depth.ts";
import { markedText } from "../typed-block.ts";
import type { ColumnRow } from "./column-runs.ts";
import { joinedLines } from "./joined-lines.ts";
import { LineLength } from "./line-length.ts";
import { findRunningLines } from "./running-lines.ts";
import { type SourceLine, type TextLine, textLine } from "./text-line.ts";
import { type TextUnit, textUnits } from "./text-units.ts";
import { unitHeadings } from "./unit-headings.ts";

export function textBlocks(source: readonly SourceLine[]): readonly Block[] {
  const lines = source.map(textLine);
  const running = findRunningLines(lines);
  const body = lines.filter((line) => !running.has(line));
  const units = textUnits(body, new LineLength(body));
  const maker = new BlockMaker(unitHeadings(units));
  const blocks = units.flatMap((unit) => maker.blocksOf(unit));
  const around = [...running].flatMap(([line, furniture]) => runningBlock(line, furniture));
  return inOrder(blocks, around).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

function runningBlock(line: TextLine, furniture: Furniture): Block[] {
  const text = joinedLines([line]);
  return text === null ? [] : [{ kind: "paragraph", ...text, furniture, number: null, quoted: false }];
}

/** Both lists are in order of their lines. */
function inOrder(blocks: readonly Block[], around: readonly Block[]): readonly Block[] {
  if (around.length === 0) return blocks;
  const lineOf = ({ anchors }: Block): number => anchors[0]?.line ?? 0;
  return [...blocks, ...around].sort((a, b) => lineOf(a) - lineOf(b));
}

/** Width of a column in points, so that markers one column apart stand at the same place: numbers are often set flush right. */
const COLUMN = 3.9;

class BlockMaker {
  readonly #headings: ReadonlyMap<TextUnit, number>;
  readonly #depth = new ListDepth();
  #tables = 0;

  constructor(headings: ReadonlyMap<TextUnit, number>) {
    this.#headings = headings;
  }

  blocksOf(unit: TextUnit): readonly Block[] {
    if (unit.kind === "table") return this.#rows(unit.rows);
    const text = joinedLines(unit.lines);
    const [first] = unit.lines;
    if (text === null || first === undefined) return [];
    const level = this.#headings.get(unit);
    return [level === undefined ? this.#textBlock(text, first) : this.#heading(text, level)];
  }

  #heading(text: AnchoredText, level: number): Block {
    this.#depth.leave();
    const split = splitHeadingNumber(text.text);
    const { anchors } = text;
    return {
      kind: "heading",
      text: split.text,
      anchors: anchors.slice(0, 1),
      furniture: null,
      level,
      number: split.number,
    };
  }

  #textBlock(text: AnchoredText, { indent, quotes }: TextLine): Block {
    const marked = markedText(text);
    const quoted = quotes > 0;
    if (marked === null) {
      this.#depth.leaveUnlessInside(indent * COLUMN);
      return { kind: "paragraph", ...text, furniture: null, number: null, quoted };
    }
    const { kind, number, marker, checkbox } = marked.split;
    if (kind === "clause" || kind === "decimal") {
      this.#depth.leaveUnlessInside(indent * COLUMN);
      return { kind: "paragraph", ...marked.rest, furniture: null, number, quoted };
    }
    const depth = this.#depth.enter(indent * COLUMN, kind);
    return { kind: "item", ...marked.rest, furniture: null, number, marker, depth, checkbox };
  }

  #rows(rows: readonly ColumnRow[]): readonly Block[] {
    this.#depth.leave();
    const table = this.#tables;
    this.#tables += 1;
    return rows.map(({ cells, line, header }) => ({
      kind: "row",
      text: cells.join(" | "),
      anchors: [{ offset: 0, page: line.page, line: line.line }],
      furniture: null,
      cells,
      table,
      header,
    }));
  }
}
