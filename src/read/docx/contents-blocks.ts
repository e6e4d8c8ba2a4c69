/** Marks what belongs to a table of contents without being part of its field: its heading, and contents typed by hand. */
import { parseTable } from "../../text/table.ts";
import headings from "../pdf/contents-words.tsv";
import type { DraftBlock } from "./draft-block.ts";

const HEADINGS = new Set(parseTable(headings, ["heading"]).map((row) => row.heading.toLowerCase()));
/** "Syfte ........ 3", "Syfte 3" */
const ENTRY_END = /(?:\s|\.{3}\s?|…\s?|_{3}\s?)\d{1,3}$/u;

const LONGEST_ENTRY = 400;

/** The blocks, more of them marked as contents. */
export function withContents(drafts: readonly DraftBlock[]): readonly DraftBlock[] {
  const found = new Set<DraftBlock>();
  for (const [index, draft] of drafts.entries()) {
    if (!HEADINGS.has(draft.block.text.toLowerCase().replace(/[:.]$/u, ""))) continue;
    const entries = entriesFrom(drafts, index + 1);
    if (entries.length === 0 && drafts[index + 1]?.block.furniture !== "contents") continue;
    for (const entry of [draft, ...entries]) found.add(entry);
  }
  if (found.size === 0) return drafts;
  return drafts.map((draft) =>
    found.has(draft) ? { ...draft, block: { ...draft.block, furniture: "contents" } } : draft,
  );
}

/** Entries typed by hand; a single line that ends in a number may be any text. */
function entriesFrom(drafts: readonly DraftBlock[], start: number): readonly DraftBlock[] {
  let end = start;
  while (isEntry(drafts[end])) end += 1;
  return end - start > 1 ? drafts.slice(start, end) : [];
}

function isEntry(draft: DraftBlock | undefined): boolean {
  const block = draft?.block;
  if (block === undefined || block.kind === "row" || block.furniture !== null) return false;
  return block.text.length <= LONGEST_ENTRY && ENTRY_END.test(block.text) && /\p{L}/u.test(block.text);
}
