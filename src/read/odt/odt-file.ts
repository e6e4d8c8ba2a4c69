/** An OpenDocument text as the trees of a Word file, so that both are read alike. */
import type { Limits } from "../../model/settings.ts";
import { wordElement } from "../docx/word-element.ts";
import type { BodySearch, EmbeddedPart, WordFile } from "../docx/word-file.ts";
import { odfMetadata } from "../office/odf-properties.ts";
import type { PackageParts } from "../office/package-parts.ts";
import { parseChildren } from "../office/parse-xml.ts";
import { childAt, childrenNamed, elementsOf, findAll, type XmlElement } from "../office/xml-tree.ts";
import { Unreadable } from "../unreadable.ts";
import { BlockElements } from "./block-elements.ts";
import { ListUses, listStyles } from "./list-uses.ts";
import { commonStyles, odfStyles } from "./odf-styles.ts";
import { styleElements } from "./text-styles.ts";

/** A paragraph takes some dozen elements. */
const NODES_PER_BLOCK = 20;

export class OdtFile implements WordFile {
  readonly marksPages: boolean;
  readonly #body: XmlElement[] = [];
  readonly #isWhole: boolean;
  readonly #parts: ReadonlyMap<string, XmlElement>;
  readonly #running = new Map<string, XmlElement>();
  readonly #counts: XmlElement;

  /** @throws Unreadable "damaged" when the text is missing or not well formed */
  constructor(parts: PackageParts, limits: Limits) {
    const content = parts.get("content.xml");
    if (content === undefined) throw new Unreadable("damaged");
    const common = commonStyles(parts);
    const styles = odfStyles(parts, content);
    const lists = new ListUses(listStyles(styles));
    const notes = { footnote: [] as XmlElement[], endnote: [] as XmlElement[] };
    const blocks = new BlockElements(lists, (kind, note) => {
      const id = String(notes[kind].length);
      return notes[kind].push(wordElement(`w:${kind}`, { "w:id": id }, note)) - 1;
    });
    let changes = 0;
    let comments = 0;
    this.#isWhole = parseChildren(content, {
      container: "office:text",
      nodeLimit: limits.blocks * NODES_PER_BLOCK,
      take: (element) => {
        changes += findAll(element, "text:changed-region").length;
        comments += findAll(element, "office:annotation").length;
        this.#body.push(...blocks.block(element));
        return this.#body.length <= limits.blocks;
      },
    });
    this.#takeRunning(common, blocks);
    this.marksPages = this.#body.some((element) => findAll(element, "w:lastRenderedPageBreak").length > 0);
    this.#counts = saidCounts(parts);
    this.#parts = new Map([
      ["styles", styleElements(styles)],
      ["numbering", lists.numbering()],
      ["footnotes", wordElement("w:footnotes", {}, notes.footnote)],
      ["endnotes", wordElement("w:endnotes", {}, notes.endnote)],
      [
        "comments",
        wordElement(
          "w:comments",
          {},
          Array.from({ length: comments }, () => wordElement("w:comment")),
        ),
      ],
    ]);
    this.trackedChanges = changes;
  }

  /** Changes that nobody has accepted yet; deleted text lies beside the body. */
  readonly trackedChanges: number;

  readBody({ take }: BodySearch): boolean {
    for (const element of this.#body) if (!take(element)) return this.#isWhole;
    const references = [...this.#running.keys()].map((id) =>
      wordElement(id.startsWith("header") ? "w:headerReference" : "w:footerReference", { "r:id": id }),
    );
    take(wordElement("w:sectPr", {}, references));
    return this.#isWhole;
  }

  related(type: string): XmlElement | null {
    return this.#parts.get(type) ?? null;
  }

  besides(type: string): XmlElement | null {
    return this.related(type);
  }

  referred(id: string): XmlElement | null {
    return this.#running.get(id) ?? null;
  }

  linkTarget(address: string): string {
    return address;
  }

  embedded(): readonly EmbeddedPart[] {
    return [];
  }

  aboutFile(type: string): XmlElement | null {
    return type === "extended-properties" ? this.#counts : null;
  }

  /** Page headers and footers, of first and left pages too (OpenDocument 1.3, part 3, 16.9). */
  #takeRunning(common: XmlElement | null, blocks: BlockElements): void {
    for (const page of childrenNamed(childAt(common, "office:master-styles"), "style:master-page")) {
      for (const element of elementsOf(page)) {
        const kind = /^style:(header|footer)/u.exec(element.name)?.[1];
        if (kind === undefined || element.attributes["style:display"] === "false") continue;
        const id = `${kind} ${this.#running.size}`;
        this.#running.set(id, wordElement("w:hdr", {}, blocks.of(element)));
      }
    }
  }
}

function saidCounts(parts: PackageParts): XmlElement {
  const said = childAt(odfMetadata(parts), "meta:document-statistic")?.attributes ?? {};
  const counts = [
    ["Pages", said["meta:page-count"]],
    ["Words", said["meta:word-count"]],
  ] as const;
  return wordElement(
    "Properties",
    {},
    counts.flatMap(([name, value]) => (value === undefined ? [] : [wordElement(name, {}, [value])])),
  );
}
