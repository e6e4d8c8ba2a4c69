/** A presentation in the Office Open XML format as the trees of a Word file, so that both are read alike. */
import type { Limits } from "../../model/settings.ts";
import { wordElement } from "../docx/word-element.ts";
import type { BodySearch, EmbeddedPart, WordFile } from "../docx/word-file.ts";
import { LinkSet } from "../link-set.ts";
import { optionalRoot } from "../office/optional-root.ts";
import type { PackageParts } from "../office/package-parts.ts";
import { parseXml } from "../office/parse-xml.ts";
import { relationshipsOf } from "../office/relationships.ts";
import { childAt, childrenNamed, findAll, textOf, type XmlElement } from "../office/xml-tree.ts";
import { Unreadable } from "../unreadable.ts";
import { titleLevel, withPageEnds } from "./pages-of-slides.ts";
import { type KnownParts, Slide } from "./slide.ts";
import { SlideLists } from "./slide-lists.ts";
import { isRunning, isTitle, tableElement, tableIn, textBody } from "./slide-shapes.ts";
import { boxParagraphs, titleParagraph } from "./slide-text.ts";

export class PptxFile implements WordFile {
  readonly marksPages = true;
  /** Those that are shown. */
  readonly slideCount: number;
  /** Those of the slides that are shown. */
  readonly links: readonly string[];
  readonly #lists = new SlideLists();
  readonly #body: readonly XmlElement[];
  readonly #running = new Map<string, XmlElement>();
  readonly #about: ReadonlyMap<string, XmlElement | null>;
  #hasTitle = false;

  /** @throws Unreadable "damaged" when the list of slides or one of them cannot be read */
  constructor(parts: PackageParts, limits: Limits) {
    const about = relationshipsOf(parts, "");
    const main = about.find(({ type }) => type === "officeDocument")?.target ?? "ppt/presentation.xml";
    const known: KnownParts = new Map();
    const shown: Slide[] = [];
    for (const name of slideNames(parts, main).slice(0, limits.pages)) {
      const slide = new Slide(parts, name, known);
      if (!slide.isHidden) shown.push(slide);
    }
    this.slideCount = shown.length;
    const links = new LinkSet();
    for (const slide of shown) links.addAll(slide.links);
    this.links = links.addresses;
    this.#body = withPageEnds(shown.map((slide) => this.#slideElements(slide)));
    this.#about = new Map(about.map(({ type, target }) => [type, optionalRoot(parts, target)] as const));
  }

  readBody({ take }: BodySearch): boolean {
    for (const element of this.#body) if (!take(element)) return true;
    const references = [...this.#running.keys()].map((id) =>
      wordElement("w:footerReference", { "r:id": id }),
    );
    take(wordElement("w:sectPr", {}, references));
    return true;
  }

  related(type: string): XmlElement | null {
    return type === "numbering" ? this.#lists.numbering() : null;
  }

  besides(type: string): XmlElement | null {
    return this.related(type);
  }

  referred(id: string): XmlElement | null {
    return this.#running.get(id) ?? null;
  }

  linkTarget(): null {
    return null;
  }

  embedded(): readonly EmbeddedPart[] {
    return [];
  }

  aboutFile(type: string): XmlElement | null {
    return this.#about.get(type) ?? null;
  }

  #slideElements(slide: Slide): XmlElement[] {
    const titles = slide.shapes.filter(isTitle);
    const others = slide.shapes.filter((shape) => !isTitle(shape));
    return [
      ...titles.flatMap((shape) => this.#title(shape)),
      ...others.flatMap((shape) => this.#shape(shape, slide)),
      ...slide.diagrams.flatMap((diagram) => this.#diagram(diagram)),
    ];
  }

  #title(shape: XmlElement): XmlElement[] {
    const body = textBody(shape);
    if (body === null || textOf(body).trim() === "") return [];
    const level = titleLevel(textOf(body).trim(), !this.#hasTitle);
    this.#hasTitle = true;
    return [titleParagraph(body, level)];
  }

  #shape(shape: XmlElement, slide: Slide): XmlElement[] {
    const table = tableIn(shape);
    if (table !== null) return [tableElement(table, this.#lists)];
    const body = textBody(shape);
    if (body === null) return [];
    const paragraphs = boxParagraphs({ body, styles: slide.listStyles(shape) }, this.#lists);
    if (!isRunning(shape)) return paragraphs;
    this.#running.set(`footer ${this.#running.size}`, wordElement("w:ftr", {}, paragraphs));
    return [];
  }

  /** A point of a diagram is a paragraph. */
  #diagram(root: XmlElement): XmlElement[] {
    return findAll(root, "a:p").flatMap((paragraph) => {
      const body = wordElement("diagram", {}, [paragraph]);
      return textOf(paragraph).trim() === "" ? [] : boxParagraphs({ body, styles: [] }, this.#lists);
    });
  }
}

/** In the order in which they are shown (ECMA-376, part 1, 19.2.1.34). */
function slideNames(parts: PackageParts, main: string): string[] {
  const bytes = parts.get(main);
  if (bytes === undefined) throw new Unreadable("damaged");
  const targets = new Map(relationshipsOf(parts, main).map(({ id, target }) => [id, target]));
  const listed = childrenNamed(childAt(parseXml(bytes), "p:sldIdLst"), "p:sldId");
  return listed.flatMap(({ attributes }) => targets.get(attributes["r:id"] ?? "") ?? []);
}
