import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from "docx";
import { describe, expect, it } from "vitest";
import { docxReader } from "../../../src/read/docx/docx-reader.ts";
import { LIMITS, p, printed, read } from "./make-docx.ts";

const CORE =
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Resepolicy\n för  alla</dc:title><dc:creator></dc:creator><dcterms:created>2024-03-01T08:00:00Z</dcterms:created></cp:coreProperties>';
const CUSTOM =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{1}" pid="2" name="Diarienummer"><vt:lpwstr>KS 2024/12</vt:lpwstr></property></Properties>';

function app(content: string): string {
  return `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${content}</Properties>`;
}

describe("properties", () => {
  it("are those of the file, of Word and of the organisation, without the empty ones", async () => {
    const lists = "<TitlesOfParts><x>Rubriker</x></TitlesOfParts>";
    const model = await read({
      body: p("Text"),
      core: CORE,
      custom: CUSTOM,
      app: app(`<Company>Granby kommun</Company>${lists}`),
    });
    expect(model.properties).toEqual([
      { name: "dc:title", value: "Resepolicy för alla", source: "file-properties" },
      { name: "dcterms:created", value: "2024-03-01T08:00:00Z", source: "file-properties" },
      { name: "Company", value: "Granby kommun", source: "file-properties" },
      { name: "Diarienummer", value: "KS 2024/12", source: "file-properties" },
    ]);
  });

  it("a file may have none", async () => {
    expect((await read(p("Text"))).properties).toEqual([]);
  });
});

describe("pages", () => {
  const long = p("ord ".repeat(900));

  it("are those that the program counted", async () => {
    const model = await read({ body: long, app: app("<Pages>7</Pages><Words>900</Words>") });
    expect(model.pages).toEqual({ count: 7, source: "properties" });
  });

  it.each([
    ["it counted none", "<Words>900</Words>"],
    ["it says nothing of use", "<Pages>många</Pages>"],
    ["it says that there are none", "<Pages>0</Pages>"],
    ["its count is that of an empty template", "<Pages>1</Pages><Words>12</Words>"],
  ])("are estimated when %s", async (_, said) => {
    const model = await read({ body: long, app: app(said) });
    expect(model.pages).toEqual({ count: 3, source: "estimated" });
  });
});

describe("a file made by a program", () => {
  it("is read as its author meant it", async () => {
    const list = (text: string, level: number) =>
      new Paragraph({ text, numbering: { reference: "lista", level } });
    const document = new Document({
      title: "Rutin för nycklar",
      numbering: {
        config: [
          {
            reference: "lista",
            levels: [
              { level: 0, format: LevelFormat.DECIMAL, text: "%1." },
              { level: 1, format: LevelFormat.LOWER_LETTER, text: "%2)" },
            ],
          },
        ],
      },
      sections: [
        {
          children: [
            new Paragraph({ text: "Rutin för nycklar", heading: HeadingLevel.TITLE }),
            new Paragraph({ text: "Utlämning", heading: HeadingLevel.HEADING_1 }),
            new Paragraph({
              children: [
                new TextRun("Vaktmästaren "),
                new TextRun({ text: "ska", bold: true }),
                new TextRun(":"),
              ],
            }),
            list("kontrollera legitimation", 0),
            list("körkort", 1),
            list("pass", 1),
            list("skriva kvitto", 0),
          ],
        },
      ],
    });
    const bytes = new Uint8Array(await Packer.toBuffer(document));
    const model = await docxReader.read({ bytes, path: "prov.docx", limits: LIMITS });
    expect(model.engine).toBe("docx");
    expect(printed(model)).toEqual([
      "Rutin för nycklar",
      "Utlämning",
      "Vaktmästaren ska:",
      "1. kontrollera legitimation",
      "a) körkort",
      "b) pass",
      "2. skriva kvitto",
    ]);
    expect(
      model.blocks.map((block) =>
        block.kind === "heading" ? block.level : block.kind === "item" ? block.depth : null,
      ),
    ).toEqual([1, 2, null, 0, 1, 1, 0]);
    expect(model.properties).toContainEqual({
      name: "dc:title",
      value: "Rutin för nycklar",
      source: "file-properties",
    });
  });
});
