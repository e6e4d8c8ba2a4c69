/** The footnotes and endnotes of a Word file, numbered in the order in which the text refers to them. */

import { childrenNamed, numberAt, valueAt, type XmlElement } from "../office/xml-tree.ts";
import { formattedNumber } from "./number-formats.ts";
import type { NoteReference } from "./paragraph-text.ts";

export interface FoundNote {
  /** null when the author wrote a mark of their own. */
  readonly number: string | null;
  readonly content: XmlElement;
}

export interface NoteParts {
  readonly footnotes: XmlElement | null;
  readonly endnotes: XmlElement | null;
  readonly settings: XmlElement | null;
}

interface NoteKind {
  /** Those not referred to yet. */
  readonly notes: Map<string, XmlElement>;
  readonly format: string;
  next: number;
}

export class NoteSource {
  readonly #kinds: Readonly<Record<NoteReference["kind"], NoteKind>>;

  constructor({ footnotes, endnotes, settings }: NoteParts) {
    const footnoteSettings = childrenNamed(settings, "w:footnotePr")[0] ?? null;
    const endnoteSettings = childrenNamed(settings, "w:endnotePr")[0] ?? null;
    this.#kinds = {
      footnote: noteKind(childrenNamed(footnotes, "w:footnote"), footnoteSettings, "decimal"),
      endnote: noteKind(childrenNamed(endnotes, "w:endnote"), endnoteSettings, "lowerRoman"),
    };
  }

  /**
   * @returns null when the file has no such note, or only a line that separates notes from text, or when it has been
   *   found before: a text refers to each of its notes once
   */
  find({ kind, id, hasOwnMark }: NoteReference): FoundNote | null {
    const { notes, format } = this.#kinds[kind];
    const content = notes.get(id);
    if (content === undefined) return null;
    notes.delete(id);
    if (hasOwnMark) return { number: null, content };
    const number = formattedNumber(this.#kinds[kind].next, format);
    this.#kinds[kind].next += 1;
    return { number, content };
  }
}

function noteKind(elements: readonly XmlElement[], settings: XmlElement | null, format: string): NoteKind {
  const notes = elements.filter(({ attributes }) => (attributes["w:type"] ?? "normal") === "normal");
  return {
    notes: new Map(notes.map((note) => [note.attributes["w:id"] ?? "", note])),
    format: valueAt(settings, "w:numFmt") ?? format,
    next: numberAt(settings, "w:numStart") ?? 1,
  };
}
