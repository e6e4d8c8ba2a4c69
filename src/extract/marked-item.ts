/** Points that are marked on the paper: a tick box, or a word such as "SKA:" before them. */
import { itemMarker } from "../language/item-markers.ts";
import type { Language } from "../model/kinds.ts";
import type { PassedForce } from "./unit.ts";

export interface MarkedItem {
  readonly text: string;
  readonly number: string | null;
  readonly force: PassedForce;
}

const TICK_BOX = /^(?:\[[ xX]?\]|[☐☑☒□■▢▣❏❑◻◯])\s*/u;
/** Answers beside tick boxes: "Ja ☐ Nej ☐". */
const ANSWERS = /^(?:(?:ja|nej|yes|no|ok|n\/a)\s*(?:\[[ xX]?\]|[☐☑☒□▢❏])?\s*(?:\[[ xX]?\]|[☐☑☒□▢❏])?\s*)+/iu;

/** @param ticked the reader of the file saw a tick box before the text */
export function markedItem(text: string, lang: Language, ticked = false): MarkedItem | null {
  const box = TICK_BOX.exec(text)?.[0] ?? "";
  const isTicked = ticked || box !== "";
  const rest = box === "" ? text : text.slice(box.length).replace(ANSWERS, "");
  const marker = itemMarker(rest, lang);
  const number = isTicked ? "☐" : null;
  if (marker !== null)
    return { text: rest, number, force: { kind: marker.kind, form: "explicit", basis: marker.basis } };
  if (!isTicked || rest.trim() === "") return null;
  return {
    text: rest,
    number,
    force: { kind: "obligation", form: "implicit", basis: `${lang}/unmarked/tick-box` },
  };
}
