/** Makes one block of each footnote and endnote. */
import { joinTexts } from "../anchored-text.ts";
import { type DraftBlock, PLAIN_LOOK, printedText } from "./draft-block.ts";
import type { NoteSource } from "./note-source.ts";
import type { NoteReference } from "./paragraph-text.ts";
import { type StoryContext, storyText } from "./story-flow.ts";

/** @param contextOf in which notes of a kind are read: they hold no notes themselves */
export function noteBlockMaker(
  source: NoteSource,
  contextOf: (kind: NoteReference["kind"]) => StoryContext,
): (reference: NoteReference, page: number | null) => readonly DraftBlock[] {
  return (reference, page) => {
    const note = source.find(reference);
    if (note === null) return [];
    const { blocks } = storyText(note.content, contextOf(reference.kind));
    const { text } = joinTexts(
      blocks.map(({ block }) => printedText(block)).filter(({ text }) => text !== ""),
    );
    if (text === "") return [];
    const anchors = [{ offset: 0, page, line: null }];
    const block = { kind: "footnote", text, anchors, furniture: null, number: note.number } as const;
    return [{ block, look: PLAIN_LOOK, isTitle: false }];
  };
}
