/** Keeps a bullet on a line of its own from being taken for the line under a heading, which texts taken out of a PDF are full of. */

const LONE_BULLET = /(?<=^|\n)([ \t]{0,3})[-*+](?=[ \t]*\n[ \t]?[^\s*+-])/gu;

/** The text with "•" for such signs, which Markdown gives no meaning; every character in its place. */
export function withPlainBullets(text: string): string {
  return text.replace(LONE_BULLET, "$1•");
}
