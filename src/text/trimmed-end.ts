/** Takes signs off the end of a text. A pattern such as /[\s:]+$/ would try again at every sign of a long run in the middle. */

/** The text without the white space, and without any of the signs, that it ends with. */
export function trimmedEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && isTrimmed(text.charAt(end - 1), signs)) end -= 1;
  return text.slice(0, end);
}

function isTrimmed(character: string, signs: string): boolean {
  return signs.includes(character) || character.trim() === "";
}
