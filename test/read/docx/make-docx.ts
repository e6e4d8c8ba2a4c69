/** Makes Word files in memory for the reader's tests, from pieces of their XML. */
import { strToU8, zipSync } from "fflate";
import { expect } from "vitest";
import type { Block, DocumentModel } from "../../../src/model/document.ts";
import type { Limits } from "../../../src/model/settings.ts";
import { docxReader } from "../../../src/read/docx/docx-reader.ts";

export const LIMITS: Limits = {
  fileBytes: 1e8,
  textBytes: 1_000_000,
  archiveBytes: 1e8,
  archiveEntries: 1000,
  archiveRatio: 100,
  archiveDepth: 3,
  pages: 500,
  blocks: 50_000,
  recognisedPages: 1,
  secondsPerRecognisedPage: 1,
  secondsPerDocument: 60,
  megabytesPerDocument: 500,
};

const NAMESPACES = [
  ["w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"],
  ["r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"],
  ["mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"],
  ["w14", "http://schemas.microsoft.com/office/word/2010/wordml"],
  ["wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"],
  ["m", "http://schemas.openxmlformats.org/officeDocument/2006/math"],
  ["v", "urn:schemas-microsoft-com:vml"],
]
  .map(([prefix, namespace]) => `xmlns:${prefix}="${namespace}"`)
  .join(" ");
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Contents of the parts, without their root elements. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly settings?: string;
  /** By relationship: "h1" for a header, "f1" for a footer. */
  readonly running?: Readonly<Record<string, string>>;
  /** Where the text leads outside the file, by relationship. */
  readonly links?: Readonly<Record<string, string>>;
  readonly core?: string;
  readonly app?: string;
  readonly custom?: string;
}

const BODY_PARTS = ["styles", "numbering", "footnotes", "endnotes", "comments", "settings"] as const;
const FILE_PARTS = [
  ["core", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"],
  ["app", `${RELATIONSHIP}/extended-properties`],
  ["custom", `${RELATIONSHIP}/custom-properties`],
] as const;

export function docxFiles(parts: DocxParts): Record<string, Uint8Array> {
  const files: Record<string, string> = {
    "[Content_Types].xml": contentTypes(),
    "word/document.xml": root("document", `<w:body>${parts.body}</w:body>`),
  };
  const links = BODY_PARTS.filter((name) => parts[name] !== undefined).map((name) => {
    files[`word/${name}.xml`] = root(name, parts[name] ?? "");
    return relationship(name, `${RELATIONSHIP}/${name}`, `${name}.xml`);
  });
  for (const [id, content] of Object.entries(parts.running ?? {})) {
    const [element, type] = id.startsWith("h") ? ["hdr", "header"] : ["ftr", "footer"];
    files[`word/${id}.xml`] = root(element, content);
    links.push(relationship(id, `${RELATIONSHIP}/${type}`, `${id}.xml`));
  }
  for (const [id, target] of Object.entries(parts.links ?? {})) links.push(externalLink(id, target));
  const fileLinks = [relationship("d", `${RELATIONSHIP}/officeDocument`, "word/document.xml")];
  for (const [name, type] of FILE_PARTS) {
    if (parts[name] === undefined) continue;
    files[`docProps/${name}.xml`] = XML + parts[name];
    fileLinks.push(relationship(name, type, `docProps/${name}.xml`));
  }
  files["word/_rels/document.xml.rels"] = relationships(links);
  files["_rels/.rels"] = relationships(fileLinks);
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
}

export function makeDocx(parts: DocxParts): Uint8Array {
  return zipSync(docxFiles(parts));
}

export async function read(parts: DocxParts | string, limits: Partial<Limits> = {}): Promise<DocumentModel> {
  const bytes = makeDocx(typeof parts === "string" ? { body: parts } : parts);
  return docxReader.read({ bytes, path: "prov.docx", limits: { ...LIMITS, ...limits } });
}

function root(name: string, content: string): string {
  return `${XML}<w:${name} ${NAMESPACES}>${content}</w:${name}>`;
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}

/** A hyperlink that leads outside the file. */
export function externalLink(id: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIP}/hyperlink" Target="${target}" TargetMode="External"/>`;
}

export function relationships(links: readonly string[]): string {
  const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
  return `${XML}<Relationships xmlns="${namespace}">${links.join("")}</Relationships>`;
}

function contentTypes(): string {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const override = `<Override PartName="/word/document.xml" ContentType="${type}"/>`;
  const defaults =
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
  return `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults}${override}</Types>`;
}

/** A run. @param marks inside `w:rPr` */
export function run(text: string, marks = ""): string {
  const properties = marks === "" ? "" : `<w:rPr>${marks}</w:rPr>`;
  return `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of text or of runs. @param properties inside `w:pPr` */
export function p(content: string, properties = ""): string {
  const inside = content.startsWith("<") ? content : run(content);
  return `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
}

export function styled(style: string, content: string): string {
  return p(content, `<w:pStyle w:val="${style}"/>`);
}

/** A numbered paragraph. */
export function li(list: number, level: number, content: string): string {
  return p(content, numPr(list, level));
}

export function numPr(list: number, level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

export interface LevelOptions {
  readonly start?: number;
  /** Further elements of the level. */
  readonly more?: string;
}

/** A level of a list, each indented further than the one above. */
export function lvl(index: number, format: string, text: string, options: LevelOptions = {}): string {
  const { start = 1, more = "" } = options;
  const indent = `<w:pPr><w:ind w:left="${720 * (index + 1)}" w:hanging="360"/></w:pPr>`;
  return `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/>${indent}</w:lvl>`;
}

export function abstractNum(id: number, levels: string): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
}

export function num(id: number, abstract: number, overrides = ""): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;
}

/** A style for paragraphs. @param more elements of the style */
export function style(id: string, name: string, more = ""): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
}

export function row(cells: readonly string[], properties = ""): string {
  const written = cells.map((cell) => `<w:tc>${cell.startsWith("<") ? cell : p(cell)}</w:tc>`).join("");
  return `<w:tr>${properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`}${written}</w:tr>`;
}

export function table(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`;
}

export function body({ blocks }: DocumentModel): readonly Block[] {
  return blocks.filter(({ furniture }) => furniture === null);
}

export function furniture({ blocks }: DocumentModel, kind: Block["furniture"]): readonly string[] {
  return blocks.filter((block) => block.furniture === kind).map(({ text }) => text);
}

/** Every block as a reader of the page sees it: its number or bullet and its text. */
export function printed(model: DocumentModel): readonly string[] {
  return body(model).map((block) => {
    const marker = block.kind === "item" ? block.marker : "number" in block ? block.number : null;
    return marker === null ? block.text : `${marker} ${block.text}`;
  });
}

/** What the model promises of every block. */
export function expectSound({ blocks }: DocumentModel): void {
  for (const block of blocks) {
    expect(block.text).toBe(block.text.normalize("NFC"));
    for (const text of block.kind === "row" ? block.cells : [block.text])
      expect(text).not.toMatch(/[\t\n\r]| {2}|^ | $/u);
    if (block.kind === "row") expect(block.text).toBe(block.cells.join(" | "));
    if (block.kind === "heading") expect(block.level).toBeGreaterThanOrEqual(1);
    expectSoundAnchors(block);
  }
}

function expectSoundAnchors({ anchors, text }: Block): void {
  expect(anchors[0]?.offset).toBe(0);
  for (const [index, anchor] of anchors.entries()) {
    expect(anchor.offset).toBeLessThan(Math.max(1, text.length));
    expect(anchor.offset).toBeGreaterThan(anchors[index - 1]?.offset ?? -1);
    expect(anchor.page ?? 1).toBeGreaterThanOrEqual(1);
    expect(anchor.line).toBeNull();
  }
}
