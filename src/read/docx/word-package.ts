/** Finds the parts of a Word file: the text itself and what belongs to it, by relationship and not by name. */

import type { PackageParts } from "../office/package-parts.ts";
import { parseChildren, parseXml } from "../office/parse-xml.ts";
import { linkTargets, type Relationship, relationshipsOf } from "../office/relationships.ts";
import type { XmlElement } from "../office/xml-tree.ts";
import { Unreadable } from "../unreadable.ts";

import type { BodySearch, EmbeddedPart, WordFile } from "./word-file.ts";

/** Where Word itself keeps the text. */
const USUAL_BODY = "word/document.xml";

/** Where Word left marks of its page breaks. */
const PAGE_MARK = "lastRenderedPageBreak";

export class WordPackage implements WordFile {
  readonly #parts: PackageParts;
  readonly #fileParts: readonly Relationship[];
  readonly #bodyParts: readonly Relationship[];
  readonly #body: Uint8Array;
  readonly #bodyName: string;
  /** Of the parts in which a link was met: by what the text calls them, and by name, as many may be one part. */
  readonly #links = new Map<string | null, ReadonlyMap<string, string>>();
  readonly #linksByName = new Map<string, ReadonlyMap<string, string>>();

  /** @throws Unreadable "damaged" when there is no text in it */
  constructor(parts: PackageParts) {
    this.#parts = parts;
    this.#fileParts = relationshipsOf(parts, "");
    const said = this.#fileParts.find(({ type }) => type === "officeDocument")?.target;
    const name = said !== undefined && parts.get(said) !== undefined ? said : USUAL_BODY;
    const body = parts.get(name);
    if (body === undefined) throw new Unreadable("damaged");
    this.#body = body;
    this.#bodyName = name;
    this.#bodyParts = relationshipsOf(parts, name);
  }

  readBody({ take, nodeLimit }: BodySearch): boolean {
    return parseChildren(this.#body, { container: "w:body", take, nodeLimit });
  }

  get marksPages(): boolean {
    const { buffer, byteOffset, byteLength } = this.#body;
    return Buffer.from(buffer, byteOffset, byteLength).includes(PAGE_MARK);
  }

  related(type: string): XmlElement | null {
    return this.#root(this.#bodyParts.find((relationship) => relationship.type === type));
  }

  besides(type: string): XmlElement | null {
    return this.#rootIfSound(this.#bodyParts.find((relationship) => relationship.type === type));
  }

  referred(id: string): XmlElement | null {
    return this.#root(this.#bodyParts.find((relationship) => relationship.id === id));
  }

  linkTarget(id: string, part: string | null): string | null {
    const links = this.#links.get(part) ?? this.#linksOf(part);
    return links.get(id) ?? null;
  }

  embedded(type: string): readonly EmbeddedPart[] {
    return this.#bodyParts.flatMap((relationship) => {
      const bytes = relationship.type === type ? this.#parts.get(relationship.target) : undefined;
      return bytes === undefined ? [] : [{ id: relationship.id, name: relationship.target, bytes }];
    });
  }

  aboutFile(type: string): XmlElement | null {
    return this.#rootIfSound(this.#fileParts.find((relationship) => relationship.type === type));
  }

  #linksOf(part: string | null): ReadonlyMap<string, string> {
    const name = this.#nameOf(part);
    const links = this.#linksByName.get(name) ?? linkTargets(this.#parts, name);
    this.#linksByName.set(name, links);
    this.#links.set(part, links);
    return links;
  }

  #nameOf(part: string | null): string {
    if (part === null) return this.#bodyName;
    return this.#bodyParts.find(({ id, type }) => id === part || type === part)?.target ?? "";
  }

  #rootIfSound(relationship: Relationship | undefined): XmlElement | null {
    try {
      return this.#root(relationship);
    } catch (error) {
      if (error instanceof Unreadable) return null;
      throw error;
    }
  }

  #root(relationship: Relationship | undefined): XmlElement | null {
    const bytes = relationship === undefined ? undefined : this.#parts.get(relationship.target);
    return bytes === undefined ? null : parseXml(bytes);
  }
}
