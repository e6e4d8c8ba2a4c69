/** What an engine could tell of a Word file. */
import type { DocumentModel } from "../../model/document.ts";

export type DocxReading = Omit<DocumentModel, "format">;
