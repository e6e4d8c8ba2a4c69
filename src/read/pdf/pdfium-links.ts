/** Finds where the links on the pages of a PDF lead, by their actions (ISO 32000-2, 12.6.4): addresses, and files that are opened. */
import { decodeText } from "../encoding/decode-text.ts";
import { LinkSet } from "../link-set.ts";
import type { Pdfium } from "./pdfium-module.ts";
import { latin1, type Scratch } from "./pdfium-strings.ts";

/** FPDFAction_GetType: places in another file, addresses, files to open. Those of this file have no action or another one. */
const ACTION = { remotePlace: 2, address: 3, file: 4 } as const;
/** Of all pages together: more are made by no author, and some files give the same one without end. */
const MOST_LOOKED_AT = 20_000;
const BEYOND_ASCII = /[^\p{ASCII}]/u;

export class PdfiumLinks {
  readonly #pdfium: Pdfium;
  readonly #document: number;
  readonly #scratch: Scratch;
  readonly #found = new LinkSet();
  #lookedAt = 0;

  constructor(pdfium: Pdfium, document: number, scratch: Scratch) {
    this.#pdfium = pdfium;
    this.#document = document;
    this.#scratch = scratch;
  }

  get addresses(): readonly string[] {
    return this.#found.addresses;
  }

  /** Takes in the links of one page. */
  read(page: number): void {
    const { calls, memory } = this.#pdfium;
    const { at } = this.#scratch;
    let next = 0;
    for (; this.#lookedAt < MOST_LOOKED_AT; this.#lookedAt += 1) {
      memory.HEAP32[at >> 2] = next;
      if (calls.FPDFLink_Enumerate(page, at, at + 4) === 0) return;
      const [after = 0, link = 0] = memory.HEAP32.subarray(at >> 2, (at >> 2) + 2);
      next = after;
      this.#found.add(this.#addressOf(calls.FPDFLink_GetAction(link)));
    }
  }

  /** @returns "" for an action that leads to no document */
  #addressOf(action: number): string {
    const { calls } = this.#pdfium;
    if (action === 0) return "";
    const type = calls.FPDFAction_GetType(action);
    const written =
      type === ACTION.address
        ? latin1(this.#pdfium, this.#scratch, (at, bytes) =>
            calls.FPDFAction_GetURIPath(this.#document, action, at, bytes),
          )
        : type === ACTION.remotePlace || type === ACTION.file
          ? latin1(this.#pdfium, this.#scratch, (at, bytes) =>
              calls.FPDFAction_GetFilePath(action, at, bytes),
            )
          : "";
    return BEYOND_ASCII.test(written) ? decodeText(Buffer.from(written, "latin1")).text : written;
  }
}
