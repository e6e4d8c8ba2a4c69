/** What the later stages rely on in a document model, whatever the format; says what is broken. */
import type { Block, DocumentModel } from "../../src/model/document.ts";

/** @returns one line for each promise that the model breaks; [] for a sound model */
export function unsoundness({ blocks, pages, properties }: DocumentModel): readonly string[] {
  return [
    ...(blocks.length > 0 ? [] : ["no blocks"]),
    ...(pages.count >= 1 ? [] : [`${pages.count} pages`]),
    ...blocks.flatMap((block, index) => blockFaults(block).map((fault) => `block ${index}: ${fault}`)),
    ...properties
      .filter(({ name, value }) => name.trim() === "" || value.trim() === "")
      .map(({ name, value }) => `empty property ${JSON.stringify([name, value])}`),
  ];
}

function blockFaults(block: Block): readonly string[] {
  const faults = (block.kind === "row" ? block.cells : [block.text]).flatMap(textFaults);
  if (block.kind === "row" && block.text !== block.cells.join(" | ")) faults.push("text is not its cells");
  if (!/[\p{L}\p{N}]/u.test(block.text)) faults.push(`no word in ${quoted(block.text)}`);
  return [...faults, ...markerFaults(block), ...anchorFaults(block)];
}

function markerFaults(block: Block): readonly string[] {
  const faults: string[] = [];
  if (block.kind === "heading" && ![1, 2, 3, 4, 5, 6, 7, 8, 9].includes(block.level))
    faults.push(`heading level ${block.level}`);
  if (block.kind === "item" && !(Number.isInteger(block.depth) && block.depth >= 0))
    faults.push(`depth ${block.depth}`);
  if (block.kind === "item" && block.marker.trim() === "") faults.push("an item without marker");
  const printed = block.kind === "item" ? block.marker : "number" in block ? block.number : null;
  if (printed !== null && block.text.startsWith(`${printed} `))
    faults.push(`${printed} stands in the text too`);
  return faults;
}

function textFaults(text: string): string[] {
  const faults: string[] = [];
  if (text !== text.normalize("NFC").replace(/\s+/gu, " ").trim()) faults.push(`not folded: ${quoted(text)}`);
  if (/[\p{Cc}\u00ad\u200b\ufeff]/u.test(text)) faults.push(`unseen characters: ${quoted(text)}`);
  return faults;
}

function anchorFaults({ anchors, text }: Block): readonly string[] {
  const faults: string[] = anchors[0]?.offset === 0 ? [] : ["no anchor at the beginning"];
  for (const [index, { offset, page, line }] of anchors.entries()) {
    const before = anchors[index - 1];
    if (before !== undefined && offset <= before.offset) faults.push(`anchors out of order at ${offset}`);
    if (offset >= text.length) faults.push(`anchor ${offset} behind the text`);
    for (const place of [page, line])
      if (place !== null && !(Number.isInteger(place) && place >= 1)) faults.push(`page or line ${place}`);
  }
  return faults;
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 60));
}
