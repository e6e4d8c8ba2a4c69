/** Where Word files lead: by relationship, in the part that names it, and by field. */
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { createDocxReader, docxReader } from "../../../src/read/docx/docx-reader.ts";
import { readWithMammoth } from "../../../src/read/docx/second-engine.ts";
import {
  type DocxParts,
  docxFiles,
  externalLink,
  LIMITS,
  makeDocx,
  p,
  read,
  relationships,
  run,
} from "./make-docx.ts";

const hyperlink = (id: string): string => `<w:hyperlink r:id="${id}">${run("Regler")}</w:hyperlink>`;
const field = (instruction: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("Regler")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

async function linksOf(parts: DocxParts | string): Promise<readonly string[] | undefined> {
  return (await read(parts)).links;
}

/** With further parts, or others in their place. */
async function linksWith(parts: DocxParts, others: Readonly<Record<string, string>>): Promise<unknown> {
  const more = Object.entries(others).map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  const bytes = zipSync({ ...docxFiles(parts), ...Object.fromEntries(more) });
  return (await docxReader.read({ bytes, path: "prov.docx", limits: LIMITS })).links;
}

describe("the links of a Word file", () => {
  it("are those that the text uses", async () => {
    const links = { a: "../HR/policy.docx", b: "https://insidan.example/oanvänd" };
    expect(await linksOf({ body: p(hyperlink("a")), links })).toEqual(["../HR/policy.docx"]);
  });

  it("are found in tables, boxes, controls and pictures", async () => {
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${p(hyperlink("b"))}</w:txbxContent></v:textbox></w:pict></w:r>`;
    const picture =
      '<w:r><w:drawing><wp:docPr xmlns:wp="w"><a:hlinkClick xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:id="d"/></wp:docPr></w:drawing></w:r>';
    const body = [
      `<w:tbl><w:tr><w:tc>${p(hyperlink("a"))}</w:tc></w:tr></w:tbl>`,
      p(run("Text") + box + picture),
      `<w:sdt><w:sdtContent>${p(hyperlink("c"))}</w:sdtContent></w:sdt>`,
    ];
    const links = { a: "a.docx", b: "b.docx", c: "c.docx", d: "d.docx" };
    expect(new Set(await linksOf({ body: body.join(""), links }))).toEqual(new Set(Object.values(links)));
  });

  it("are named in notes and page headers by the lists of those parts", async () => {
    const parts = {
      body:
        p(`${hyperlink("a")}<w:r><w:footnoteReference w:id="2"/></w:r>`) +
        '<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>',
      footnotes: `<w:footnote w:id="2">${p(hyperlink("a"))}</w:footnote>`,
      running: { h1: p(hyperlink("a")) },
      links: { a: "text.docx" },
    };
    const others = {
      "word/_rels/footnotes.xml.rels": relationships([externalLink("a", "not.docx")]),
      "word/_rels/h1.xml.rels": relationships([externalLink("a", "sidhuvud.docx")]),
    };
    expect(await linksWith(parts, others)).toEqual(["text.docx", "not.docx", "sidhuvud.docx"]);
    expect(await linksWith(parts, { "word/_rels/footnotes.xml.rels": "<trasig" })).toEqual(["text.docx"]);
  });

  it("are read from fields, simple ones and those in parts", async () => {
    const body = [
      p(field('HYPERLINK "https://insidan.example/a.pdf"')),
      p(field('HYPERLINK \\l "_Toc1"') + field("PAGE")),
      p(`<w:fldSimple w:instr="HYPERLINK &quot;b.docx&quot;">${run("Regler")}</w:fldSimple>`),
    ];
    expect(await linksOf(body.join(""))).toEqual(["https://insidan.example/a.pdf", "b.docx"]);
  });

  it("are none for what is deleted, leads to a part, or is no link at all", async () => {
    const body = p(
      `${run("Text")}<w:del>${hyperlink("a")}</w:del>${hyperlink("styles")}${hyperlink("saknas")}`,
    );
    const image = externalLink("b", "https://insidan.example/bild.png").replace("/hyperlink", "/image");
    const others = { "word/_rels/document.xml.rels": relationships([externalLink("a", "a.docx"), image]) };
    expect(await linksWith({ body: body + p(hyperlink("b")) }, others)).toEqual([]);
  });

  it("are found by mammoth too", async () => {
    const reader = createDocxReader({ first: () => Promise.reject(new Error("x")), second: readWithMammoth });
    const bytes = makeDocx({ body: p(hyperlink("a")), links: { a: "https://insidan.example/a.pdf" } });
    const model = await reader.read({ bytes, path: "prov.docx", limits: LIMITS });
    expect([model.engine, model.links]).toEqual(["mammoth", ["https://insidan.example/a.pdf"]]);
  });
});
