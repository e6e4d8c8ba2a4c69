/** Where an element of a page leads: what it links to or shows in a frame, as written. */

/** Element and the attribute that holds its address. */
const ADDRESSES: Readonly<Record<string, string>> = {
  a: "href",
  area: "href",
  frame: "src",
  iframe: "src",
};

/** @returns "" when the element leads nowhere */
export function webAddress(name: string, attributes: Readonly<Record<string, string>>): string {
  return attributes[ADDRESSES[name] ?? ""] ?? "";
}
