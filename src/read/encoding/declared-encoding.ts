/** The encoding that a file names in itself: in an HTML meta element, an XML declaration or a CSS-like charset line. */

/** The HTML standard looks no further than 1,024 bytes; files saved by office programs name it later. */
const LOOKED_AT = 4096;
const CHARSET = /charset\s{0,9}=\s{0,9}["']?\s{0,9}([a-z0-9_:.-]{2,40})/iu;
const XML = /^\s{0,99}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([a-z0-9_:.-]{2,40})["']/iu;
const META = /<meta\s[^>]{0,500}>/giu;

/** @returns the name as written; null when there is none */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, LOOKED_AT));
  const xml = XML.exec(head)?.[1];
  if (xml !== undefined) return xml;
  for (const [meta] of head.matchAll(META)) {
    const charset = CHARSET.exec(meta)?.[1];
    if (charset !== undefined) return charset;
  }
  return null;
}
