/** A file in the Rich Text Format as the trees of a Word file, so that both are read alike. */
import type { Limits } from "../../model/settings.ts";
import { wordElement } from "../docx/word-element.ts";
import type { BodySearch, EmbeddedPart, WordFile } from "../docx/word-file.ts";
import type { XmlElement } from "../office/xml-tree.ts";
import { Unreadable } from "../unreadable.ts";
import { type SaidOfFile, saidOfFile, styleElements } from "./rtf-header.ts";
import { interpretRtf, type RtfDocument } from "./rtf-interpreter.ts";

/** What every such file begins with. */
const START = /^[\s\uFEFFï»¿]*\{\\rtf/u;
const STARTS_WITHIN = 64;

export class RtfFile implements WordFile {
  readonly marksPages = false;
  readonly #document: RtfDocument;
  readonly #said: SaidOfFile;

  /** @throws Unreadable "damaged" when it is no such file, or nests its groups too deep */
  constructor(bytes: Uint8Array, { blocks }: Limits) {
    const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, STARTS_WITHIN));
    if (!START.test(start.toString("latin1"))) throw new Unreadable("damaged");
    this.#document = interpretRtf(bytes, blocks);
    const { tables, encoding } = this.#document;
    this.#said = saidOfFile(tables.get("info") ?? null, tables.get("userprops") ?? null, encoding);
  }

  readBody({ take }: BodySearch): boolean {
    for (const element of this.#document.body) if (!take(element)) return true;
    const references = [...this.#document.running.keys()].map((id) =>
      wordElement(id.startsWith("header") ? "w:headerReference" : "w:footerReference", { "r:id": id }),
    );
    take(wordElement("w:sectPr", {}, references));
    return true;
  }

  related(type: string): XmlElement | null {
    const { numbering, footnotes, endnotes, comments, tables, encoding } = this.#document;
    switch (type) {
      case "styles":
        return styleElements(tables.get("stylesheet") ?? null, encoding);
      case "numbering":
        return numbering;
      case "footnotes":
        return wordElement("w:footnotes", {}, footnotes);
      case "endnotes":
        return wordElement("w:endnotes", {}, endnotes);
      case "comments":
        return wordElement(
          "w:comments",
          {},
          Array.from({ length: comments }, () => wordElement("w:comment")),
        );
      default:
        return null;
    }
  }

  besides(type: string): XmlElement | null {
    return this.related(type);
  }

  referred(id: string): XmlElement | null {
    return this.#document.running.get(id) ?? null;
  }

  linkTarget(): null {
    return null;
  }

  embedded(): readonly EmbeddedPart[] {
    return [];
  }

  aboutFile(type: string): XmlElement | null {
    if (type === "core-properties") return this.#said.core;
    if (type === "custom-properties") return this.#said.custom;
    return type === "extended-properties" ? this.#said.app : null;
  }
}
