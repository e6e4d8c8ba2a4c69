/** Finds the parts of a Word file: the text itself and what belongs to it, by relationship and not by name. */

import type { PackageParts } from "../office/package-parts.ts";
import { parseXml } from "../office/parse-xml.ts";
import { type Relationship, relationshipsOf } from "../office/relationships.ts";
import type { XmlElement } from "../office/xml-tree.ts";
import { Unreadable } from "../unreadable.ts";

/** Where Word itself keeps the text. */
const USUAL_BODY = "word/document.xml";

export interface EmbeddedPart {
  /** By which the text refers to it. */
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export class WordPackage {
  readonly #parts: PackageParts;
  readonly #fileParts: readonly Relationship[];
  readonly #bodyParts: readonly Relationship[];
  readonly body: Uint8Array;

  /** @throws Unreadable "damaged" when there is no text in it */
  constructor(parts: PackageParts) {
    this.#parts = parts;
    this.#fileParts = relationshipsOf(parts, "");
    const said = this.#fileParts.find(({ type }) => type === "officeDocument")?.target;
    const name = said !== undefined && parts.get(said) !== undefined ? said : USUAL_BODY;
    const body = parts.get(name);
    if (body === undefined) throw new Unreadable("damaged");
    this.body = body;
    this.#bodyParts = relationshipsOf(parts, name);
  }

  /** The root of the part that stands in this relation to the text; null when there is none. */
  related(type: string): XmlElement | null {
    return this.#root(this.#bodyParts.find((relationship) => relationship.type === type));
  }

  /** The same for a part without text of the document, which is no loss when it is damaged. */
  besides(type: string): XmlElement | null {
    return this.#rootIfSound(this.#bodyParts.find((relationship) => relationship.type === type));
  }

  /** The part that the text refers to by this name. */
  referred(id: string): XmlElement | null {
    return this.#root(this.#bodyParts.find((relationship) => relationship.id === id));
  }

  /** Parts of other formats that stand in this relation to the text. */
  embedded(type: string): readonly EmbeddedPart[] {
    return this.#bodyParts.flatMap((relationship) => {
      const bytes = relationship.type === type ? this.#parts.get(relationship.target) : undefined;
      return bytes === undefined ? [] : [{ id: relationship.id, name: relationship.target, bytes }];
    });
  }

  /** A part about the whole file, such as its properties. */
  aboutFile(type: string): XmlElement | null {
    return this.#rootIfSound(this.#fileParts.find((relationship) => relationship.type === type));
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
