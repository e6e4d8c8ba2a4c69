/** Joins the lines of one paragraph, with words mended that were parted at the line's end. */
import type { Anchor } from "../../model/document.ts";
import { type AnchoredText, composed, foldedLine } from "../anchored-text.ts";
import { joinLines } from "../pdf/hyphenation.ts";
import type { TextLine } from "./text-line.ts";

/** @returns null when the lines hold nothing that prints */
export function joinedLines(lines: readonly TextLine[]): AnchoredText | null {
  const parts: string[] = [];
  const anchors: Anchor[] = [];
  let length = 0;
  let hyphenated = false;
  for (const { text, line, page } of lines) {
    const words = foldedLine(text);
    if (words === "") continue;
    const last = parts.pop() ?? "";
    const joined = joinLines(last, words, hyphenated);
    const before = joined.slice(0, joined.length - words.length);
    length += before.length - last.length;
    parts.push(before, words);
    anchors.push({ offset: length, page, line });
    length += words.length;
    // A soft hyphen prints only where a line ends, so it stood for a parted word.
    hyphenated = text.endsWith("\u00ad");
  }
  return parts.length === 0 ? null : composed({ text: parts.join(""), anchors });
}
