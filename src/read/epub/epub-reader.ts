/** The reader of electronic books: their chapters are web pages, read in the order of the spine (EPUB 3.3, 5.7). */
import type { Block, DocumentModel, FoundProperty, ReadingProblem } from "../../model/document.ts";
import type { Limits } from "../../model/settings.ts";
import { percentDecoded } from "../../text/percent-decoded.ts";
import { foldedLine } from "../anchored-text.ts";
import { htmlReader } from "../html/html-reader.ts";
import { LinkSet } from "../link-set.ts";
import { type PackageParts, partName, unpackParts } from "../office/package-parts.ts";
import { parseXml } from "../office/parse-xml.ts";
import { childrenNamed, elementsOf, findAll, textOf, type XmlElement } from "../office/xml-tree.ts";
import { estimatedPages } from "../page-estimate.ts";
import type { Reader } from "../reader.ts";
import { Unreadable } from "../unreadable.ts";

const ENGINE = "epub";
const CONTAINER = "meta-inf/container.xml";
/** Lists the parts that cannot be read without a key; fonts alone are often disguised so. */
const ENCRYPTION = "meta-inf/encryption.xml";
const RIGHTS = "meta-inf/rights.xml";
const MOST_PROPERTIES = 100;
/** Any other leads to a part of the book. */
const WHOLE_ADDRESS = /^(?:https?:|file:|\/\/)/iu;

export const epubReader: Reader = {
  format: "epub",
  engines: [ENGINE],
  read: async ({ bytes, path, limits }) => {
    const parts = unpackParts(bytes, limits);
    const book = bookOf(parts);
    if (isLocked(parts, book.chapters)) throw new Unreadable("encrypted");
    const read = await readChapters(book.chapters, { parts, path, limits });
    return {
      format: "epub",
      engine: ENGINE,
      ...read,
      pages: estimatedPages(read.blocks),
      properties: book.properties,
      review: { trackedChanges: 0, comments: 0 },
    };
  },
};

interface Book {
  /** Names of parts, in reading order. */
  readonly chapters: readonly string[];
  readonly properties: readonly FoundProperty[];
}

/** @throws Unreadable "damaged" when the package does not say what it holds */
function bookOf(parts: PackageParts): Book {
  const container = rootOf(parts, CONTAINER);
  const [rootfile] = findAll(container, "rootfile");
  const name = partName(rootfile?.attributes["full-path"] ?? "");
  const description = rootOf(parts, name);
  const folder = name.slice(0, name.lastIndexOf("/") + 1);
  const targets = new Map(
    findAll(description, "item").map(({ attributes }) => [attributes["id"], attributes["href"] ?? ""]),
  );
  const chapters = findAll(description, "itemref").flatMap(({ attributes }) => {
    const target = targets.get(attributes["idref"]);
    return target === undefined || attributes["linear"] === "no" ? [] : [placed(folder, target)];
  });
  const [metadata] = childrenNamed(description, "metadata");
  return { chapters: [...new Set(chapters)], properties: propertiesOf(metadata ?? null) };
}

function rootOf(parts: PackageParts, name: string): XmlElement {
  const bytes = parts.get(name);
  if (bytes === undefined) throw new Unreadable("damaged");
  return parseXml(bytes);
}

/** A link as the name of a part; what lies outside the package is no part of it. */
function placed(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of `${folder}${percentDecoded(target.split("#")[0] ?? "")}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return partName(steps.join("/"));
}

function propertiesOf(metadata: XmlElement | null): readonly FoundProperty[] {
  return elementsOf(metadata)
    .flatMap((element): FoundProperty[] => {
      const name = element.name === "meta" ? (element.attributes["property"] ?? "") : element.name;
      const value = foldedLine(textOf(element));
      return name === "" || value === "" ? [] : [{ name, value, source: "file-properties" }];
    })
    .slice(0, MOST_PROPERTIES);
}

/** Whether the text itself needs a key. */
function isLocked(parts: PackageParts, chapters: readonly string[]): boolean {
  if (parts.get(RIGHTS) !== undefined) return true;
  const bytes = parts.get(ENCRYPTION);
  if (bytes === undefined) return false;
  const locked = findAll(parseXml(bytes), "enc:CipherReference");
  return locked.some(({ attributes }) => chapters.includes(partName(attributes["URI"] ?? "")));
}

interface Chapters {
  readonly parts: PackageParts;
  readonly path: string;
  readonly limits: Limits;
}

async function readChapters(
  names: readonly string[],
  { parts, path, limits }: Chapters,
): Promise<Pick<DocumentModel, "blocks" | "links" | "problems">> {
  const blocks: Block[] = [];
  const problems = new Map<string, ReadingProblem>();
  const links = new LinkSet();
  let tables = 0;
  for (const name of names) {
    const bytes = parts.get(name);
    if (bytes === undefined || bytes.length === 0) continue;
    const chapter = await htmlReader.read({
      bytes,
      path,
      limits: { ...limits, blocks: limits.blocks - blocks.length },
    });
    for (const problem of chapter.problems) problems.set(problem.code, problem);
    links.addAll((chapter.links ?? []).filter((link) => WHOLE_ADDRESS.test(link)));
    // Tables are counted through the whole book.
    blocks.push(
      ...chapter.blocks.map((block) =>
        block.kind === "row" ? { ...block, table: block.table + tables } : block,
      ),
    );
    tables = Math.max(
      tables,
      ...chapter.blocks.map((block) => (block.kind === "row" ? block.table + tables + 1 : 0)),
    );
    if (blocks.length >= limits.blocks) break;
  }
  const isCut = problems.has("limit-blocks");
  const cut: readonly ReadingProblem[] = isCut
    ? [{ code: "limit-blocks", data: { limit: limits.blocks } }]
    : [];
  problems.delete("limit-blocks");
  return { blocks, links: links.addresses, problems: [...problems.values(), ...cut] };
}
