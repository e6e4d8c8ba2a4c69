/** Takes the tool's own pages apart: plain Markdown of headings, paragraphs, lists, tables and fenced examples. */

export type PageBlock =
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  | { readonly kind: "paragraph" | "quote"; readonly text: string }
  | { readonly kind: "item"; readonly marker: string; readonly text: string }
  /** `name` is what stands after the language of the fence. */
  | { readonly kind: "fence"; readonly name: string; readonly lines: readonly string[] }
  | { readonly kind: "table"; readonly rows: ReadonlyArray<readonly string[]> };

const FENCE = /^```(?:\S{0,40})\s?(?<name>.*)$/u;
const HEADING = /^(?<signs>#{1,6}) (?<text>.*)$/u;
const ITEM = /^(?<marker>[-*]|\d+\.) (?<text>.*)$/u;
const QUOTE = /^> ?(?<text>.*)$/u;
const ROW = /^\|.*\|$/u;
const RULE_ROW = /^\|[\s|:-]*\|$/u;

/** Lines of one block stand together; an empty line ends it. */
export function pageBlocks(markdown: string): PageBlock[] {
  const lines = markdown.split("\n");
  const blocks: PageBlock[] = [];
  let at = 0;
  while (at < lines.length) {
    const fence = FENCE.exec(lines[at] ?? "");
    if (fence === null) {
      addLine(blocks, lines[at] ?? "", at > 0 && lines[at - 1]?.trim() !== "");
      at += 1;
    } else {
      const end = lines.indexOf("```", at + 1);
      const last = end < 0 ? lines.length : end;
      blocks.push({
        kind: "fence",
        name: fence.groups?.["name"] ?? "",
        lines: lines.slice(at + 1, last),
      });
      at = last + 1;
    }
  }
  return blocks;
}

/** @param isJoined whether the line before held text, so that this one may continue it */
function addLine(blocks: PageBlock[], line: string, isJoined: boolean): void {
  if (line.trim() === "") return;
  const block = blockOf(line);
  const last = blocks.at(-1);
  if (isJoined && last !== undefined && last.kind === block.kind) {
    const joined = joinedWith(last, block);
    if (joined !== null) {
      blocks[blocks.length - 1] = joined;
      return;
    }
  }
  if (block.kind !== "table" || block.rows.length > 0) blocks.push(block);
}

function blockOf(line: string): PageBlock {
  const heading = HEADING.exec(line)?.groups;
  if (heading !== undefined) {
    return { kind: "heading", level: heading["signs"]?.length ?? 1, text: heading["text"] ?? "" };
  }
  const item = ITEM.exec(line)?.groups;
  if (item !== undefined) return { kind: "item", marker: item["marker"] ?? "-", text: item["text"] ?? "" };
  const quote = QUOTE.exec(line)?.groups;
  if (quote !== undefined) return { kind: "quote", text: quote["text"] ?? "" };
  if (ROW.test(line)) return { kind: "table", rows: RULE_ROW.test(line) ? [] : [cellsOf(line)] };
  return { kind: "paragraph", text: line.trim() };
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim());
}

/** @returns null when each line is a block of its own, as items and headings are */
function joinedWith(last: PageBlock, next: PageBlock): PageBlock | null {
  if (last.kind === "table" && next.kind === "table") {
    return { kind: "table", rows: [...last.rows, ...next.rows] };
  }
  if (last.kind === "paragraph" && next.kind === "paragraph") {
    return { kind: "paragraph", text: `${last.text} ${next.text}` };
  }
  if (last.kind === "quote" && next.kind === "quote") {
    return { kind: "quote", text: `${last.text} ${next.text}` };
  }
  return null;
}
