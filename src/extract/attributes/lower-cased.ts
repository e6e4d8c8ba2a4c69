/** Lower case that keeps every character in its place. */

/** A few letters grow when they are made small ("İ"); a text with one of them is left as it is, so that places stay true. */
export function lowerCased(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}
