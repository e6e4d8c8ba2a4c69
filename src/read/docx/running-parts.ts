/** The page headers and footers of a Word file, each distinct text once. */
import type { Block } from "../../model/document.ts";
import { parseTable } from "../../text/table.ts";
import { elementsOf, findAll, switchAt, type XmlElement } from "../office/xml-tree.ts";
import patterns from "../pdf/furniture-lines.tsv";
import type { DraftBlock } from "./draft-block.ts";
import { type StoryContext, storyText } from "./story-flow.ts";

/** One header or footer that some section prints. */
export interface RunningPart {
  readonly furniture: "page-header" | "page-footer";
  readonly relationship: string;
}

/** Sections have three headers and footers each; hundreds of different ones are not written by anybody. */
const MOST_PARTS = 300;

/** Gathers from the ends of sections which headers and footers are printed at all. */
export class RunningParts {
  readonly #printed = new Map<string, RunningPart>();
  readonly #hasEvenPages: boolean;

  /** @param settings root of the settings part */
  constructor(settings: XmlElement | null) {
    this.#hasEvenPages = switchAt(settings, "w:evenAndOddHeaders") === true;
  }

  /** @param element anything that may hold the properties of sections */
  look(element: XmlElement): void {
    const sections = element.name === "w:sectPr" ? [element] : findAll(element, "w:sectPr");
    for (const section of sections) {
      const hasTitlePage = switchAt(section, "w:titlePg") === true;
      this.#take(section, { first: hasTitlePage, even: this.#hasEvenPages });
    }
  }

  get printed(): readonly RunningPart[] {
    return [...this.#printed.values()].slice(0, MOST_PARTS);
  }

  #take(section: XmlElement, special: Readonly<Record<string, boolean>>): void {
    for (const { name, attributes } of elementsOf(section)) {
      const furniture = KINDS.get(name);
      const relationship = attributes["r:id"] ?? "";
      const isPrinted = special[attributes["w:type"] ?? "default"] ?? true;
      if (furniture === undefined || !isPrinted || this.#printed.has(relationship)) continue;
      this.#printed.set(relationship, { furniture, relationship });
    }
  }
}

const KINDS: ReadonlyMap<string, RunningPart["furniture"]> = new Map([
  ["w:headerReference", "page-header"],
  ["w:footerReference", "page-footer"],
]);

const PAGE_NUMBERS = new Set(
  parseTable(patterns, ["pattern"]).map((row) => row.pattern.replace(/N/gu, "#").toLowerCase()),
);

/** The blocks of a header or footer that have not been seen before. */
export function runningBlocks(
  root: XmlElement,
  { furniture }: RunningPart,
  { context, seen }: { readonly context: StoryContext; readonly seen: Set<string> },
): readonly DraftBlock[] {
  return storyText(root, context).blocks.flatMap((draft) => {
    const { block } = draft;
    const own = isPageNumber(block) ? "page-number" : furniture;
    const key = own === "page-number" ? own : `${own} ${block.text}`;
    if (block.text === "" || seen.has(key)) return [];
    seen.add(key);
    return [{ ...draft, block: { ...block, furniture: own } }];
  });
}

function isPageNumber({ text }: Block): boolean {
  return PAGE_NUMBERS.has(text.replace(/\d+/gu, "#").toLowerCase());
}
