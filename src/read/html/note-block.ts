/** A note with its number, which the list prints or the text opens with. */
import type { NoteBlock } from "../../model/document.ts";
import { type AnchoredText, textFrom, textUpTo } from "../anchored-text.ts";

const OPENING = /^(?:\[([^\]\s]{1,50})\]|\(?(\d{1,3}|\*{1,3}|\p{Ll})(?:\)|[.:])?)[.:]?\s+(?=\S)/u;
/** Arrows that lead back to the text, as letters or as pictures. */
const LINK_BACK = /\s{0,9}(?:[↩↵↑⏎^]|\p{Variation_Selector}){1,9}$/u;

export function noteBlock(text: AnchoredText, printed: string | null): NoteBlock {
  const ending = LINK_BACK.exec(text.text.slice(-10));
  const whole = ending === null ? text : textUpTo(text, text.text.length - ending[0].length);
  const opening = printed === null ? OPENING.exec(whole.text) : null;
  const rest = opening === null ? whole : textFrom(whole, opening[0].length);
  return { kind: "footnote", ...rest, furniture: null, number: opening?.[1] ?? opening?.[2] ?? printed };
}
