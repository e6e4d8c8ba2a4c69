/** Turns the tree of a page into blocks in reading order. */
import type { Block, Furniture } from "../../model/document.ts";
import type { HtmlElement, HtmlText, HtmlTree } from "./html-tree.ts";
import { isNoteLink, tickBoxOf } from "./inline-signs.ts";
import { ListNumbers } from "./list-numbers.ts";
import type { FrameKind } from "./page-frame.ts";
import { ParagraphFlow } from "./paragraph-flow.ts";
import { PreformattedText } from "./preformatted-text.ts";
import { RowGatherer } from "./row-gatherer.ts";
import { isCell } from "./table-shape.ts";
import { type TreeVisitor, walkTree } from "./tree-walk.ts";

export interface Flow {
  readonly tree: HtmlTree;
  /** By `HtmlElement.index`. */
  readonly frame: readonly FrameKind[];
  /** Tables whose rows are read as rows; other tables only lay out the page. */
  readonly tables: ReadonlySet<HtmlElement>;
  /** The line ends of the text mean what they mean in Markdown; in HTML they are white space. */
  readonly linesMatter: boolean;
  /** Nothing is read after so many blocks. */
  readonly blockLimit: number;
}

export function blocksOf(flow: Flow): readonly Block[] {
  const visitor = new BlockFlow(flow);
  walkTree(flow.tree.root, visitor);
  return visitor.finish();
}

class BlockFlow implements TreeVisitor {
  readonly #flow: Flow;
  readonly #blocks: Block[] = [];
  readonly #paragraphs: ParagraphFlow;
  readonly #lists: ListNumbers[] = [];
  #rows: RowGatherer | null = null;
  #pre: PreformattedText | null = null;
  #strong = 0;
  #tables = 0;

  constructor(flow: Flow) {
    this.#flow = flow;
    this.#paragraphs = new ParagraphFlow(this.#blocks);
  }

  open(element: HtmlElement): boolean {
    if (this.#blocks.length > this.#flow.blockLimit) return false;
    if (isNoteLink(element) && !this.#paragraphs.isInNotes) return false;
    if (element.role === "strong") this.#strong += 1;
    if (element.name === "br") this.#break();
    const box = tickBoxOf(element);
    if (box !== null) this.#addText(`${box} `, element.line);
    if (isInline(element)) this.#openInline(element);
    else if (this.#rows?.isInCell === true) this.#openInCell(element);
    else if (this.#paragraphs.isInHeading || this.#pre !== null) this.#paragraphs.space();
    else this.#openBlock(element);
    return true;
  }

  text({ text, line }: HtmlText): void {
    this.#addText(text, line);
  }

  close(element: HtmlElement): void {
    if (element.role === "strong") this.#strong -= 1;
    if (isInline(element)) this.#closeInline(element);
    else if (this.#rows?.isInCell === true && !isCell(element)) this.#closeInCell(element);
    else if (this.#paragraphs.isInHeading && element.role !== "heading") this.#paragraphs.space();
    else if (this.#pre !== null && element.name !== "pre") return;
    else this.#closeBlock(element);
  }

  finish(): readonly Block[] {
    this.#paragraphs.flush();
    this.#paragraphs.emitTerm();
    return this.#blocks.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  }

  #addText(text: string, line: number): void {
    if (this.#pre !== null) this.#pre.add(text, line);
    else if (this.#rows?.isInCell === true) this.#rows.add(text, line, this.#strong > 0);
    else
      this.#paragraphs.add(text, line, { isStrong: this.#strong > 0, linesMatter: this.#flow.linesMatter });
  }

  #break(): void {
    if (this.#pre !== null) this.#pre.add("\n", null);
    else if (this.#rows?.isInCell === true) this.#rows.space();
    else this.#paragraphs.break();
  }

  /** A link that stands around the content belongs to the frame, though the element around both does not. */
  #openInline({ index, parent }: HtmlElement): void {
    const { frame } = this.#flow;
    if (parent === null || frame[index] === frame[parent.index]) return;
    this.#paragraphs.flush();
    this.#paragraphs.enter(frame[index] ?? null);
  }

  #closeInline({ index, parent }: HtmlElement): void {
    const { frame } = this.#flow;
    if (parent === null || frame[index] === frame[parent.index]) return;
    this.#paragraphs.flush();
    this.#paragraphs.enter(frame[parent.index] ?? null);
  }

  #openInCell(element: HtmlElement): void {
    this.#rows?.space();
    if (element.role === "list") this.#lists.push(new ListNumbers(element));
    if (element.role !== "item") return;
    const marker = this.#lists.at(-1)?.markerOf(element).marker ?? "•";
    this.#rows?.add(`${marker} `, element.line, this.#strong > 0);
  }

  #closeInCell(element: HtmlElement): void {
    this.#rows?.space();
    if (element.role === "list") this.#lists.pop();
  }

  #openBlock(element: HtmlElement): void {
    const { name, role } = element;
    this.#paragraphs.flush();
    this.#paragraphs.enter(this.#flow.frame[element.index] ?? null);
    this.#paragraphs.styledDepth = styledDepth(element);
    if (role === "heading") this.#paragraphs.openHeading(element);
    else if (role === "list") this.#openList(element);
    else if (role === "item") this.#paragraphs.openItem(element, this.#lists);
    else if (this.#flow.tables.has(element)) this.#openTable();
    else if (this.#rows !== null && isCell(element)) this.#rows.openCell(element);
    else if (name === "blockquote") this.#paragraphs.quotes += 1;
    else if (name === "dt") this.#paragraphs.openTerm();
    else if (name === "pre") this.#openPre(element);
  }

  #closeBlock(element: HtmlElement): void {
    const { name, role } = element;
    if (role === "heading") this.#paragraphs.closeHeading();
    else if (name === "dt") this.#paragraphs.closeTerm();
    else if (name === "pre") this.#closePre();
    this.#paragraphs.flush();
    if (role === "list") this.#lists.pop();
    else if (role === "item") this.#paragraphs.closeItem();
    else if (name === "blockquote") this.#paragraphs.quotes -= 1;
    else if (name === "dl") this.#paragraphs.emitTerm();
    else if (this.#rows !== null) this.#closeTablePart(element);
    const parent = element.parent === null ? null : this.#flow.frame[element.parent.index];
    this.#paragraphs.enter(parent ?? null);
  }

  #openList(element: HtmlElement): void {
    this.#paragraphs.emitTerm();
    this.#lists.push(new ListNumbers(element));
  }

  #openTable(): void {
    this.#paragraphs.emitTerm();
    this.#rows = new RowGatherer(this.#tables);
    this.#tables += 1;
  }

  #closeTablePart(element: HtmlElement): void {
    if (isCell(element)) this.#rows?.closeCell();
    const isTable = this.#flow.tables.has(element);
    if (element.name !== "tr" && !isTable) return;
    const furniture: Furniture = this.#paragraphs.furniture;
    const row = this.#rows?.closeRow(element.parent?.name === "thead", furniture) ?? null;
    if (row !== null) this.#blocks.push(row);
    if (isTable) this.#rows = null;
  }

  #openPre(element: HtmlElement): void {
    this.#paragraphs.emitTerm();
    this.#pre = new PreformattedText(element);
  }

  #closePre(): void {
    const blocks = this.#pre?.blocks(this.#paragraphs.furniture, this.#paragraphs.openDepth) ?? [];
    this.#pre = null;
    this.#blocks.push(...blocks);
  }
}

/** Word saves lists as paragraphs that say how deep they lie. */
const WORD_LEVEL = /(?:^|;)\s{0,9}mso-list\s{0,9}:\s{0,9}\S{1,20}\slevel([1-9])/iu;

function styledDepth({ name, attributes }: HtmlElement): number | null {
  const level = name === "p" ? WORD_LEVEL.exec((attributes["style"] ?? "").slice(0, 1000))?.[1] : undefined;
  return level === undefined ? null : Number(level) - 1;
}

function isInline({ role }: HtmlElement): boolean {
  return role === "inline" || role === "strong";
}
