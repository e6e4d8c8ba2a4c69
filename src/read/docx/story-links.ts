/** Follows the links of one story of a Word file: by relationship, as names for them hold in the story's part alone, and by field. */
import type { LinkSet } from "../link-set.ts";
import type { XmlElement } from "../office/xml-tree.ts";
import { hyperlinkAddress } from "./hyperlink-field.ts";

export class StoryLinks {
  readonly #found: LinkSet;
  readonly #target: (id: string) => string | null;

  /** @param target where a relationship of the story's part leads; null when it leads to nothing outside the file */
  constructor(found: LinkSet, target: (id: string) => string | null) {
    this.#found = found;
    this.#target = target;
  }

  follow({ attributes }: XmlElement): void {
    const id = attributes["r:id"];
    const target = id === undefined ? null : this.#target(id);
    if (target !== null) this.#found.add(target);
  }

  followField(instruction: string): void {
    const address = hyperlinkAddress(instruction);
    if (address !== null) this.#found.add(address);
  }
}
