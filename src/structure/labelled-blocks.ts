/** Collects every labelled value of a document, whatever the layout, with its place and the kind of source. */
import type { Block, RowBlock } from "../model/document.ts";
import type { MetadataSource } from "../model/metadata.ts";
import type { PlacedBlock } from "./document-parts.ts";
import { labelledRows } from "./labelled-rows.ts";
import { isInformationLine, type LabelledValue, labelledValues } from "./labelled-text.ts";
import { labelNamed } from "./labels.ts";
import { isSectionTitle } from "./title-line.ts";
import { valuesBehindLabels } from "./values-behind-labels.ts";

export interface PlacedValue extends LabelledValue {
  readonly source: MetadataSource;
  readonly part: PlacedBlock["part"];
  /** Index into `DocumentModel.blocks`. */
  readonly block: number;
}

/** A lone label takes the next block as its value only when that is as short as values are. */
const LONGEST_VALUE_BELOW = 120;
/** "Tillämpningsområde" above a whole sentence is a heading of the text. */
const SENTENCE = /^(?:\S+\s){5,}\S+\.$/u;

export function labelledBlocks(blocks: readonly PlacedBlock[]): PlacedValue[] {
  const found: PlacedValue[] = [];
  for (const [at, placed] of blocks.entries()) {
    if (placed.part === "middle") continue;
    if (placed.block.kind === "row") {
      if (beginsTable(blocks, at)) found.push(...fromTable(blocks, at));
    } else {
      found.push(...fromText(placed, { before: blocks[at - 1], after: blocks[at + 1] }));
    }
  }
  return found;
}

function beginsTable(blocks: readonly PlacedBlock[], at: number): boolean {
  const here = blocks[at]?.block;
  const before = blocks[at - 1];
  if (here?.kind !== "row") return false;
  return before?.block.kind !== "row" || before.block.table !== here.table || before.part === "middle";
}

function fromTable(blocks: readonly PlacedBlock[], start: number): PlacedValue[] {
  const rows: RowBlock[] = [];
  for (const { block } of blocks.slice(start)) {
    if (block.kind !== "row" || (rows[0] !== undefined && block.table !== rows[0].table)) break;
    rows.push(block);
  }
  return labelledRows(rows).flatMap((value) => {
    const placed = blocks[start + value.row];
    return placed === undefined
      ? []
      : [{ ...value, source: "table", part: placed.part, block: placed.index }];
  });
}

interface Neighbours {
  readonly before: PlacedBlock | undefined;
  readonly after: PlacedBlock | undefined;
}

function fromText({ block, index, part }: PlacedBlock, { before, after }: Neighbours): PlacedValue[] {
  const canStandAlone =
    (block.kind === "heading" || block.kind === "paragraph") && !isSectionTitle(block.text);
  const label = canStandAlone ? labelNamed(block.text) : null;
  const below = label === null ? null : valueBelow(after);
  if (label !== null && below !== null) {
    const { field, strength } = label;
    const value = below.block.text;
    return [{ field, strength, value, colon: true, offset: 0, source: "field", part, block: below.index }];
  }
  const isInformation = [before, after].some(
    (other) => other !== undefined && isInformationLine(other.block.text) && isInformationLine(block.text),
  );
  return valuesBehindLabels(labelledValues(ownWords(block), isInformation)).map((value) => ({
    ...value,
    source: part === "running" ? "header" : value.colon ? "field" : "sentence",
    part,
    block: index,
  }));
}

/** What a list item says in brackets is about the thing it lists. */
function ownWords(block: Block): string {
  return block.kind === "item" ? (block.text.split("(")[0] ?? "") : block.text;
}

function valueBelow(next: PlacedBlock | undefined): PlacedBlock | null {
  if (next === undefined || next.block.kind === "row") return null;
  const { text } = next.block;
  if (text.length > LONGEST_VALUE_BELOW || labelNamed(text) !== null || SENTENCE.test(text)) return null;
  return labelledValues(text).some(({ colon }) => colon) ? null : next;
}
