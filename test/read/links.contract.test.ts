/** What every reader that reads links promises of them: those to documents, as written, each once, and never the others. */
import { utils, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../src/config/defaults.ts";
import { FORMATS, type Format } from "../../src/model/kinds.ts";
import { readDocument } from "../../src/read/read-document.ts";
import { docBytes, paragraph } from "./doc/make-doc.ts";
import { makeDocx, p } from "./docx/make-docx.ts";
import { epubBytes } from "./epub/make-epub.ts";
import { emlBytes, msgBytes } from "./mail/make-mail.ts";
import { odpBytes, odtBytes } from "./odt/make-odt.ts";
import { makePdf } from "./pdf/make-pdf.ts";
import { para, pptxBytes, shape } from "./presentation/make-pptx.ts";
import { rtfBytes } from "./rtf/make-rtf.ts";
import { encoded, SAMPLES } from "./sample-documents.ts";

const OF_DOCUMENTS = [
  "https://insidan.example/hr/resepolicy.pdf",
  "https://insidan.example/hr/l%C3%B6n.docx?version=2",
  "file:///G:/Styrdokument/inköp.docx",
];
const OF_OTHERS = [
  "mailto:anna@insidan.example",
  "tel:+4612345678",
  "javascript:alert(1)",
  "data:text/html,hej",
  "vbscript:x",
  "",
  " ",
  `https://insidan.example/${"x".repeat(3000)}`,
];

type Maker = (links: readonly string[]) => Uint8Array | Promise<Uint8Array>;

const anchors = (links: readonly string[]): string =>
  `<p>Chefen ska läsa detta.</p>${links.map((link) => `<p><a href="${link}">Regler</a></p>`).join("")}`;
const odf = (links: readonly string[]): string =>
  `<text:p>Chefen ska läsa detta.${links.map((link) => `<text:a xlink:href="${link}">Regler</text:a>`).join("")}</text:p>`;
/** PDF files keep addresses as ASCII. */
const pdfAddress = (link: string): string => encodeURI(decodeURI(link)).replaceAll("%20", " ");

const MAKERS: Readonly<Partial<Record<Format, Maker>>> = {
  html: (links) => encoded(anchors(links)),
  markdown: (links) =>
    encoded(`Chefen ska läsa detta.\n\n${links.map((link) => `<a href="${link}">Regler</a>`).join("\n\n")}`),
  eml: (links) => emlBytes({ html: anchors(links) }),
  msg: (links) => msgBytes({ html: anchors(links) }),
  mhtml: (links) => emlBytes({ html: anchors(links) }),
  epub: (links) => epubBytes([anchors(links)]),
  docx: (links) =>
    makeDocx({
      body: links
        .map((_, index) => p(`<w:hyperlink r:id="l${index}">${runOf("Regler")}</w:hyperlink>`))
        .join(""),
      links: Object.fromEntries(links.map((link, index) => [`l${index}`, link])),
    }),
  doc: (links) =>
    docBytes({ body: links.map((link) => paragraph(`\u0013HYPERLINK "${link}"\u0014Regler\u0015`)) }),
  rtf: (links) =>
    rtfBytes(
      links
        .map(
          (link) => `\\pard {\\field{\\*\\fldinst HYPERLINK "${rtfAddress(link)}"}{\\fldrslt Regler}}\\par\n`,
        )
        .join(""),
    ),
  odt: (links) => odtBytes({ body: odf(links) }),
  odp: (links) =>
    odpBytes({
      body: `<draw:page><draw:frame><draw:text-box>${odf(links)}</draw:text-box></draw:frame></draw:page>`,
    }),
  pptx: (links) =>
    pptxBytes({ slides: [{ shapes: shape(null, para("Chefen ska läsa detta.")), external: links }] }),
  xlsx: (links) => workbook(links, "xlsx"),
  ods: (links) => workbook(links, "ods"),
  pdf: (links) =>
    makePdf((pdf) => {
      pdf.text("Chefen ska läsa detta.");
      for (const link of links) pdf.link(72, 72, 100, 20, pdfAddress(link));
    }),
};

function runOf(text: string): string {
  return `<w:r><w:t>${text}</w:t></w:r>`;
}

function rtfAddress(link: string): string {
  return link.replaceAll(/[^ -~]/gu, (sign) => `\\u${sign.charCodeAt(0)}?`);
}

function workbook(links: readonly string[], bookType: "xlsx" | "ods"): Uint8Array {
  const sheet = utils.aoa_to_sheet(links.map(() => ["Regler"]));
  for (const [index, link] of links.entries()) {
    const cell = sheet[`A${index + 1}`];
    if (link.trim() !== "") cell.l = { Target: link };
  }
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Blad1");
  return new Uint8Array(write(book, { type: "array", bookType }));
}

async function linksOf(bytes: Uint8Array, format: Format): Promise<readonly string[] | undefined> {
  return (await readDocument({ bytes, path: `prov.${format}`, limits: DEFAULT_LIMITS }, format)).links;
}

const WITHOUT_LINKS: readonly Format[] = ["xls", "csv", "text"];

describe.each(FORMATS.filter((format) => !WITHOUT_LINKS.includes(format)))("the links in %s", (format) => {
  const make: Maker = MAKERS[format] ?? (() => Promise.reject(new Error(`no ${format} with links`)));
  const written = format === "pdf" ? OF_DOCUMENTS.map(pdfAddress) : OF_DOCUMENTS;

  it("are given as written, each once, those to documents alone", async () => {
    const bytes = await make([...OF_DOCUMENTS, ...OF_OTHERS, ...OF_DOCUMENTS]);
    expect(await linksOf(bytes, format)).toEqual(written);
  });

  it("are none in a document without any", async () => {
    expect((await linksOf(await SAMPLES[format](), format)) ?? []).toEqual([]);
  });

  it("are no more than a reader would follow", async () => {
    const many = Array.from({ length: 5500 }, (_, index) => `https://insidan.example/${index}`);
    const links = (await linksOf(await make(many), format)) ?? [];
    expect(links).toEqual(many.slice(0, 5000));
  }, 60_000);
});

it.each(WITHOUT_LINKS)("no links are read in %s", async (format) => {
  const links = (await linksOf(await SAMPLES[format](), format)) ?? [];
  expect(links).toEqual([]);
});
