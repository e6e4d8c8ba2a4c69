/** One small document in every format: a title and two numbered sentences. A new format joins here. */
import { utils, write } from "@e965/xlsx";
import { Document, Packer, Paragraph } from "docx";
import type { Format } from "../../src/model/kinds.ts";
import { docBytes, paragraph } from "./doc/make-doc.ts";
import { epubBytes } from "./epub/make-epub.ts";
import { emlBytes, msgBytes } from "./mail/make-mail.ts";
import { odpBytes, odtBytes, p as odtParagraph } from "./odt/make-odt.ts";
import { makePdf } from "./pdf/make-pdf.ts";
import { pptxBytes, shape, para as slideParagraph } from "./presentation/make-pptx.ts";
import { rtfBytes, rtfText } from "./rtf/make-rtf.ts";

const SENTENCES = ["Rutin för nycklar", "1. Chefen ska kvittera nyckeln på ön.", "2. Vakten får låsa."];

export const SAMPLES: Readonly<Record<Format, () => Promise<Uint8Array>>> = {
  pdf: () =>
    makePdf((pdf) => {
      for (const sentence of SENTENCES) pdf.text(sentence);
    }),
  docx: async () => {
    const children = SENTENCES.map((sentence) => new Paragraph(sentence));
    return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
  },
  doc: async () => docBytes({ body: SENTENCES.map((sentence) => paragraph(sentence)) }),
  odt: async () => odtBytes({ body: SENTENCES.map((sentence) => odtParagraph(sentence)).join("") }),
  rtf: async () => rtfBytes(SENTENCES.map((sentence) => `\\pard ${rtfText(sentence)}\\par\n`).join("")),
  pptx: async () =>
    pptxBytes({
      slides: [{ shapes: shape(null, SENTENCES.map((sentence) => slideParagraph(sentence)).join("")) }],
    }),
  odp: async () =>
    odpBytes({
      body: `<draw:page><draw:frame><draw:text-box>${SENTENCES.map((sentence) => odtParagraph(sentence)).join("")}</draw:text-box></draw:frame></draw:page>`,
    }),
  eml: async () => emlBytes({ text: SENTENCES.join("\r\n\r\n") }),
  msg: async () => msgBytes({ text: SENTENCES.join("\r\n\r\n") }),
  mhtml: async () => emlBytes({ html: SENTENCES.map((sentence) => `<p>${sentence}</p>`).join("\n") }),
  epub: async () => epubBytes([SENTENCES.map((sentence) => `<p>${sentence}</p>`).join("")]),
  html: async () =>
    encoded(`<title>Rutin</title>${SENTENCES.map((sentence) => `<p>${sentence}</p>`).join("\n")}`),
  markdown: async () => encoded(SENTENCES.join("\n\n")),
  xlsx: async () => workbook("xlsx"),
  xls: async () => workbook("biff8"),
  ods: async () => workbook("ods"),
  csv: async () => encoded(SENTENCES.join("\r\n")),
  text: async () => encoded(SENTENCES.join("\n\n")),
};

function workbook(bookType: "xlsx" | "biff8" | "ods"): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(SENTENCES.map((sentence) => [sentence])), "Blad1");
  return new Uint8Array(write(book, { type: "array", bookType }));
}

export function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
