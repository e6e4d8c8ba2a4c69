/** A binary Word file as the trees of a newer one, so that both are read alike. */

import { wordElement } from "../docx/word-element.ts";
import type { BodySearch, EmbeddedPart, WordFile } from "../docx/word-file.ts";
import type { XmlElement } from "../office/xml-tree.ts";
import { readableOr } from "../unreadable.ts";
import type { ByteView } from "./byte-view.ts";
import { FileInformation } from "./file-information.ts";
import { fontNames } from "./font-names.ts";
import { letterSpans, paragraphSpans } from "./formatted-pages.ts";
import {
  type BesideTexts,
  boxElements,
  noteElements,
  noteMarks,
  type RunningTexts,
  runningTexts,
  settingElements,
  type TextStarts,
  textStarts,
} from "./hanging-texts.ts";
import { listElements } from "./list-elements.ts";
import { PieceTable } from "./piece-table.ts";
import { spansOf } from "./position-table.ts";
import { storyElements } from "./story-elements.ts";
import { styleElements } from "./style-elements.ts";
import { type SummaryParts, summaryElements } from "./summary-elements.ts";
import { FormattedText } from "./text-paragraphs.ts";
import type { WordStreams } from "./word-streams.ts";

export class DocFile implements WordFile {
  readonly marksPages = false;
  readonly #beside: BesideTexts;
  readonly #starts: TextStarts;
  readonly #running: RunningTexts;
  readonly #summary: SummaryParts;
  readonly #parts: ReadonlyMap<string, () => XmlElement | null>;

  /** @throws Unreadable "damaged" when the text cannot be put together */
  constructor({ main, table, summary }: WordStreams) {
    const information = new FileInformation(main, table);
    const fonts = readableOr(() => fontNames(information.table("fonts")), []);
    const text = new FormattedText(new PieceTable(main, information.table("pieces")), {
      letters: readableOr(() => letterSpans(main, information.table("letterPages")), []),
      paragraphs: readableOr(() => paragraphSpans(main, information.table("paragraphPages")), []),
    });
    this.#beside = { information, text, fonts };
    this.#starts = textStarts(information.lengths);
    this.#running = readableOr(() => runningTexts(this.#starts.headers, this.#beside), NO_RUNNING);
    this.#summary = summaryElements(summary);
    this.#parts = new Map([
      ["styles", () => styleElements(information.table("styles"))],
      ["numbering", () => this.#lists()],
      ["footnotes", () => noteElements("footnote", this.#starts.footnotes, this.#beside)],
      ["endnotes", () => noteElements("endnote", this.#starts.endnotes, this.#beside)],
      ["settings", () => settingElements(information)],
      ["comments", () => commentElements(information.table("commentMarks"))],
    ]);
  }

  readBody({ take }: BodySearch): boolean {
    const { information, text, fonts } = this.#beside;
    const notes = readableOr(() => noteMarks(information), new Map<number, XmlElement>());
    const boxes = readableOr(
      () => boxElements(this.#starts.boxes, this.#beside),
      new Map<number, XmlElement>(),
    );
    const parts = {
      noteAt: (position: number) => notes.get(position) ?? null,
      boxAt: (position: number) => boxes.get(position) ?? null,
      fonts,
    };
    const end = Math.min(information.lengths.body, text.text.length);
    for (const element of storyElements({ text, start: 0, end }, parts)) if (!take(element)) return true;
    if (this.#running.section !== null) take(this.#running.section);
    return true;
  }

  /** Damage in what stands beside the text is no reason to give up the text. */
  related(type: string): XmlElement | null {
    return readableOr(() => this.#parts.get(type)?.() ?? null, null);
  }

  besides(type: string): XmlElement | null {
    return this.related(type);
  }

  referred(id: string): XmlElement | null {
    return this.#running.roots.get(id) ?? null;
  }

  linkTarget(): null {
    return null;
  }

  embedded(): readonly EmbeddedPart[] {
    return [];
  }

  aboutFile(type: string): XmlElement | null {
    if (type === "core-properties") return this.#summary.core;
    return type === "extended-properties" ? this.#summary.app : null;
  }

  #lists(): XmlElement | null {
    const { information, fonts } = this.#beside;
    // The levels of all lists lie behind the table's own length.
    return listElements({
      lists: information.tableOnwards("lists"),
      uses: information.tableOnwards("listUses"),
      fonts,
    });
  }
}

const NO_RUNNING: RunningTexts = { roots: new Map(), section: null };
const COMMENT_BYTES = 30;

function commentElements(table: ByteView | null): XmlElement {
  return wordElement(
    "w:comments",
    {},
    spansOf(table, COMMENT_BYTES).map(() => wordElement("w:comment")),
  );
}
