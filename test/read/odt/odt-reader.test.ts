import { describe, expect, it } from "vitest";
import type { DocumentModel } from "../../../src/model/document.ts";
import { odtReader } from "../../../src/read/odt/odt-reader.ts";
import { body, furniture, LIMITS, printed } from "../docx/make-docx.ts";
import { unsoundness } from "../soundness.ts";
import { level, list, listStyle, type OdtParts, odtBytes, p } from "./make-odt.ts";

async function read(parts: OdtParts | string): Promise<DocumentModel> {
  const bytes = odtBytes(typeof parts === "string" ? { body: parts } : parts);
  const model = await odtReader.read({ bytes, path: "prov.odt", limits: LIMITS });
  expect(unsoundness(model)).toEqual([]);
  return model;
}

describe("text", () => {
  it("keeps the spaces, tabs and lines that are printed", async () => {
    const model = await read(
      p('Nycklar<text:s text:c="3"/>ska<text:tab/>kvitteras\n    <text:span>på</text:span> ön.') +
        p("Vakten<text:line-break/>får låsa."),
    );
    expect(model).toMatchObject({ format: "odt", engine: "odt", problems: [] });
    expect(printed(model)[0]).toBe("Nycklar ska kvitteras på ön.");
    expect(printed(model).slice(1).join(" ")).toBe("Vakten får låsa.");
  });

  it("leaves out comments, hidden text, and what was deleted", async () => {
    const model = await read({
      automatic:
        '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>',
      body:
        `<text:tracked-changes><text:changed-region><text:deletion>${p("Borttaget.")}</text:deletion></text:changed-region></text:tracked-changes>` +
        p(
          'Chefen <text:change/><text:span text:style-name="T1">inte </text:span>ska<office:annotation><dc:creator>X</dc:creator><text:p>Varför?</text:p></office:annotation> planera.',
        ),
    });
    expect(printed(model)).toEqual(["Chefen ska planera."]);
    expect(model.review).toEqual({ trackedChanges: 1, comments: 1 });
  });

  it("holds notes behind the paragraph that they explain", async () => {
    const note = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p("Gäller alla nycklar.")}</text:note-body></text:note>`;
    const model = await read(p(`Nycklar ska kvitteras${note}.`) + p("Vakten får låsa."));
    expect(model.blocks).toMatchObject([
      { kind: "paragraph", text: "Nycklar ska kvitteras." },
      { kind: "footnote", number: "1", text: "Gäller alla nycklar." },
      { kind: "paragraph" },
    ]);
  });

  it("reads the text of boxes", async () => {
    const model = await read(
      p(`Nycklar.<draw:frame><draw:text-box>${p("Chefen ska planera.")}</draw:text-box></draw:frame>`),
    );
    expect(printed(model)).toEqual(["Nycklar.", "Chefen ska planera."]);
  });
});

describe("headings", () => {
  it("have the level that they say, and the number of the outline", async () => {
    const outline = (number: number): string =>
      `<text:outline-level-style text:level="${number}" style:num-format="1" text:display-levels="${number}"/>`;
    const h = (depth: number, text: string): string =>
      `<text:h text:outline-level="${depth}">${text}</text:h>`;
    const model = await read({
      styles: `<text:outline-style>${outline(1)}${outline(2)}</text:outline-style>`,
      body: h(1, "Syfte") + h(1, "Ansvar") + h(2, "Chefen") + h(2, "Vakten") + h(1, "Uppföljning"),
    });
    expect(
      model.blocks.map((block) => (block.kind === "heading" ? [block.level, block.number] : null)),
    ).toEqual([
      [1, "1"],
      [1, "2"],
      [2, "2.1"],
      [2, "2.2"],
      [1, "3"],
    ]);
  });

  it("are told by the style of paragraphs too, through what it builds on", async () => {
    const model = await read({
      styles:
        '<style:style style:name="Heading_20_2" style:family="paragraph" style:default-outline-level="2"/>',
      automatic:
        '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_2"/>',
      body: p("Ansvar", "P1") + p("Chefen ska planera."),
    });
    expect(model.blocks).toMatchObject([
      { kind: "heading", level: 2, text: "Ansvar" },
      { kind: "paragraph" },
    ]);
  });

  it("in a table of contents are furniture", async () => {
    const model = await read(
      `<text:table-of-content><text:table-of-content-source/><text:index-body><text:index-title>${p("Innehåll")}</text:index-title>${p("Syfte 1")}${p("Ansvar 2")}</text:index-body></text:table-of-content>` +
        p("Chefen ska planera."),
    );
    expect(furniture(model, "contents")).toEqual(["Innehåll", "Syfte 1", "Ansvar 2"]);
    expect(printed(model)).toEqual(["Chefen ska planera."]);
  });
});

describe("lists", () => {
  const L1 = listStyle(
    "L1",
    level(1, 'style:num-format="1" style:num-suffix="."') +
      level(2, 'style:num-format="a" style:num-suffix=")" text:start-value="2"'),
  );
  const numbers = async (text: string, styles = L1): Promise<readonly string[]> =>
    body(await read({ automatic: styles, body: text })).map((block) =>
      block.kind === "item" ? block.marker : "",
    );

  it("count their items over levels", async () => {
    const inner = list("L1", [p("x"), p("y")]);
    expect(await numbers(list("L1", [p("a") + inner, p("b") + inner]))).toEqual([
      "1.",
      "b)",
      "c)",
      "2.",
      "b)",
      "c)",
    ]);
  });

  it("begin anew unless they say that they go on", async () => {
    const items = [p("a"), p("b")];
    expect(await numbers(list("L1", items) + p("Text.") + list("L1", items))).toEqual([
      "1.",
      "2.",
      "",
      "1.",
      "2.",
    ]);
    const going = list("L1", items, 'text:continue-numbering="true"');
    expect(await numbers(list("L1", items) + p("Text.") + going)).toEqual(["1.", "2.", "", "3.", "4."]);
  });

  it("go on from the list that they name", async () => {
    const first = list("L1", [p("a")], 'xml:id="one"');
    const other = list("L1", [p("b"), p("c")], 'xml:id="two"');
    const back = list("L1", [p("d")], 'text:continue-list="two"');
    expect(await numbers(first + p("Text.") + other + p("Text.") + back)).toEqual([
      "1.",
      "",
      "1.",
      "2.",
      "",
      "3.",
    ]);
  });

  it("count on from the number that an item asks for", async () => {
    const text = `<text:list text:style-name="L1"><text:list-item>${p("a")}</text:list-item><text:list-item text:start-value="7">${p("b")}</text:list-item><text:list-item>${p("c")}</text:list-item></text:list>`;
    expect(await numbers(text)).toEqual(["1.", "7.", "8."]);
  });

  it("give no number to further paragraphs of an item or to its heading", async () => {
    const text = `<text:list text:style-name="L1"><text:list-header>${p("Alla:")}</text:list-header><text:list-item>${p("a")}${p("mer")}</text:list-item></text:list>`;
    expect(await numbers(text)).toEqual(["", "1.", ""]);
  });

  it("print the numbers of the levels above, with what stands around them", async () => {
    const styles = listStyle(
      "L1",
      level(1, 'style:num-format="1"') +
        level(2, 'style:num-format="1" text:display-levels="2" style:num-prefix="(" style:num-suffix=")"') +
        level(3, 'style:num-format="i" loext:num-list-format="%1%-%2%:%3%"'),
    );
    const text = list("L1", [p("a") + list("L1", [p("b") + list("L1", [p("c")])])]);
    expect(await numbers(text, styles)).toEqual(["1", "(1.1)", "1-1:i"]);
  });

  it("have bullets", async () => {
    const styles = listStyle("L1", '<text:list-level-style-bullet text:level="1" text:bullet-char="–"/>');
    expect(await numbers(list("L1", [p("a")]), styles)).toEqual(["–"]);
  });
});

describe("tables", () => {
  const cell = (text: string, attributes = ""): string =>
    `<table:table-cell ${attributes}>${p(text)}</table:table-cell>`;
  const row = (cells: string): string => `<table:table-row>${cells}</table:table-row>`;

  it("keep what is merged in its column", async () => {
    const model = await read(
      `<table:table><table:table-header-rows>${row(cell("Nr") + cell("Krav") + cell("Ansvarig"))}</table:table-header-rows>` +
        row(
          cell("1", 'table:number-rows-spanned="2"') +
            cell("Nycklar ska kvitteras.", 'table:number-columns-spanned="2"') +
            "<table:covered-table-cell/>",
        ) +
        row(`<table:covered-table-cell/>${cell("Vakten får låsa.")}${cell("Vakten")}`) +
        "</table:table>",
    );
    expect(model.blocks).toMatchObject([
      { kind: "row", cells: ["Nr", "Krav", "Ansvarig"] },
      { cells: ["1", "Nycklar ska kvitteras.", ""] },
      { cells: ["", "Vakten får låsa.", "Vakten"] },
    ]);
  });

  it("are not grown without end by what they say of themselves", async () => {
    const started = performance.now();
    const repeated = `<table:table-row table:number-rows-repeated="1000000">${cell("x", 'table:number-columns-repeated="16384"')}</table:table-row>`;
    const model = await read(`<table:table>${repeated}</table:table>`);
    expect(model.blocks.length).toBeLessThanOrEqual(100);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe("the file", () => {
  it("says who wrote it, and has page headers and pages", async () => {
    const model = await read({
      meta: '<dc:title>Rutin för nycklar</dc:title><dc:creator>Åsa Öberg</dc:creator><meta:document-statistic meta:page-count="2"/>',
      pages: `<style:master-page style:name="Standard"><style:header>${p("Lindsunda kommun")}</style:header><style:footer>${p("Sida <text:page-number>1</text:page-number>")}</style:footer></style:master-page>`,
      body: p("Nycklar ska kvitteras.") + p("<text:soft-page-break/>Vakten får låsa."),
    });
    expect(model.properties).toEqual(
      expect.arrayContaining([
        { name: "dc:title", value: "Rutin för nycklar", source: "file-properties" },
        { name: "dc:creator", value: "Åsa Öberg", source: "file-properties" },
      ]),
    );
    expect(furniture(model, "page-header")).toEqual(["Lindsunda kommun"]);
    expect(furniture(model, "page-number")).toEqual(["Sida 1"]);
    expect(model.pages).toMatchObject({ count: 2 });
    expect(body(model).map(({ anchors }) => anchors[0]?.page)).toEqual([1, 2]);
  });

  it("is locked, damaged or cut off, and says so", async () => {
    const locked =
      '<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    const input = (bytes: Uint8Array) => ({ bytes, path: "prov.odt", limits: LIMITS });
    await expect(odtReader.read(input(odtBytes({ body: p("x"), manifest: locked })))).rejects.toMatchObject({
      code: "encrypted",
    });
    await expect(odtReader.read(input(odtBytes({ body: "<text:p>" })))).rejects.toMatchObject({
      code: "damaged",
    });
  });

  it("is read as far as the limit of blocks", async () => {
    const bytes = odtBytes({ body: p("Nycklar ska kvitteras.").repeat(50) });
    const model = await odtReader.read({ bytes, path: "prov.odt", limits: { ...LIMITS, blocks: 20 } });
    expect(model.blocks).toHaveLength(20);
    expect(model.problems).toMatchObject([{ code: "limit-blocks" }]);
  });

  it("keeps its text when its styles are damaged", async () => {
    expect(printed(await read({ body: p("Nycklar ska kvitteras."), styles: "<style:style" }))).toEqual([
      "Nycklar ska kvitteras.",
    ]);
  });
});
