/** A parser that opens no element inside too many others, as browsers do, so that broken pages cost no more than whole ones. */
import { type Handler, Parser, type ParserOptions } from "htmlparser2";

/** Browsers stop at 512; nobody's page comes near. */
const DEEPEST = 400;

export class ShallowParser extends Parser {
  readonly #depth: () => number;
  /** The element being opened gets no content of its own: what stands in it goes to the element around it. */
  #isCut = false;

  /** @param depth how many elements are open in what the handler builds */
  constructor(handler: Partial<Handler>, options: ParserOptions, depth: () => number) {
    super(handler, options);
    this.#depth = depth;
  }

  override onopentagname(start: number, endIndex: number): void {
    this.#isCut = this.#depth() >= DEEPEST;
    super.onopentagname(start, endIndex);
  }

  override onclosetag(start: number, endIndex: number): void {
    this.#isCut = false;
    super.onclosetag(start, endIndex);
  }

  protected override isVoidElement(name: string): boolean {
    return this.#isCut || super.isVoidElement(name);
  }
}
