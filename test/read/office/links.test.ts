/** What presentations, workbooks, texts and books say of links in their own way. */
import { utils, write } from "@e965/xlsx";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../../src/config/defaults.ts";
import type { Format } from "../../../src/model/kinds.ts";
import { readDocument } from "../../../src/read/read-document.ts";
import { readPackageWithSheetJs } from "../../../src/read/spreadsheet/sheetjs-engine.ts";
import { epubBytes } from "../epub/make-epub.ts";
import { odpBytes, odtBytes, p } from "../odt/make-odt.ts";
import { para, pptxBytes, shape } from "../presentation/make-pptx.ts";

async function linksOf(bytes: Uint8Array, format: Format): Promise<readonly string[] | undefined> {
  return (await readDocument({ bytes, path: `prov.${format}`, limits: DEFAULT_LIMITS }, format)).links;
}

const link = (address: string): string => `<text:a xlink:href="${address}">Regler</text:a>`;

describe("paths in OpenDocument files", () => {
  it("begin inside the file: one step up is where it lies", async () => {
    const body = p(link("../policy.odt") + link("../../HR/rutin.odt") + link("#Kapitel|outline"));
    expect(await linksOf(odtBytes({ body }), "odt")).toEqual(["policy.odt", "../HR/rutin.odt"]);
  });

  it("are found in notes, headings, pictures and page headers, and change no text", async () => {
    const note = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p(link("not.odt"))}</text:note-body></text:note>`;
    const picture = '<draw:a xlink:href="bild.odt"><draw:frame/></draw:a>';
    const bytes = odtBytes({
      body: `<text:h text:outline-level="1">${link("rubrik.odt")}</text:h>${p(`Läs ${link("text.odt")} först.${note}${picture}`)}`,
      pages: `<style:master-page><style:header>${p(link("sidhuvud.odt"))}</style:header></style:master-page>`,
    });
    const model = await readDocument({ bytes, path: "prov.odt", limits: DEFAULT_LIMITS }, "odt");
    expect(new Set(model.links)).toEqual(
      new Set(["rubrik.odt", "text.odt", "not.odt", "bild.odt", "sidhuvud.odt"]),
    );
    expect(model.blocks.map(({ text }) => text)).toContain("Läs Regler först.");
  });

  it("are those of the slides that are shown", async () => {
    const slide = (address: string, style: string): string =>
      `<draw:page draw:style-name="${style}"><draw:frame><draw:text-box>${p(link(address))}</draw:text-box></draw:frame></draw:page>`;
    const hidden =
      '<style:style style:name="dold"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>';
    const bytes = odpBytes({ body: slide("a.odp", "") + slide("b.odp", "dold"), automatic: hidden });
    expect(await linksOf(bytes, "odp")).toEqual(["a.odp"]);
  });
});

describe("the links of a presentation", () => {
  it("are those of the slides that are shown", async () => {
    const shapes = shape(null, para("Chefen ska läsa detta."));
    const bytes = pptxBytes({
      slides: [
        { shapes, external: ["a.docx"] },
        { shapes, external: ["b.docx"], attributes: 'show="0"' },
      ],
    });
    expect(await linksOf(bytes, "pptx")).toEqual(["a.docx"]);
  });
});

describe("the links of a workbook", () => {
  function workbook(bookType: "xlsx" | "ods"): Uint8Array {
    const sheet = utils.aoa_to_sheet([["Regler"], ["Mer"], ["Summa"], ["Länk"]]);
    sheet["A1"].l = { Target: "../HR/policy.docx" };
    sheet["A2"].f = 'HYPERLINK("https://insidan.example/a.pdf","Mer")';
    sheet["A3"].f = 'HYPERLINK(B1&"a.pdf","Summa")';
    sheet["A4"].l = { Target: "#Blad1!A1" };
    const hidden = utils.aoa_to_sheet([["Dold"]]);
    hidden["A1"].l = { Target: "dold.docx" };
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, "Blad1");
    utils.book_append_sheet(book, hidden, "Blad2");
    book.Workbook = { Sheets: [{ name: "Blad1" }, { name: "Blad2", Hidden: 1 }] };
    return new Uint8Array(write(book, { type: "array", bookType }));
  }

  it("stand in cells and in their formulas", async () => {
    const expected = new Set(["../HR/policy.docx", "https://insidan.example/a.pdf"]);
    expect(new Set(await linksOf(workbook("xlsx"), "xlsx"))).toEqual(expected);
    // As SheetJS writes them, paths in OpenDocument begin where the file lies.
    expect(new Set(await linksOf(workbook("ods"), "ods"))).toContain("https://insidan.example/a.pdf");
  });

  it("are found by SheetJS too", async () => {
    const { links } = await readPackageWithSheetJs(workbook("xlsx"), DEFAULT_LIMITS);
    expect(links).toEqual(["../HR/policy.docx"]);
  });

  it("may be listed wrongly without harm", async () => {
    const files = unzipSync(workbook("xlsx"));
    const name = "xl/worksheets/_rels/sheet1.xml.rels";
    expect(files[name]).toBeDefined();
    const bytes = zipSync({ ...files, [name]: strToU8("<Relationships><trasig") });
    expect(await linksOf(bytes, "xlsx")).toEqual(["https://insidan.example/a.pdf"]);
  });
});

describe("the links of a book", () => {
  it("are those that lead out of it", async () => {
    const chapter =
      '<p>Läs <a href="kapitel%202.xhtml">mer</a> och <a href="https://insidan.example/a.pdf">regler</a>.</p>';
    expect(await linksOf(epubBytes([chapter]), "epub")).toEqual(["https://insidan.example/a.pdf"]);
  });
});
