/** What extraction is told of a document beside its text. */
import type { Language } from "../model/kinds.ts";
import type { DocumentType } from "../model/settings.ts";

export interface ReadingFrame {
  readonly lang: Language;
  readonly type: DocumentType;
}
