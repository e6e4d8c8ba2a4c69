/** Gives an item that was set too far in its second line back, which Markdown takes for a paragraph of its own. */
import type { Token } from "markdown-it";
import { splitMarker } from "../marker.ts";

/** @returns the tokens without the paragraphs that go on with the indented item just above them */
export function withHangingLines(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  let index = 0;
  for (let token = tokens[index]; token !== undefined; token = tokens[index]) {
    const [open, inline] = [tokens[index + 1], tokens[index + 2]];
    kept.push(token);
    index += 1;
    if (open === undefined || inline === undefined || !hangs(token, open, inline)) continue;
    token.content = `${token.content.trimEnd()}\n${inline.content}`;
    // The paragraph's opening, text and closing.
    index += 3;
  }
  return kept;
}

function hangs(code: Token, open: Token, inline: Token): boolean {
  if (code.type !== "code_block" || open.type !== "paragraph_open") return false;
  if (code.map === null || open.map === null || code.map[1] !== open.map[0]) return false;
  const item =
    code.content
      .trimEnd()
      .split(/\n\s*\n/u)
      .at(-1)
      ?.trim() ?? "";
  return splitMarker(item) !== null && /^\p{Ll}/u.test(inline.content);
}
