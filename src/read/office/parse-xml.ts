/** Parses the XML of an Office part into trees. Entities are never expanded, nothing outside the part is looked at. */
import { SaxesParser } from "saxes";
import { Unreadable } from "../unreadable.ts";
import { CustomaryNames } from "./xml-names.ts";
import type { XmlElement, XmlNode } from "./xml-tree.ts";

/** Word nests tables, boxes and controls some dozens deep; files made to harm nest thousands. */
const DEEPEST = 256;
/** Small enough that reading can stop soon after the limit. */
const CHUNK = 65_536;
/** What stands in them is drawn again elsewhere, or is no text. */
const SKIPPED = new Set(["mc:Fallback", "w:binData", "pic:pic", "a:blip", "w:latentStyles"]);

/** @throws Unreadable "damaged" when the part is not well formed or nested too deep */
export function parseXml(bytes: Uint8Array): XmlElement {
  let root: XmlElement | null = null;
  const builder = new TreeBuilder(null, (element) => {
    root = element;
    return true;
  });
  feed(bytes, builder);
  if (root === null) throw new Unreadable("damaged");
  return root;
}

export interface ChildSearch {
  /** Name of the element whose children are wanted. */
  readonly container: string;
  /** Takes one child after the other; false ends the reading. */
  readonly take: (child: XmlElement) => boolean;
  /** A child with more elements than this ends the reading; it is taken as far as it was read. */
  readonly nodeLimit: number;
}

/**
 * Takes the children of one element without keeping them all in memory.
 * @returns false when a child was larger than the limit
 * @throws Unreadable "damaged"
 */
export function parseChildren(bytes: Uint8Array, { container, take, nodeLimit }: ChildSearch): boolean {
  const builder = new TreeBuilder(container, take, nodeLimit);
  feed(bytes, builder);
  if (!builder.found) throw new Unreadable("damaged");
  return builder.isWhole;
}

interface ParserOptions {
  readonly position: false;
  readonly xmlns: false;
}
const OPTIONS: ParserOptions = { position: false, xmlns: false };

function feed(bytes: Uint8Array, builder: TreeBuilder): void {
  const parser = new SaxesParser<ParserOptions>(OPTIONS);
  parser.on("opentag", ({ name, attributes }) => builder.open(name, attributes));
  parser.on("closetag", () => builder.close());
  parser.on("text", (text) => builder.text(text));
  parser.on("cdata", (text) => builder.text(text));
  try {
    const decoder = new TextDecoder(encodingOf(bytes));
    for (let at = 0; at < bytes.length && !builder.isDone; at += CHUNK) {
      parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
    }
    if (!builder.isDone) parser.close();
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable("damaged");
  }
}

/** The standard allows UTF-8 and UTF-16 only. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

class TreeBuilder {
  readonly #container: string | null;
  readonly #take: (element: XmlElement) => boolean;
  readonly #nodeLimit: number;
  readonly #names = new CustomaryNames();
  readonly #open: OpenElement[] = [];
  #depth = 0;
  /** How many elements are open inside one that is skipped. */
  #skipped = 0;
  #nodes = 0;
  found = false;
  isDone = false;
  isWhole = true;

  /** @param container null to take the root itself */
  constructor(
    container: string | null,
    take: (element: XmlElement) => boolean,
    nodeLimit = Number.POSITIVE_INFINITY,
  ) {
    this.#container = container;
    this.#take = take;
    this.#nodeLimit = nodeLimit;
    this.found = container === null;
  }

  open(qualified: string, declared: Readonly<Record<string, string>>): void {
    if (this.isDone) return;
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new Unreadable("damaged");
    this.#names.declare(declared);
    const name = this.#names.element(qualified);
    if (this.#skipped > 0 || SKIPPED.has(name)) {
      this.#skipped += 1;
    } else if (!this.found) {
      this.found = name === this.#container;
    } else {
      this.#open.push({ name, attributes: this.#names.attributes(declared), children: [] });
      this.#nodes += 1;
      if (this.#nodes > this.#nodeLimit) this.#giveUp();
    }
  }

  text(text: string): void {
    if (this.#skipped === 0 && !this.isDone) this.#open.at(-1)?.children.push(text);
  }

  close(): void {
    if (this.isDone) return;
    this.#depth -= 1;
    if (this.#skipped > 0) this.#skipped -= 1;
    else this.#closeElement();
  }

  #closeElement(): void {
    const element = this.#open.pop();
    const parent = this.#open.at(-1);
    if (element === undefined) return;
    if (parent !== undefined) parent.children.push(element);
    else {
      this.#nodes = 0;
      this.isDone = !this.#take(element);
    }
  }

  #giveUp(): void {
    this.isWhole = false;
    while (this.#open.length > 0) this.#closeElement();
    this.isDone = true;
  }
}
