/** How a deciding body or role is named in the report: bodies by their one name, roles as printed, in the indefinite form and in sentence case. */
import { type DecisionLevel, findDecidingBody } from "../domain/deciding-bodies.ts";

/** Bodies of these levels have one name however they are written. */
const NAMED: ReadonlySet<DecisionLevel> = new Set(["fullmäktige", "styrelse", "nämnd", "utskott"]);
/** The table knows English bodies by kind only; their own names say more. */
const ENGLISH = /^(?:Board|Council|Committee)$/u;

export function bodyName(printed: string): string {
  const text = printed.trim();
  const found = findDecidingBody(text);
  const hasOneName = found !== null && NAMED.has(found.level) && !ENGLISH.test(found.name);
  if (hasOneName && found.offset === 0) return found.name;
  return sentenceCase(found !== null && isFormOf(found.name, text) ? text.slice(0, found.name.length) : text);
}

/** "Förvaltningschefen" and "Förvaltningschef" are one; "Verksamhetschef hemtjänst" is another. */
function isFormOf(name: string, text: string): boolean {
  return text.toLowerCase().startsWith(name.toLowerCase()) && /^\p{L}{0,3}$/u.test(text.slice(name.length));
}

/** "KOMMUNSTYRELSENS KANSLI" becomes "Kommunstyrelsens kansli"; "HR-chef" keeps its capitals. */
export function sentenceCase(text: string): string {
  const isShouted = /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text);
  const calm = isShouted ? text.toLowerCase() : text;
  return calm.charAt(0).toUpperCase() + calm.slice(1);
}
