/** Where a document speaks of itself: its first blocks, its last page, and what is printed around the text. */
import type { Block, DocumentModel } from "../model/document.ts";

export interface PlacedBlock {
  readonly block: Block;
  /** Index into `DocumentModel.blocks`. */
  readonly index: number;
  readonly part: "opening" | "middle" | "closing" | "running";
}

/** Title page, information table and preamble; the rest of the text speaks of its subject. */
const OPENING_BLOCKS = 60;
const OPENING_CHARACTERS = 9_000;
/** "Dokumentinformation" at the end, signatures and provisions on entry into force. */
const CLOSING_BLOCKS = 25;
/** Running headers are the same on every page. */
const RUNNING_BLOCKS = 40;

/** Every block that is read as text or as running header; navigation, page numbers and contents are left out. */
export function placedBlocks(model: DocumentModel): readonly PlacedBlock[] {
  const spoken = model.blocks
    .map((block, index) => ({ block, index }))
    .filter(({ block }) => block.furniture === null && block.kind !== "code");
  const openingEnd = openingLength(spoken.map(({ block }) => block));
  const closingStart = Math.max(openingEnd, spoken.length - CLOSING_BLOCKS);
  const text = spoken.map(
    (placed, at): PlacedBlock => ({
      ...placed,
      part: at < openingEnd ? "opening" : at < closingStart ? "middle" : "closing",
    }),
  );
  return [...text, ...runningBlocks(model)];
}

function openingLength(blocks: readonly Block[]): number {
  let characters = 0;
  const end = blocks.findIndex((block, at) => {
    const isFull = at >= OPENING_BLOCKS || characters > OPENING_CHARACTERS;
    characters += block.text.length;
    return isFull;
  });
  return end < 0 ? blocks.length : end;
}

function runningBlocks(model: DocumentModel): PlacedBlock[] {
  const seen = new Set<string>();
  const running: PlacedBlock[] = [];
  for (const [index, block] of model.blocks.entries()) {
    if (block.furniture !== "page-header" && block.furniture !== "page-footer") continue;
    const words = block.text.replace(/\d/gu, "");
    if (seen.has(words) || running.length >= RUNNING_BLOCKS) continue;
    seen.add(words);
    running.push({ block, index, part: "running" });
  }
  return running;
}
