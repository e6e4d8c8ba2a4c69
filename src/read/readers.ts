/** The register of readers. Each is loaded when the first file of its format comes. */
import type { Format } from "../model/kinds.ts";
import { SHEET_READERS } from "./read-sheets.ts";
import type { Reader } from "./reader.ts";

export const READERS: Readonly<Record<Format, () => Promise<Reader>>> = {
  pdf: async () => (await import("./pdf/pdf-reader.ts")).pdfReader,
  docx: async () => (await import("./docx/docx-reader.ts")).docxReader,
  pptx: async () => (await import("./presentation/pptx-reader.ts")).pptxReader,
  odp: async () => (await import("./presentation/odp-reader.ts")).odpReader,
  eml: async () => (await import("./mail/eml-reader.ts")).emlReader,
  msg: async () => (await import("./mail/msg-reader.ts")).msgReader,
  mhtml: async () => (await import("./mail/mhtml-reader.ts")).mhtmlReader,
  epub: async () => (await import("./epub/epub-reader.ts")).epubReader,
  rtf: async () => (await import("./rtf/rtf-reader.ts")).rtfReader,
  odt: async () => (await import("./odt/odt-reader.ts")).odtReader,
  doc: async () => (await import("./doc/doc-reader.ts")).docReader,
  html: async () => (await import("./html/html-reader.ts")).htmlReader,
  markdown: async () => (await import("./markdown/markdown-reader.ts")).markdownReader,
  ...SHEET_READERS,
  text: async () => (await import("./text/text-reader.ts")).textReader,
};
