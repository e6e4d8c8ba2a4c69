/** Gives the names in a part the prefixes that Office and OpenDocument programs write, whatever prefixes the program that saved it chose. */

/** What a namespace ends with tells it, in the transitional and the strict form of the standard alike. */
const CUSTOMARY: ReadonlyArray<readonly [prefix: string, namespace: RegExp]> = [
  [
    "w",
    /^http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main$/u,
  ],
  [
    "r",
    /^http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006|purl\.oclc\.org\/ooxml\/officeDocument)\/relationships$/u,
  ],
  // Spreadsheets are written without a prefix.
  [
    "",
    /^http:\/\/(?:schemas\.openxmlformats\.org\/spreadsheetml\/2006|purl\.oclc\.org\/ooxml\/spreadsheetml)\/main$/u,
  ],
  [
    "p",
    /^http:\/\/(?:schemas\.openxmlformats\.org\/presentationml\/2006|purl\.oclc\.org\/ooxml\/presentationml)\/main$/u,
  ],
  [
    "a",
    /^http:\/\/(?:schemas\.openxmlformats\.org\/drawingml\/2006|purl\.oclc\.org\/ooxml\/drawingml)\/main$/u,
  ],
  ["mc", /\/markup-compatibility\/2006$/u],
  ["w14", /\/office\/word\/2010\/wordml$/u],
  ["m", /\/officeDocument\/(?:2006\/)?math$/u],
  ["cp", /\/package\/2006\/metadata\/core-properties$/u],
  ["dc", /^http:\/\/purl\.org\/dc\/elements\/1\.1\/$/u],
  ["dcterms", /^http:\/\/purl\.org\/dc\/terms\/$/u],
  // Books are described without a prefix.
  ["", /^http:\/\/www\.idpf\.org\/2007\/opf$|:opendocument:xmlns:container$/u],
  ["enc", /^http:\/\/www\.w3\.org\/2001\/04\/xmlenc#$/u],
  ["office", /:opendocument:xmlns:office:1\.0$/u],
  ["text", /:opendocument:xmlns:text:1\.0$/u],
  ["table", /:opendocument:xmlns:table:1\.0$/u],
  ["style", /:opendocument:xmlns:style:1\.0$/u],
  ["draw", /:opendocument:xmlns:drawing:1\.0$/u],
  ["presentation", /:opendocument:xmlns:presentation:1\.0$/u],
  ["number", /:opendocument:xmlns:datastyle:1\.0$/u],
  ["meta", /:opendocument:xmlns:meta:1\.0$/u],
  ["xlink", /^http:\/\/www\.w3\.org\/1999\/xlink$/u],
  ["fo", /:opendocument:xmlns:xsl-fo-compatible:1\.0$/u],
];

export class CustomaryNames {
  /** Prefixes that stand for another one; "" for names without. */
  readonly #renamed = new Map<string, string>();

  /** Takes in the namespaces that an element declares. */
  declare(attributes: Readonly<Record<string, string>>): void {
    for (const name in attributes) {
      if (!name.startsWith("xmlns")) continue;
      const value = attributes[name] ?? "";
      const prefix = name.slice("xmlns:".length);
      const customary = CUSTOMARY.find(([, namespace]) => namespace.test(value))?.[0];
      if (customary === undefined || customary === prefix) this.#renamed.delete(prefix);
      else this.#renamed.set(prefix, customary);
    }
  }

  element(name: string): string {
    if (this.#renamed.size === 0) return name;
    const [prefix, local] = split(name);
    const customary = this.#renamed.get(prefix);
    if (customary === undefined) return name;
    return customary === "" ? local : `${customary}:${local}`;
  }

  /** Attributes without a prefix belong to no namespace. */
  attributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    if (this.#renamed.size === 0) return attributes;
    const names = Object.keys(attributes);
    if (names.every((name) => this.#attribute(name) === name)) return attributes;
    return Object.fromEntries(names.map((name) => [this.#attribute(name), attributes[name] ?? ""]));
  }

  #attribute(name: string): string {
    return name.includes(":") ? this.element(name) : name;
  }
}

function split(name: string): readonly [string, string] {
  const colon = name.indexOf(":");
  return colon < 0 ? ["", name] : [name.slice(0, colon), name.slice(colon + 1)];
}
