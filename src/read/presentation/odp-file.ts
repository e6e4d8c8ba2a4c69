/** A presentation in the OpenDocument format as the trees of a Word file, so that both are read alike (OpenDocument 1.3, part 3, 3.6 and 10.2.4). */
import type { Limits } from "../../model/settings.ts";
import { valueElement, wordElement } from "../docx/word-element.ts";
import type { BodySearch, EmbeddedPart, WordFile } from "../docx/word-file.ts";
import { BlockElements } from "../odt/block-elements.ts";
import { listStyles } from "../odt/list-uses.ts";
import { odfStyles } from "../odt/odf-styles.ts";
import { styleElements } from "../odt/text-styles.ts";
import type { PackageParts } from "../office/package-parts.ts";
import { parseChildren } from "../office/parse-xml.ts";
import { elementsOf, findAll, textOf, type XmlElement } from "../office/xml-tree.ts";
import { Unreadable } from "../unreadable.ts";
import { OdpLists } from "./odp-lists.ts";
import { titleLevel, withPageEnds } from "./pages-of-slides.ts";

const NODES_PER_BLOCK = 20;
const TITLES = new Set(["title"]);
/** Repeated on every slide, or not shown. */
const BESIDES = new Set(["notes", "header", "footer", "date-time", "page-number", "handout"]);

export class OdpFile implements WordFile {
  readonly marksPages = true;
  readonly slideCount: number;
  readonly #body: readonly XmlElement[];
  readonly #isWhole: boolean;
  readonly #parts: ReadonlyMap<string, XmlElement>;
  #hasTitle = false;

  /** @throws Unreadable "damaged" when the slides are missing or not well formed */
  constructor(parts: PackageParts, limits: Limits) {
    const content = parts.get("content.xml");
    if (content === undefined) throw new Unreadable("damaged");
    const styles = odfStyles(parts, content);
    const lists = new OdpLists(listStyles(styles));
    // Slides have no notes at the foot.
    const blocks = new BlockElements(lists, () => 0);
    const hidden = hiddenPages(styles);
    const slides: XmlElement[][] = [];
    this.#isWhole = parseChildren(content, {
      container: "office:presentation",
      nodeLimit: limits.blocks * NODES_PER_BLOCK,
      take: (page) => {
        if (page.name !== "draw:page" || hidden.has(page.attributes["draw:style-name"] ?? "")) return true;
        slides.push(this.#slideElements(page, { blocks, lists }));
        return slides.length < limits.pages;
      },
    });
    this.slideCount = slides.length;
    this.#body = withPageEnds(slides);
    this.#parts = new Map([
      ["styles", styleElements(styles)],
      ["numbering", lists.numbering()],
    ]);
  }

  readBody({ take }: BodySearch): boolean {
    for (const element of this.#body) if (!take(element)) return true;
    return this.#isWhole;
  }

  related(type: string): XmlElement | null {
    return this.#parts.get(type) ?? null;
  }

  besides(type: string): XmlElement | null {
    return this.related(type);
  }

  referred(): XmlElement | null {
    return null;
  }

  linkTarget(address: string): string {
    return address;
  }

  embedded(): readonly EmbeddedPart[] {
    return [];
  }

  aboutFile(): XmlElement | null {
    return null;
  }

  #slideElements(page: XmlElement, given: SlideParts): XmlElement[] {
    const shapes = shapesOf(page);
    const isTitle = ({ attributes }: XmlElement): boolean =>
      TITLES.has(attributes["presentation:class"] ?? "");
    return [
      ...shapes.filter(isTitle).flatMap((shape) => this.#title(shape, given)),
      ...shapes.filter((shape) => !isTitle(shape)).flatMap((shape) => contentOf(shape, given)),
    ];
  }

  #title(shape: XmlElement, given: SlideParts): XmlElement[] {
    const text = textOf(shape).trim();
    if (text === "") return [];
    const level = titleLevel(text, !this.#hasTitle);
    this.#hasTitle = true;
    const runs = contentOf(shape, given).flatMap((paragraph) =>
      elementsOf(paragraph).filter(({ name }) => name !== "w:pPr"),
    );
    const said = wordElement("w:pPr", {}, [valueElement("w:outlineLvl", level - 1)]);
    return [wordElement("w:p", {}, [said, ...runs])];
  }
}

interface SlideParts {
  readonly blocks: BlockElements;
  readonly lists: OdpLists;
}

/** In reading order, those in groups in the place of the group. */
function shapesOf(parent: XmlElement): readonly XmlElement[] {
  return elementsOf(parent).flatMap((element) => {
    if (element.name === "draw:g") return shapesOf(element);
    const isShape =
      element.name.startsWith("draw:") && !BESIDES.has(element.attributes["presentation:class"] ?? "");
    const isEmptyPlace = element.attributes["presentation:placeholder"] === "true";
    return isShape && !isEmptyPlace ? [element] : [];
  });
}

/** A frame holds a box or a table; a drawn shape holds its text itself. */
function contentOf(shape: XmlElement, { blocks, lists }: SlideParts): XmlElement[] {
  lists.enterBox();
  if (shape.name !== "draw:frame") return blocks.of(shape);
  return elementsOf(shape).flatMap((inner) =>
    inner.name === "draw:text-box" ? blocks.of(inner) : blocks.block(inner),
  );
}

/** Names of the styles of slides that are not shown. */
function hiddenPages(styles: readonly XmlElement[]): ReadonlySet<string> {
  return new Set(
    styles
      .filter((style) =>
        findAll(style, "style:drawing-page-properties").some(
          ({ attributes }) => attributes["presentation:visibility"] === "hidden",
        ),
      )
      .map(({ attributes }) => attributes["style:name"] ?? ""),
  );
}
