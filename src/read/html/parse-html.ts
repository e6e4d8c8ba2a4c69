/** Parses HTML, however broken, into the tree that a reader of the page would see. Nothing in it is run or fetched. */
import { type Handler, Parser } from "htmlparser2";
import type { FoundProperty } from "../../model/document.ts";
import type { HtmlElement, HtmlNode, HtmlTree } from "./html-tree.ts";
import { LineIndex } from "./line-index.ts";
import { type Attributes, shownAs } from "./visibility.ts";

interface OpenElement extends HtmlElement {
  readonly children: HtmlNode[];
}

/** @param firstLine of the text in its file, from 1 */
export function parseHtml(html: string, firstLine = 1): HtmlTree {
  const builder = new TreeBuilder(new LineIndex(html, firstLine));
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => builder.open(name, attributes, parser.startIndex),
      ontext: (text) => builder.text(text, parser.startIndex),
      onclosetag: () => builder.close(),
    } satisfies Partial<Handler>,
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false },
  );
  parser.write(html);
  parser.end();
  return builder.finish();
}

class TreeBuilder {
  readonly #lines: LineIndex;
  readonly #root: OpenElement;
  readonly #elements: HtmlElement[];
  readonly #properties: FoundProperty[] = [];
  #current: OpenElement;
  /** Outer elements of the current one, the root first. */
  readonly #open: OpenElement[] = [];
  /** How many elements are open inside one that is not shown. */
  #unseen = 0;
  #title: string | null = null;

  constructor(lines: LineIndex) {
    this.#lines = lines;
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

  open(name: string, attributes: Attributes, position: number): void {
    const role = shownAs(name, attributes);
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
  }

  close(): void {
    if (this.#unseen > 0) this.#unseen -= 1;
    else this.#current = this.#open.pop() ?? this.#root;
  }

  finish(): HtmlTree {
    if (this.#title !== null) this.#addProperty("title", this.#title);
    return { root: this.#root, elements: this.#elements, properties: this.#properties };
  }

  #addMeta(attributes: Attributes): void {
    const name = attributes["name"] ?? attributes["property"];
    if (name !== undefined) this.#addProperty(name, attributes["content"] ?? "");
  }

  #addProperty(name: string, value: string): void {
    const folded = value.replace(/\s+/gu, " ").trim().normalize("NFC");
    if (folded !== "") this.#properties.push({ name: name.trim(), value: folded, source: "file-properties" });
  }
}
