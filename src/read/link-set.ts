/** Where a document leads: addresses and paths of other documents in it, as written. Nothing here fetches or opens them. */

const LONGEST_ADDRESS = 2000;
/** The menus of a large site hold some hundred; files made to harm hold millions. */
const MOST_LINKS = 5000;
const SCHEME = /^[a-z][a-z0-9+.-]*:/iu;
/** A single letter is the name of a drive. */
const OF_DOCUMENTS = /^(?:https?|file|[a-z]):/iu;

/** Takes the links of a document as they are met; what leads to no document is left out. */
export class LinkSet {
  readonly #addresses = new Set<string>();

  add(written: string): void {
    if (this.#addresses.size >= MOST_LINKS) return;
    const address = documentAddress(written);
    if (address !== null) this.#addresses.add(address);
  }

  addAll(written: Iterable<string>): void {
    for (const each of written) this.add(each);
  }

  get addresses(): readonly string[] {
    return [...this.#addresses];
  }
}

/** @returns null for what stays in the document, and for what is no address of a document: mail, telephone, scripts, data */
function documentAddress(written: string): string | null {
  if (written.length > LONGEST_ADDRESS) return null;
  const address = written.trim();
  if (address === "" || address.startsWith("#")) return null;
  return SCHEME.test(address) && !OF_DOCUMENTS.test(address) ? null : address;
}
