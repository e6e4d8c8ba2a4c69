/** Gives the names in a part the prefixes that Word writes, whatever prefixes the program that saved it chose. */

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
  ["mc", /\/markup-compatibility\/2006$/u],
  ["w14", /\/office\/word\/2010\/wordml$/u],
  ["m", /\/officeDocument\/(?:2006\/)?math$/u],
  ["cp", /\/package\/2006\/metadata\/core-properties$/u],
  ["dc", /^http:\/\/purl\.org\/dc\/elements\/1\.1\/$/u],
  ["dcterms", /^http:\/\/purl\.org\/dc\/terms\/$/u],
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
    return customary === undefined ? name : `${customary}:${local}`;
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
