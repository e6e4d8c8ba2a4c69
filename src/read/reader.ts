/** The contract of a reader: bytes in, a document model out. A reader may throw; the caller makes a problem of it. */
import type { DocumentModel } from "../model/document.ts";
import type { Format } from "../model/kinds.ts";
import type { Limits, Recognition } from "../model/settings.ts";

export interface ReaderInput {
  readonly bytes: Uint8Array;
  /** Stable path, for names and messages only; nothing is opened by it. */
  readonly path: string;
  readonly limits: Limits;
  /** Set when text shall be recognised on pages that hold none. */
  readonly recognition?: Recognition | null;
}

export interface Reader {
  readonly format: Format;
  /** Engines in the order in which they are tried. */
  readonly engines: readonly string[];
  read(input: ReaderInput): Promise<DocumentModel>;
}
