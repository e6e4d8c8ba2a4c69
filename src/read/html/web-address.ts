/** Where a page leads: what it links to and shows in frames, as written. */

/** Element and the attribute that holds its address. */
const ADDRESSES: Readonly<Record<string, string>> = {
  a: "href",
  area: "href",
  frame: "src",
  iframe: "src",
};
const LONGEST_ADDRESS = 2000;
const SCHEME = /^[a-z][a-z0-9+.-]*:/iu;

/** @returns null when the element leads nowhere, stays on its page, or to what is no web address */
export function webAddress(name: string, attributes: Readonly<Record<string, string>>): string | null {
  const address = attributes[ADDRESSES[name] ?? ""]?.trim() ?? "";
  if (address === "" || address.startsWith("#") || address.length > LONGEST_ADDRESS) return null;
  return SCHEME.test(address) && !/^https?:/iu.test(address) ? null : address;
}
