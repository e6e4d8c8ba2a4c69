/** Teaches the Markdown parser footnotes: "[^1]" in the text, "[^1]: …" where the note stands. */
import type { MarkdownIt, StateBlock, StateInline } from "markdown-it";

const DEFINITION = /^\[\^([^\]\s]{1,50})\]:[ \t]*/u;
const REFERENCE = /\[\^([^\]\s]{1,50})\]/uy;
/** Lines after an empty one belong to the note when they stand this far in. */
const INDENTED = 2;
/** From here on a line is code. */
const CODE_INDENT = 4;

export function useFootnotes(markdown: MarkdownIt): void {
  markdown.block.ruler.before("reference", "footnote", definition, { alt: ["paragraph", "reference"] });
  markdown.inline.ruler.before("link", "footnote", reference);
}

type BlockRule = Parameters<MarkdownIt["block"]["ruler"]["push"]>[1];

const definition: BlockRule = (...call) => {
  const [state, startLine, endLine, silent] = call;
  if (indentOf(state, startLine) >= CODE_INDENT) return false;
  const match = DEFINITION.exec(lineOf(state, startLine));
  const label = match?.[1];
  if (match === null || label === undefined) return false;
  if (silent) return true;
  const nextLine = endOfNote(state, startLine + 1, endLine);
  notesOf(state.env).add(label);
  const open = state.push("footnote_open", "", 1);
  open.meta = { label };
  open.map = [startLine, nextLine];
  const inline = state.push("inline", "", 0);
  inline.content = state.getLines(startLine, nextLine, state.blkIndent, false).trim().slice(match[0].length);
  inline.map = [startLine, nextLine];
  inline.children = [];
  state.push("footnote_close", "", -1);
  state.line = nextLine;
  return true;
};

function lineOf(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}

function indentOf(state: StateBlock, line: number): number {
  return (state.sCount[line] ?? 0) - state.blkIndent;
}

/** The note goes on until something else begins, over empty lines when what follows is indented. */
function endOfNote(state: StateBlock, start: number, endLine: number): number {
  const others = state.md.block.ruler.getRules("paragraph");
  let end = start;
  for (let line = start; line < endLine; line += 1) {
    if (state.isEmpty(line)) continue;
    const isIndented = indentOf(state, line) >= INDENTED;
    if (indentOf(state, line) < 0) break;
    if (!isIndented && (line > end || others.some((rule) => rule(state, line, endLine, true)))) break;
    end = line + 1;
  }
  return end;
}

const reference = (state: StateInline, silent: boolean): boolean => {
  REFERENCE.lastIndex = state.pos;
  const match = REFERENCE.exec(state.src);
  if (match === null || !notesOf(state.env).has(match[1] ?? "")) return false;
  if (!silent) state.push("footnote_ref", "", 0);
  state.pos += match[0].length;
  return true;
};

const notes = new WeakMap<object, Set<string>>();

/** Labels of the notes that the document defines; the text is read after all of them were found. */
function notesOf(env: object): Set<string> {
  const known = notes.get(env) ?? new Set<string>();
  notes.set(env, known);
  return known;
}
