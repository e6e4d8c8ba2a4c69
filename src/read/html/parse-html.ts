/** Parses HTML, however broken, into the tree that a reader of the page would see. Nothing in it is run or fetched. */

import type { AuthorComment } from "../../model/correction.ts";
import type { FoundProperty } from "../../model/document.ts";
import { LinkSet } from "../link-set.ts";
import { authorComment } from "./author-comment.ts";
import { ShallowParser } from "./element-limits.ts";
import type { HtmlElement, HtmlNode, HtmlTree } from "./html-tree.ts";
import { LineIndex, type LineSource } from "./line-index.ts";
import { pageProperty } from "./page-properties.ts";
import { type Attributes, isRevisionMark, openedPanels, shownAs } from "./visibility.ts";
import { webAddress } from "./web-address.ts";

export interface ParseOptions {
  /** Tells the file's line of each place in the HTML; asked in rising order. */
  readonly lines?: LineSource;
  /** No more elements and texts than this are read. */
  readonly nodeLimit?: number;
}

/** Small enough that reading can stop soon after the limit. */
const CHUNK = 65_536;
const MOST_COMMENTS = 1000;

export function parseHtml(
  html: string,
  { lines, nodeLimit = Number.POSITIVE_INFINITY }: ParseOptions = {},
): HtmlTree {
  const builder = new TreeBuilder(lines ?? new LineIndex(html, 1), openedPanels(html));
  const parser: ShallowParser = new ShallowParser(
    {
      onopentag: (name, attributes) => builder.open(name, attributes, parser.startIndex),
      ontext: (text) => builder.text(text, parser.startIndex),
      onclosetag: () => builder.close(),
      oncomment: (text) => builder.comment(text, parser.startIndex),
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false },
    () => builder.depth,
  );
  let at = 0;
  for (; at < html.length && builder.nodes < nodeLimit; at += CHUNK) parser.write(html.slice(at, at + CHUNK));
  parser.end();
  return builder.finish(at >= html.length);
}

interface OpenElement extends HtmlElement {
  readonly children: HtmlNode[];
}

class TreeBuilder {
  readonly #lines: LineSource;
  readonly #panels: ReadonlySet<string>;
  readonly #root: OpenElement;
  readonly #elements: HtmlElement[];
  readonly #properties: FoundProperty[] = [];
  readonly #links = new LinkSet();
  readonly #comments: AuthorComment[] = [];
  #current: OpenElement;
  /** Outer elements of the current one, the root first. */
  readonly #open: OpenElement[] = [];
  /** How many elements are open inside one that is not shown. */
  #unseen = 0;
  #title: string | null = null;
  #texts = 0;
  #revisions = 0;

  /** @param panels ids of elements that somebody can open on the page */
  constructor(lines: LineSource, panels: ReadonlySet<string>) {
    this.#lines = lines;
    this.#panels = panels;
    this.#root = {
      kind: "element",
      name: "#root",
      attributes: {},
      parent: null,
      children: [],
      index: 0,
      line: lines.lineAt(0),
      role: "block",
    };
    this.#current = this.#root;
    this.#elements = [this.#root];
  }

  get depth(): number {
    return this.#open.length + this.#unseen;
  }

  get nodes(): number {
    return this.#elements.length + this.#texts;
  }

  open(name: string, attributes: Attributes, position: number): void {
    if (isRevisionMark(name)) this.#revisions += 1;
    this.#links.add(webAddress(name, attributes));
    const role = shownAs(name, attributes, this.#panels);
    if (this.#unseen > 0 || role === null || name === "meta") {
      this.#unseen += 1;
      if (name === "meta") this.#addMeta(attributes);
      return;
    }
    if (name === "html" && attributes["lang"]) this.#addProperty("lang", attributes["lang"]);
    const element: OpenElement = {
      kind: "element",
      name,
      attributes,
      parent: this.#current,
      children: [],
      index: this.#elements.length,
      line: this.#lines.lineAt(position),
      role,
    };
    this.#current.children.push(element);
    this.#elements.push(element);
    this.#open.push(this.#current);
    this.#current = element;
  }

  text(text: string, position: number): void {
    if (this.#unseen > 0) return;
    if (this.#current.name === "title") this.#title = (this.#title ?? "") + text;
    else this.#current.children.push({ kind: "text", text, line: this.#lines.lineAt(position) });
    this.#texts += 1;
  }

  comment(text: string, position: number): void {
    if (this.#unseen > 0 || this.#comments.length >= MOST_COMMENTS) return;
    const comment = authorComment(text, this.#lines.lineAt(position));
    if (comment !== null) this.#comments.push(comment);
  }

  close(): void {
    if (this.#unseen > 0) this.#unseen -= 1;
    else this.#current = this.#open.pop() ?? this.#root;
  }

  finish(isWhole: boolean): HtmlTree {
    if (this.#title !== null) this.#addProperty("title", this.#title);
    return {
      root: this.#root,
      elements: this.#elements,
      properties: this.#properties,
      links: this.#links.addresses,
      comments: this.#comments,
      revisions: this.#revisions,
      isWhole,
    };
  }

  #addMeta(attributes: Attributes): void {
    const name = attributes["name"] ?? attributes["property"];
    if (name !== undefined) this.#addProperty(name, attributes["content"] ?? "");
  }

  #addProperty(name: string, value: string): void {
    const property = pageProperty(name, value);
    if (property !== null) this.#properties.push(property);
  }
}
