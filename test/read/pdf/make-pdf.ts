/** Makes PDF files in memory for the reader's tests. */
import PDFDocument from "pdfkit";
import type { Limits } from "../../../src/model/settings.ts";

export type Drawing = (document: PDFKit.PDFDocument) => void;

export function makePdf(draw: Drawing, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const document = new PDFDocument({ size: "A4", margin: 72, info: { Title: "Prov" }, ...options });
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    document.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on("error", reject);
    draw(document);
    document.end();
  });
}

export const LIMITS: Limits = {
  fileBytes: 1e8,
  textBytes: 1_000_000,
  archiveBytes: 1e8,
  archiveEntries: 1000,
  archiveRatio: 100,
  archiveDepth: 3,
  pages: 500,
  blocks: 50_000,
  recognisedPages: 1,
  secondsPerRecognisedPage: 1,
  secondsPerDocument: 60,
  megabytesPerDocument: 500,
};
