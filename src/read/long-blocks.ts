/** Cuts blocks that are longer than anybody writes, so that no later stage meets a paragraph of a hundred megabytes. */
import type { Anchor, Block } from "../model/document.ts";

/** Nobody writes longer paragraphs; files made to harm do, and files that lost their line ends. */
const LONGEST_BLOCK = 20_000;

/** The blocks, those that are too long cut into several; what follows the first part is ordinary text. */
export function withinLength(blocks: readonly Block[]): readonly Block[] {
  if (blocks.every(({ text }) => text.length <= LONGEST_BLOCK)) return blocks;
  return blocks.flatMap((block) => (block.text.length <= LONGEST_BLOCK ? [block] : partsOf(block)));
}

function partsOf(block: Block): readonly Block[] {
  const parts: Block[] = [];
  const anchors = new AnchorCursor(block.anchors);
  for (let start = 0; start < block.text.length; ) {
    const end = cutAfter(block.text, start);
    const text = block.text.slice(start, end).trimEnd();
    const base = { text, anchors: anchors.between(start, start + text.length) };
    parts.push(parts.length === 0 && block.kind !== "row" ? { ...block, ...base } : restOf(block, base));
    start = block.text[end] === " " ? end + 1 : end;
  }
  return parts.filter(({ text }) => text !== "");
}

function restOf(block: Block, base: { readonly text: string; readonly anchors: readonly Anchor[] }): Block {
  const { furniture } = block;
  if (block.kind === "code") return { kind: "code", ...base, furniture };
  return {
    kind: "paragraph",
    ...base,
    furniture,
    number: null,
    quoted: block.kind === "paragraph" && block.quoted,
  };
}

/** After the last sentence that fits, else the last word, else in the middle of a word. */
function cutAfter(text: string, start: number): number {
  const limit = start + LONGEST_BLOCK;
  if (limit >= text.length) return text.length;
  const window = text.slice(start, limit);
  const sentence = window.lastIndexOf(". ");
  if (sentence > LONGEST_BLOCK / 2) return start + sentence + 1;
  const word = window.lastIndexOf(" ");
  if (word > 0) return start + word;
  return insideCharacter(text, limit) ? limit - 1 : limit;
}

/** Between the halves of a surrogate pair. */
function insideCharacter(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF]$/u.test(text[at - 1] ?? "");
}

/** Hands out the anchors of one part after the other. */
class AnchorCursor {
  readonly #anchors: readonly Anchor[];
  #next = 0;

  constructor(anchors: readonly Anchor[]) {
    this.#anchors = anchors;
  }

  between(start: number, end: number): readonly Anchor[] {
    const inside: Anchor[] = [];
    for (let anchor = this.#anchors[this.#next]; anchor !== undefined && anchor.offset < end; ) {
      if (anchor.offset <= start) inside.length = 0;
      inside.push({ ...anchor, offset: Math.max(0, anchor.offset - start) });
      this.#next += 1;
      anchor = this.#anchors[this.#next];
    }
    const first = inside[0];
    if (first?.offset === 0) return inside;
    const before = this.#anchors[Math.max(0, this.#next - inside.length - 1)] ?? { page: null, line: null };
    return [{ ...before, offset: 0 }, ...inside];
  }
}
