/** Signs inside a line that are no words of it: references to notes, links back, tick boxes. */
import type { HtmlElement } from "./html-tree.ts";

const NOTE_SIGN = /^[[(]?(?:\d{1,3}|\*{1,3}|†|[ivx]{1,4}|\p{Ll})[\])]?$/u;
const NOTE_NAME = /(?:^|[^\p{L}])(?:fn|ftn|edn|note|not|fotnot|footnote|endnote|cite|ref)/iu;
/** A note's sign takes fewer letters. */
const LONGEST_SIGN = 8;

/** "[1]" that leads to a note, and the arrow that leads back from it. */
export function isNoteLink(element: HtmlElement): boolean {
  if (element.name === "sup") return isOnlyNoteLink(element);
  const target = element.attributes["href"];
  if (element.name !== "a" || target === undefined || !target.startsWith("#")) return false;
  const text = shortText(element);
  if (text === null) return false;
  if (!/[\p{L}\p{N}]/u.test(text)) return text !== "";
  return NOTE_SIGN.test(text) && (isRaised(element) || NOTE_NAME.test(target.slice(0, 60)));
}

function isRaised({ parent, children }: HtmlElement): boolean {
  return parent?.name === "sup" || children.some((child) => child.kind === "element" && child.name === "sup");
}

/** A raised sign that holds a link to a note and nothing else. */
function isOnlyNoteLink({ children }: HtmlElement): boolean {
  const filled = children.filter((child) => child.kind === "element" || child.text.trim() !== "");
  const [only] = filled;
  return filled.length === 1 && only?.kind === "element" && only.name === "a" && isNoteLink(only);
}

/** The text of an element that holds only a few letters; null when it holds more. */
function shortText(element: HtmlElement): string | null {
  let text = "";
  const waiting = [...element.children].reverse();
  for (let steps = 0; steps < LONGEST_SIGN * 2; steps += 1) {
    const node = waiting.pop();
    if (node === undefined) return text.trim();
    if (node.kind === "text") text += node.text;
    else waiting.push(...node.children.slice(0, LONGEST_SIGN).reverse());
    if (text.trim().length > LONGEST_SIGN) return null;
  }
  return null;
}

/** The box that a form shows; null for other fields. */
export function tickBoxOf({ name, attributes }: HtmlElement): string | null {
  if (name !== "input" || attributes["type"]?.toLowerCase() !== "checkbox") return null;
  return attributes["checked"] === undefined ? "☐" : "☑";
}
