import { describe, expect, it } from "vitest";
import type { DocumentModel } from "../../../src/model/document.ts";
import { pptxReader } from "../../../src/read/presentation/pptx-reader.ts";
import { body, furniture, LIMITS, printed } from "../docx/make-docx.ts";
import { unsoundness } from "../soundness.ts";
import { number, type PptxParts, para, pptxBytes, relationships, shape, sheet, title } from "./make-pptx.ts";

const input = (bytes: Uint8Array) => ({ bytes, path: "prov.pptx", limits: LIMITS });

async function read(parts: PptxParts | string): Promise<DocumentModel> {
  const bytes = pptxBytes(typeof parts === "string" ? { slides: [{ shapes: parts }] } : parts);
  const model = await pptxReader.read(input(bytes));
  expect(unsoundness(model)).toEqual([]);
  return model;
}

describe("slides", () => {
  it("are pages in the order in which they are shown, with their titles as headings", async () => {
    const slides = ["2 Ansvar", "Rutin för nycklar", "1.1 Syfte"].map((text) => ({
      shapes: shape('idx="1"', para("Text på bilden.")) + title(text),
    }));
    const model = await read({ slides, order: [2, 3, 1] });
    expect(model).toMatchObject({ format: "pptx", engine: "pptx", pages: { count: 3, source: "file" } });
    const headings = model.blocks.flatMap((block) => (block.kind === "heading" ? [block] : []));
    expect(
      headings.map(({ level, number, text, anchors }) => [level, number, text, anchors[0]?.page]),
    ).toEqual([
      [1, null, "Rutin för nycklar", 1],
      [3, "1.1", "Syfte", 2],
      [2, "2", "Ansvar", 3],
    ]);
  });

  it("that are hidden are not read, and neither are hidden shapes", async () => {
    const hidden = shape(null, para("Dolt.")).replace('name="x"', 'name="x" hidden="1"');
    const slides = [{ shapes: title("Syfte") + hidden }, { shapes: title("Utkast"), attributes: 'show="0"' }];
    const model = await read({ slides });
    expect(printed(model)).toEqual(["Syfte"]);
    expect(model.pages.count).toBe(1);
  });

  it("have titles in one line, however they are broken on the slide", async () => {
    const broken = shape(
      'type="ctrTitle"',
      `<a:p><a:r><a:t>Rutin för</a:t></a:r><a:br/><a:r><a:t>nycklar</a:t></a:r></a:p>${para("2026")}`,
    );
    expect((await read(broken)).blocks).toMatchObject([{ kind: "heading", text: "Rutin för nycklar 2026" }]);
  });

  it("have footers, which are no text", async () => {
    const model = await read(
      title("Syfte") +
        shape('type="ftr" idx="11"', para("Lindsunda kommun")) +
        shape('type="sldNum" idx="12"', para("4")),
    );
    expect(furniture(model, "page-footer")).toEqual(["Lindsunda kommun"]);
    expect(printed(model)).toEqual(["Syfte"]);
  });

  it("hold shapes in groups, and diagrams", async () => {
    const diagram = `<d xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${para("Steg ett är att planera.")}</d>`;
    const model = await read({
      slides: [
        {
          shapes: `<p:grpSp>${shape(null, para("I en grupp."))}</p:grpSp>`,
          links: [["diagramData", "../diagrams/data1.xml"]],
        },
      ],
      others: { "ppt/diagrams/data1.xml": diagram },
    });
    expect(printed(model)).toEqual(["I en grupp.", "Steg ett är att planera."]);
  });
});

describe("lists", () => {
  it.each([
    ["arabicPeriod", ["1.", "2."]],
    ["arabicParenR", ["1)", "2)"]],
    ["arabicParenBoth", ["(1)", "(2)"]],
    ["alphaLcPeriod", ["a.", "b."]],
    ["romanUcPeriod", ["I.", "II."]],
    ["arabicPlain", ["1", "2"]],
  ])("are numbered as %s", async (type, markers) => {
    const model = await read(shape(null, para("Planera", number(type)) + para("Följ upp", number(type))));
    expect(body(model).map((block) => (block.kind === "item" ? block.marker : block.kind))).toEqual(markers);
  });

  it("go on over deeper levels, and begin anew behind text, at what they ask for", async () => {
    const text =
      para("a", number("arabicPeriod")) +
      para("b", number("alphaLcParenR", 1)) +
      para("c", number("arabicPeriod")) +
      para("d", number("alphaLcParenR", 1)) +
      "<a:p/>" +
      para("e", number("arabicPeriod")) +
      para("Text.") +
      para("f", number("arabicPeriod")) +
      para("g", number("arabicPeriod", 0, 'startAt="7"'));
    expect(printed(await read(shape(null, text)))).toEqual([
      "1. a",
      "a) b",
      "2. c",
      "a) d",
      "3. e",
      "Text.",
      "1. f",
      "7. g",
    ]);
  });

  it("take their bullets from box, layout and master, nearest first", async () => {
    const bullets = (sign: string): string => `<a:lvl1pPr><a:buChar char="${sign}"/></a:lvl1pPr>`;
    const master = sheet(
      "sldMaster",
      "",
      "",
      `<p:txStyles><p:bodyStyle>${bullets("•")}</p:bodyStyle></p:txStyles>`,
    );
    const layout = sheet("sldLayout", shape('type="body" idx="3"', para("x"), bullets("–")));
    const model = await read({
      slides: [
        {
          shapes:
            shape('type="body" idx="1"', para("av mall")) +
            shape('type="body" idx="3"', para("av layout")) +
            shape('type="body" idx="3"', para("av ruta"), bullets("▪")) +
            shape('type="body" idx="1"', para("utan", "<a:pPr><a:buNone/></a:pPr>")) +
            shape(null, para("fri ruta")),
          links: [["slideLayout", "../slideLayouts/slideLayout1.xml"]],
        },
      ],
      others: {
        "ppt/slideLayouts/slideLayout1.xml": layout,
        "ppt/slideLayouts/_rels/slideLayout1.xml.rels": relationships([
          ["slideMaster", "../slideMasters/slideMaster1.xml"],
        ]),
        "ppt/slideMasters/slideMaster1.xml": master,
      },
    });
    const markers = body(model).map((block) => (block.kind === "item" ? block.marker : null));
    expect(markers.map((marker) => marker !== null)).toEqual([true, true, true, false, false]);
    expect(markers.slice(0, 2)).toEqual(["•", "–"]);
  });
});

describe("tables", () => {
  it("have heads, and keep what is merged in its column", async () => {
    const cell = (text: string, attributes = ""): string =>
      `<a:tc ${attributes}><a:txBody>${para(text)}</a:txBody></a:tc>`;
    const table = `<a:tbl><a:tblPr firstRow="1"/><a:tr>${cell("Nr")}${cell("Krav")}${cell("Ansvarig")}</a:tr><a:tr>${cell("1", 'rowSpan="2"')}${cell("Nycklar ska kvitteras.", 'gridSpan="2"')}${cell("", 'hMerge="1"')}</a:tr><a:tr>${cell("", 'vMerge="1"')}${cell("Vakten får låsa.")}${cell("Vakten")}</a:tr></a:tbl>`;
    const model = await read(
      `<p:graphicFrame><p:nvGraphicFramePr/><a:graphic><a:graphicData>${table}</a:graphicData></a:graphic></p:graphicFrame>`,
    );
    expect(model.blocks).toMatchObject([
      { kind: "row", cells: ["Nr", "Krav", "Ansvarig"], header: true },
      { cells: ["1", "Nycklar ska kvitteras.", ""], header: false },
      { cells: ["", "Vakten får låsa.", "Vakten"] },
    ]);
  });
});

describe("damage", () => {
  it("in a layout does not cost the text; in a slide it is said", async () => {
    const slides = [{ shapes: title("Syfte"), links: [["slideLayout", "../l.xml"]] as const }];
    expect(printed(await read({ slides, others: { "ppt/l.xml": "<p:sldLayout" } }))).toEqual(["Syfte"]);
    const broken = pptxBytes({ slides: [{ shapes: "<p:sp>" }] });
    await expect(pptxReader.read(input(broken))).rejects.toMatchObject({ code: "damaged" });
  });
});
